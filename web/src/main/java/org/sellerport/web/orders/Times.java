package org.sellerport.web.orders;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Writes instants with the offset that the reader's wall clock has at that time. */
public record Times(ZoneId zone) {

    public String of(Instant instant) {
        return instant == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        instant.atZone(zone).toOffsetDateTime());
    }
}
