package org.sellerport.disputes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.sellerport.orders.api.Rulebook;

/** The terms that hold now. Read anew every few seconds, so a change reaches every node without a restart. */
@ApplicationScoped
class TermBook {

    private static final Duration FRESH = Duration.ofSeconds(10);

    @Inject
    private Rulebook rulebook;

    @Inject
    private Clock clock;

    private record Edition(DisputeTerms terms, Instant readAt) {}

    private volatile Edition edition;

    DisputeTerms terms() {
        Instant now = clock.instant();
        Edition known = edition;
        if (known == null || Duration.between(known.readAt(), now).abs().compareTo(FRESH) > 0) {
            known = new Edition(read(), now);
            edition = known;
        }
        return known.terms();
    }

    private DisputeTerms read() {
        Map<String, Duration> hours = rulebook.terms().stream()
                .filter(term -> term.unit() == Rulebook.Unit.HOURS)
                .collect(Collectors.toMap(Rulebook.Term::name, term -> Duration.ofHours(term.amount())));
        return new DisputeTerms(
                hours.get("dispute-answer"),
                hours.get("dispute-negotiation"),
                hours.get("dispute-ruling"),
                hours.get("dispute-ruling-at-latest"),
                hours.get("dispute-return"),
                hours.get("dispute-return-confirmation"));
    }
}
