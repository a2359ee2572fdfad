package org.sellerport.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.sellerport.platform.Sql;

/** When and in what language the people of a country are written to. Read anew now and then, so changes need no restart. */
@ApplicationScoped
class Customs {

    private static final Logger LOG = Logger.getLogger(Customs.class.getName());
    private static final Duration FRESH = Duration.ofSeconds(10);

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    private record Edition(Map<String, Country> countries, Map<String, Integer> terms, Instant readAt) {}

    private volatile Edition edition;

    /** One that nobody knows lives by UTC and reads English. */
    Country country(String code) {
        return current().countries().getOrDefault(code, new Country(code, ZoneOffset.UTC, "en"));
    }

    Collection<Country> countries() {
        return current().countries().values();
    }

    Daytime daytime() {
        return new Daytime(
                current().terms().get("reminder-from"), current().terms().get("reminder-until"));
    }

    /** For how long a payment is put down to a reminder. */
    Duration effect() {
        return Duration.ofHours(current().terms().get("reminder-effect"));
    }

    private Edition current() {
        Instant now = clock.instant();
        Edition known = edition;
        if (known == null || Duration.between(known.readAt(), now).abs().compareTo(FRESH) > 0) {
            known = read(now);
            edition = known;
        }
        return known;
    }

    private Edition read(Instant now) {
        Map<String, Country> countries = sql
                .list(
                        "select country, zone, language from orders.country",
                        row -> new Country(
                                row.getString("country"), zone(row.getString("zone")), row.getString("language")))
                .stream()
                .collect(Collectors.toMap(Country::code, Function.identity()));
        Map<String, Integer> terms = sql
                .list(
                        "select name, amount from orders.term where name like 'reminder-%'",
                        row -> Map.entry(row.getString("name"), row.getInt("amount")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Edition(countries, terms, now);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            LOG.log(Level.WARNING, unknown, () -> "No clock is known under " + name);
            return ZoneOffset.UTC;
        }
    }
}
