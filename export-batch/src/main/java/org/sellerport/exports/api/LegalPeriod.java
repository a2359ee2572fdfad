package org.sellerport.exports.api;

import java.time.LocalDate;
import org.sellerport.kernel.Period;

/**
 * Which days an export may cover: both ends included, {@code to < from + 3 months}, nothing after today. Days are those
 * of the seller's zone. Source: the seller's guide to the marketplace, "orders of at most three months".
 *
 * <p>Three months are calendar months that never run over the end of one: from 30 November they end before 28 (or 29)
 * February.
 */
public final class LegalPeriod {

    private static final int MONTHS = 3;

    private LegalPeriod() {}

    /**
     * The period from one day to another, if it is legal.
     *
     * @param today the day it is in the seller's zone
     * @throws PeriodReversed if it ends before it begins
     * @throws PeriodTooLong if it covers three months or more
     * @throws PeriodInFuture if a day of it is still to come
     */
    public static Period of(LocalDate from, LocalDate to, LocalDate today) {
        if (from.isAfter(today)) {
            throw new PeriodInFuture(today);
        }
        LocalDate longest = longestTo(from, today);
        if (to.isBefore(from)) {
            throw new PeriodReversed(longest);
        }
        if (!to.isBefore(from.plusMonths(MONTHS))) {
            throw new PeriodTooLong(longest);
        }
        if (to.isAfter(today)) {
            throw new PeriodInFuture(longest);
        }
        return new Period(from, to);
    }

    /** The last day that an export from that day may end on: before three months are over and not after today. */
    public static LocalDate longestTo(LocalDate from, LocalDate today) {
        LocalDate last = from.plusMonths(MONTHS).minusDays(1);
        return last.isAfter(today) ? today : last;
    }
}
