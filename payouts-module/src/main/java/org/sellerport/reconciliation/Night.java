package org.sellerport.reconciliation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.sellerport.reconciliation.api.Reconciliations;

/** Asks for a comparison each night, once, whichever node holds the schedule first. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Night {

    /** UTC. */
    private static final LocalTime HOUR = LocalTime.of(2, 30);

    private static final String ASKED_BY = "schedule";

    @Inject
    private RunStore runs;

    @Inject
    private Reconciliations reconciliations;

    @Inject
    private Clock clock;

    /** Asks for it where it is due; nights that no server was up at are made up for by one. */
    public void fall() {
        Instant now = clock.instant();
        if (runs.due(now).isPresent()) {
            runs.next(after(now));
            reconciliations.start(ASKED_BY);
        }
    }

    /** Lets this night pass. */
    public void pass() {
        Instant now = clock.instant();
        if (runs.due(now).isPresent()) {
            runs.next(after(now));
        }
    }

    static Instant after(Instant now) {
        OffsetDateTime tonight = now.atOffset(ZoneOffset.UTC).with(HOUR);
        return (tonight.toInstant().isAfter(now) ? tonight : tonight.plusDays(1)).toInstant();
    }
}
