package org.sellerport.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.sellerport.platform.Sql;
import org.sellerport.platform.calendar.PlatformCalendar;

/** The terms that hold now. Read anew every few seconds, so a change reaches every node without a restart. */
@ApplicationScoped
class TermBook {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final String RECEIPT = "receipt.";

    @Inject
    private Sql sql;

    @Inject
    private PlatformCalendar calendar;

    @Inject
    private Clock clock;

    private record Edition(Terms terms, Instant readAt) {}

    private volatile Edition edition;

    Terms terms() {
        Instant now = clock.instant();
        Edition known = edition;
        if (known == null || Duration.between(known.readAt(), now).abs().compareTo(FRESH) > 0) {
            known = new Edition(read(), now);
            edition = known;
        }
        return known.terms();
    }

    private Terms read() {
        Map<String, Integer> amounts = new HashMap<>();
        sql.list("select name, amount from orders.term", row -> Map.entry(row.getString("name"), row.getInt("amount")))
                .forEach(term -> amounts.put(term.getKey(), term.getValue()));
        Map<String, Duration> receipt = new HashMap<>();
        amounts.forEach((name, hours) -> {
            if (name.startsWith(RECEIPT)) {
                receipt.put(name.substring(RECEIPT.length()), Duration.ofHours(hours));
            }
        });
        return new Terms(
                hours(amounts, "payment"),
                hours(amounts, "processing"),
                hours(amounts, "risk-review"),
                hours(amounts, "risk-decision"),
                hours(amounts, "cancellation-answer"),
                amounts.get("first-scan"),
                hours(amounts, "tracking-correction"),
                amounts.get("tracking-corrections"),
                Map.copyOf(receipt),
                hours(amounts, "receipt-after-delivery"),
                amounts.get("receipt-extensions"),
                hours(amounts, "receipt-extension"),
                hours(amounts, "feedback"),
                hours(amounts, "dispute-after-shipment"),
                hours(amounts, "dispute-after-receipt"),
                calendar.workingDays());
    }

    private static Duration hours(Map<String, Integer> amounts, String name) {
        return Duration.ofHours(amounts.get(name));
    }
}
