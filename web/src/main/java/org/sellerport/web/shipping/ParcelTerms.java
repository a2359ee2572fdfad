package org.sellerport.web.shipping;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sellerport.orders.api.TrackingStatus;
import org.sellerport.shipping.api.ParcelFilter;
import org.sellerport.web.portal.Listed;
import org.sellerport.web.portal.Typed;

/** What the address of the logistics page says about which parcels to list. What makes no sense does not narrow. */
record ParcelTerms(Typed typed) {

    private static final String UNSEEN = "UNSEEN";
    private static final String TEXT = "q";
    private static final String CARRIER = "carrier";
    private static final String STATUS = "status";
    private static final String COUNTRY = "country";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String SHIPPED_FROM = "shippedFrom";
    private static final String SHIPPED_TO = "shippedTo";
    private static final String LATE = "late";
    private static final String SUSPECTED = "suspected";

    static ParcelTerms of(Map<String, String> parameters) {
        return new ParcelTerms(Typed.in(
                parameters, TEXT, CARRIER, STATUS, COUNTRY, FROM, TO, SHIPPED_FROM, SHIPPED_TO, LATE, SUSPECTED));
    }

    String term(String name) {
        return typed.term(name);
    }

    boolean narrows() {
        return !typed.isEmpty();
    }

    /**
     * The question to ask.
     *
     * @param zone where the days of the search begin and end
     * @throws DateTimeException if a day is none
     * @throws IllegalArgumentException if a last day lies before its first
     */
    ParcelFilter filter(ZoneId zone) {
        return new ParcelFilter(
                typed.orNull(TEXT),
                typed.orNull(CARRIER),
                Typed.named(term(STATUS), TrackingStatus.values()).orElse(null),
                term(STATUS).equals(UNSEEN),
                !term(LATE).isEmpty(),
                !term(SUSPECTED).isEmpty(),
                typed.orNull(COUNTRY),
                span(typed.days(FROM, TO, zone)),
                span(typed.days(SHIPPED_FROM, SHIPPED_TO, zone)));
    }

    private static ParcelFilter.Span span(Typed.Days days) {
        return new ParcelFilter.Span(days.from(), days.before());
    }

    /** The same search, from a later page on. */
    String query(Optional<String> after) {
        Map<String, String> all = new LinkedHashMap<>(typed.terms());
        after.ifPresent(cursor -> all.put(Listed.AFTER, cursor));
        return Typed.query(all);
    }
}
