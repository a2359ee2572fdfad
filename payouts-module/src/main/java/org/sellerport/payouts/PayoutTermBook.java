package org.sellerport.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.sellerport.orders.api.Rulebook;
import org.sellerport.platform.calendar.PlatformCalendar;

/** The terms that hold now. Read anew every few seconds, so a change reaches every node without a restart. */
@ApplicationScoped
class PayoutTermBook {

    private static final Duration FRESH = Duration.ofSeconds(10);

    @Inject
    private Rulebook rulebook;

    @Inject
    private PlatformCalendar calendar;

    @Inject
    private Clock clock;

    private record Edition(PayoutTerms terms, Instant readAt) {}

    private volatile Edition edition;

    PayoutTerms terms() {
        Instant now = clock.instant();
        Edition known = edition;
        if (known == null || Duration.between(known.readAt(), now).abs().compareTo(FRESH) > 0) {
            known = new Edition(read(), now);
            edition = known;
        }
        return known.terms();
    }

    private PayoutTerms read() {
        Map<String, Integer> amounts =
                rulebook.terms().stream().collect(Collectors.toMap(Rulebook.Term::name, Rulebook.Term::amount));
        return new PayoutTerms(
                Duration.ofHours(amounts.get("verification")),
                Duration.ofHours(amounts.get("payout-decision")),
                amounts.get("payout"),
                calendar.workingDays());
    }
}
