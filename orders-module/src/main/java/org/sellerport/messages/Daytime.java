package org.sellerport.messages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours of the day in which people may be written to, by their own clock.
 *
 * @param from the first hour, 0 to 23
 * @param until the first hour no longer, 1 to 24
 */
record Daytime(int from, int until) {

    boolean isAt(Instant moment, ZoneId zone) {
        int hour = moment.atZone(zone).getHour();
        return hour >= from && hour < until;
    }

    /** The earliest moment from then on at which it is day; that moment itself if it is. */
    ZonedDateTime next(Instant moment, ZoneId zone) {
        ZonedDateTime there = moment.atZone(zone);
        if (isAt(moment, zone)) {
            return there;
        }
        LocalDate day = there.getHour() < from
                ? there.toLocalDate()
                : there.toLocalDate().plusDays(1);
        return morning(day, zone);
    }

    /** When the day after begins. */
    ZonedDateTime tomorrow(Instant moment, ZoneId zone) {
        return morning(moment.atZone(zone).toLocalDate().plusDays(1), zone);
    }

    /** An hour that the clock skips on that day begins when it is put forward. */
    private ZonedDateTime morning(LocalDate day, ZoneId zone) {
        return day.atTime(from, 0).atZone(zone);
    }
}
