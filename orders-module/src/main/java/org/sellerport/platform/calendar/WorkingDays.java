package org.sellerport.platform.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;

/**
 * Which days are worked: Monday to Friday, but for the days that say otherwise.
 *
 * @param zone where a day begins
 * @param exceptions worked weekend days (true) and holidays (false)
 */
public record WorkingDays(ZoneId zone, Map<LocalDate, Boolean> exceptions) {

    /** A calendar that never works would never end a count; nobody has a year of holidays. */
    private static final int MOST_DAYS_OFF = 366;

    public boolean isWorked(LocalDate day) {
        return exceptions.getOrDefault(
                day, day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /**
     * The same time of day, some working days later; the day it starts on does not count.
     *
     * @throws IllegalStateException if the calendar has no working day within a year
     */
    public Instant after(Instant start, int days) {
        ZonedDateTime at = start.atZone(zone);
        int off = 0;
        for (int left = days; left > 0; ) {
            at = at.plusDays(1);
            if (isWorked(at.toLocalDate())) {
                left--;
                off = 0;
            } else if (++off > MOST_DAYS_OFF) {
                throw new IllegalStateException("The calendar has no working day after " + at.toLocalDate());
            }
        }
        return at.toInstant();
    }
}
