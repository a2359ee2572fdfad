package org.sellerport.web.shipping;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sellerport.kernel.Period;
import org.sellerport.orders.api.TrackingStatus;
import org.sellerport.shipping.api.ParcelFilter;

/** What the address of the logistics page says about which parcels to list. What makes no sense does not narrow. */
record ParcelTerms(Map<String, String> terms) {

    static final String UNSEEN = "UNSEEN";
    private static final String LATE = "late";
    private static final String SUSPECTED = "suspected";
    private static final List<String> NAMES =
            List.of("q", "carrier", "status", "country", "from", "to", "shippedFrom", "shippedTo", LATE, SUSPECTED);

    static ParcelTerms of(Map<String, String> parameters) {
        Map<String, String> terms = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = parameters.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                terms.put(name, value);
            }
        }
        return new ParcelTerms(terms);
    }

    String term(String name) {
        return terms.getOrDefault(name, "");
    }

    boolean narrows() {
        return !terms.isEmpty();
    }

    /**
     * The question to ask.
     *
     * @param zone where the days of the search begin and end
     * @throws DateTimeException if a day is none
     * @throws IllegalArgumentException if a last day lies before its first
     */
    ParcelFilter filter(ZoneId zone) {
        String status = term("status");
        return new ParcelFilter(
                terms.get("q"),
                terms.get("carrier"),
                Stream.of(TrackingStatus.values())
                        .filter(one -> one.name().equals(status))
                        .findFirst()
                        .orElse(null),
                status.equals(UNSEEN),
                terms.containsKey(LATE),
                terms.containsKey(SUSPECTED),
                terms.get("country"),
                span("from", "to", zone),
                span("shippedFrom", "shippedTo", zone));
    }

    private ParcelFilter.Span span(String from, String to, ZoneId zone) {
        Optional<LocalDate> first = Optional.ofNullable(terms.get(from)).map(LocalDate::parse);
        Optional<LocalDate> last = Optional.ofNullable(terms.get(to)).map(LocalDate::parse);
        if (first.isPresent() && last.isPresent()) {
            Period days = new Period(first.get(), last.get());
            return new ParcelFilter.Span(days.startIn(zone), days.endIn(zone));
        }
        return new ParcelFilter.Span(
                first.map(day -> new Period(day, day).startIn(zone)).orElse(null),
                last.map(day -> new Period(day, day).endIn(zone)).orElse(null));
    }

    /** The same search, from a later page on. */
    String query(Optional<String> after) {
        Map<String, String> all = new LinkedHashMap<>(terms);
        after.ifPresent(cursor -> all.put("after", cursor));
        return all.entrySet().stream()
                .map(term -> term.getKey() + "=" + URLEncoder.encode(term.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
