package org.sellerport.exports;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sellerport.exports.ScheduleStore.Due;
import org.sellerport.exports.ScheduleStore.Untold;
import org.sellerport.exports.api.ExportQuotaFull;
import org.sellerport.exports.api.ExportRequest;
import org.sellerport.exports.api.ExportTemplate;
import org.sellerport.exports.api.Exports;
import org.sellerport.kernel.Period;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.jobs.JobRuns;
import org.sellerport.sellers.api.Sellers;

/**
 * Makes what is due and tells what became of it, one schedule a transaction: it holds the schedule's row, asks for the
 * export and moves the hour on, so that each hour is taken exactly once, whichever node gets there first.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ScheduleRound {

    /** When a full queue is asked again. */
    private static final Duration LATER = Duration.ofMinutes(5);

    @Inject
    private Clock clock;

    @Inject
    private Sellers sellers;

    @Inject
    private ScheduleStore schedules;

    @Inject
    private TemplateStore templates;

    @Inject
    private Exports exports;

    @Inject
    private JobRuns runs;

    @Inject
    private ScheduleNews news;

    public List<Due> due() {
        return schedules.due(clock.instant());
    }

    /**
     * Asks for the export of an hour; hours that no server was up at are made up for by the latest of them.
     *
     * @return false where another node was quicker
     * @throws RuleViolation if it is refused; nothing is changed then
     */
    public boolean take(Due seen) {
        Optional<Due> held = schedules.hold(seen);
        held.ifPresent(due -> {
            ExportTemplate template =
                    templates.find(due.seller(), due.template()).orElseThrow();
            Instant now = clock.instant();
            ZoneId zone = zone(due.seller());
            Period days = due.timing().period(due.timing().latest(due.at(), now, zone), zone);
            long export = exports.enqueue(
                            due.seller(),
                            new ExportRequest(days.first(), days.last(), template.content()),
                            new Exports.Occasion(due.setBy(), template.name()))
                    .id();
            schedules.taken(due, due.timing().next(now, zone), export, now);
        });
        return held.isPresent();
    }

    /** Notes that an hour was refused; a queue that is full for now is asked again, for the same hour. */
    public void refused(Due seen, RuleViolation refusal) {
        schedules.hold(seen).ifPresent(due -> {
            Instant now = clock.instant();
            if (refusal instanceof ExportQuotaFull) {
                schedules.wait(due, now.plus(LATER));
                return;
            }
            schedules.refused(due, due.timing().next(now, zone(due.seller())), refusal, now);
            templates.find(due.seller(), due.template()).ifPresent(template -> news.refused(template, due, refusal));
        });
    }

    /** Leaves an hour for later that could not be taken for a reason nobody foresaw. */
    public void broke(Due seen) {
        schedules
                .hold(seen)
                .ifPresent(due -> schedules.wait(due, clock.instant().plus(LATER)));
    }

    private ZoneId zone(SellerId seller) {
        return sellers.seller(seller).zone();
    }

    /** Those whose run has ended. */
    public List<Untold> ended() {
        return schedules.untold().stream()
                .filter(untold -> runs.find(untold.export())
                        .filter(run -> run.state().isStoppable())
                        .isEmpty())
                .toList();
    }

    public void tell(Untold untold) {
        if (schedules.told(untold) && untold.mail().isPresent()) {
            templates
                    .find(untold.seller(), untold.template())
                    .ifPresent(template -> news.ended(
                            template,
                            exports.find(untold.seller(), untold.export()),
                            untold.mail().get()));
        }
    }
}
