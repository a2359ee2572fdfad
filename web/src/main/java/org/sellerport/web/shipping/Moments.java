package org.sellerport.web.shipping;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Writes instants with the offset that the reader's wall clock has at that time. */
record Moments(ZoneId zone) {

    String of(Instant instant) {
        return instant == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        instant.atZone(zone).toOffsetDateTime());
    }
}
