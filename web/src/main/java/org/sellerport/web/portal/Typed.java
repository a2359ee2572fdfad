package org.sellerport.web.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sellerport.kernel.Period;

/**
 * What was typed into the fields of a search, by their names, as a page's address holds it: so an address can be shared, kept
 * and gone back to.
 */
public record Typed(Map<String, String> terms) {

    /**
     * Days that narrow a list.
     *
     * @param from the first instant, included; null for no beginning
     * @param before the first instant no longer included; null for no end
     */
    public record Days(Instant from, Instant before) {}

    /** What stands under these names. What is blank was not typed, nor was a NUL: no text in a database has one. */
    public static Typed in(Map<String, String> parameters, String... names) {
        Map<String, String> terms = new LinkedHashMap<>();
        for (String name : names) {
            String value = parameters.getOrDefault(name, "").replace("\0", "").strip();
            if (!value.isEmpty()) {
                terms.put(name, value);
            }
        }
        return new Typed(terms);
    }

    /** The constant of that name; what makes no sense does not narrow. */
    public static <E extends Enum<E>> Optional<E> named(String name, E[] constants) {
        return Stream.of(constants).filter(one -> one.name().equals(name)).findFirst();
    }

    /** Empty where nothing was typed. */
    public String term(String name) {
        return terms.getOrDefault(name, "");
    }

    /** Null where nothing was typed. */
    public String orNull(String name) {
        return terms.get(name);
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /**
     * The days between two fields, both included.
     *
     * @param zone where days begin and end
     * @throws DateTimeException if a day is none
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public Days days(String first, String last, ZoneId zone) {
        Optional<LocalDate> from = day(first);
        Optional<LocalDate> to = day(last);
        if (from.isPresent() && to.isPresent()) {
            Period days = new Period(from.get(), to.get());
            return new Days(days.startIn(zone), days.endIn(zone));
        }
        return new Days(
                from.map(day -> new Period(day, day).startIn(zone)).orElse(null),
                to.map(day -> new Period(day, day).endIn(zone)).orElse(null));
    }

    private Optional<LocalDate> day(String name) {
        return Optional.ofNullable(terms.get(name)).map(LocalDate::parse);
    }

    /** The end of an address that says all that; empty where there is nothing to say. */
    public static String query(Map<String, String> all) {
        return all.entrySet().stream()
                .map(term -> term.getKey() + "=" + URLEncoder.encode(term.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", all.isEmpty() ? "" : "?", ""));
    }
}
