package org.sellerport.web.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sellerport.platform.RowNumber;
import org.sellerport.web.edge.Refusal;

/**
 * The query of a request, read strictly: a name that is not known is refused, since a filter that is misspelt and
 * therefore ignored would answer with more than was asked for. An empty value counts as none.
 */
public final class Query {

    private static final int LONGEST_TEXT = 200;

    private final MultivaluedMap<String, String> values;

    private Query(MultivaluedMap<String, String> values) {
        this.values = values;
    }

    public static Query of(MultivaluedMap<String, String> values, Set<String> known) {
        values.forEach((name, given) -> {
            if (!known.contains(name)) {
                throw Refusal.expecting(name, "parameter", String.join(", ", sorted(known)));
            }
            if (given.size() > 1) {
                throw Refusal.expecting(name, "once");
            }
        });
        return new Query(values);
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    public Optional<String> text(String name) {
        Optional<String> text = Optional.ofNullable(values.getFirst(name)).filter(given -> !given.isEmpty());
        if (text.filter(given -> given.length() > LONGEST_TEXT || given.indexOf(0) >= 0)
                .isPresent()) {
            throw Refusal.expecting(name, "text", LONGEST_TEXT);
        }
        return text;
    }

    /** A whole number within bounds, both included. */
    public int number(String name, int usual, int least, int most) {
        return text(name).map(text -> number(name, text, least, most)).orElse(usual);
    }

    private static int number(String name, String text, int least, int most) {
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw Refusal.expecting(name, "number", least, most);
    }

    /** The number of the row that a page begins behind. */
    public Optional<Long> after() {
        return text("after").map(text -> RowNumber.of(text).orElseThrow(() -> Refusal.ofValue("after", "1234")));
    }

    public <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type) {
        return text(name).map(text -> constant(name, text, type));
    }

    private static <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refusal.expecting(
                        name,
                        "one-of",
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /** The first instant that counts: an instant, or the beginning of a day in the zone. */
    public Optional<Instant> from(String name, ZoneId zone) {
        return text(name).map(text -> moment(name, text, zone, 0));
    }

    /** The first instant that no longer counts: an instant, or the end of a day in the zone, so that day is included. */
    public Optional<Instant> to(String name, ZoneId zone) {
        return text(name).map(text -> moment(name, text, zone, 1));
    }

    private static Instant moment(String name, String text, ZoneId zone, int days) {
        try {
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text).plusDays(days).atStartOfDay(zone).toInstant()
                    // In a query a plus that nobody encoded arrives as a blank.
                    : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw Refusal.expecting(name, "moment");
        }
    }
}
