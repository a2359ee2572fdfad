package org.sellerport.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Whole days from the first to the last, both included, as a calendar on the seller's wall shows them. The last day
 * cannot lie before the first ({@link IllegalArgumentException}).
 */
public record Period(LocalDate first, LocalDate last) {

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period cannot end before it begins");
        }
    }

    /** The instant at which the first day begins in the zone. */
    public Instant startIn(ZoneId zone) {
        return first.atStartOfDay(zone).toInstant();
    }

    /** The instant at which the last day is over in the zone: everything of the period lies before it. */
    public Instant endIn(ZoneId zone) {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
