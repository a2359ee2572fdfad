package org.sellerport.exports.api;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.sellerport.kernel.Period;

/**
 * When a schedule is due and which days it then exports: always whole weeks, Monday to Sunday, or whole calendar months,
 * the last ones that are over. Hours and days are those of the seller's zone.
 *
 * @param day 1 (Monday) to 7 of the week, or 1 to 28 of the month, which every month has
 * @param hour 0 to 23; an hour that daylight saving skips counts as the one after it, of one that comes twice the first counts
 * @param span how many weeks or months are exported, 1 to {@value #LONGEST_SPAN}: an export covers three months at most
 */
public record Timing(Rhythm rhythm, int day, int hour, int span) {

    public static final int LONGEST_SPAN = 3;

    /** The last day that every month has. */
    public static final int LAST_DAY_OF_MONTH = 28;

    private static final int DAYS_OF_WEEK = 7;
    private static final int LAST_HOUR = 23;

    /** How often. */
    public enum Rhythm {
        WEEKLY,
        MONTHLY
    }

    /**
     * Checks that there are such hours.
     *
     * @throws ScheduleInvalid if not
     */
    public Timing {
        int lastDay = rhythm == Rhythm.WEEKLY ? DAYS_OF_WEEK : LAST_DAY_OF_MONTH;
        if (!isBetween(1, day, lastDay) || !isBetween(0, hour, LAST_HOUR) || !isBetween(1, span, LONGEST_SPAN)) {
            throw new ScheduleInvalid();
        }
    }

    private static boolean isBetween(int least, int value, int most) {
        return value >= least && value <= most;
    }

    /** The first due instant after another instant. */
    public Instant next(Instant after, ZoneId zone) {
        LocalDate date = after.atZone(zone).toLocalDate();
        LocalDate candidate =
                switch (rhythm) {
                    case WEEKLY -> date.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(day)));
                    case MONTHLY -> date.withDayOfMonth(day);
                };
        Instant due = dueOn(candidate, zone);
        while (!due.isAfter(after)) {
            candidate = switch (rhythm) {
                case WEEKLY -> candidate.plusWeeks(1);
                case MONTHLY -> candidate.plusMonths(1);
            };
            due = dueOn(candidate, zone);
        }
        return due;
    }

    private Instant dueOn(LocalDate date, ZoneId zone) {
        return LocalDateTime.of(date, LocalTime.of(hour, 0)).atZone(zone).toInstant();
    }

    /** The last due instant that is not after now, from one that is not either: what was missed is made up for once. */
    public Instant latest(Instant due, Instant now, ZoneId zone) {
        Instant latest = due;
        Instant next = next(latest, zone);
        while (!next.isAfter(now)) {
            latest = next;
            next = next(latest, zone);
        }
        return latest;
    }

    /** The days that are exported at a due instant. */
    public Period period(Instant due, ZoneId zone) {
        LocalDate date = due.atZone(zone).toLocalDate();
        return switch (rhythm) {
            case WEEKLY -> {
                LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Period(monday.minusWeeks(span), monday.minusDays(1));
            }
            case MONTHLY -> {
                LocalDate first = date.withDayOfMonth(1);
                yield new Period(first.minusMonths(span), first.minusDays(1));
            }
        };
    }
}
