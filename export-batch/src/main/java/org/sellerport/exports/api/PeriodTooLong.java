package org.sellerport.exports.api;

import java.time.LocalDate;
import org.sellerport.kernel.RuleViolation;

/** The days asked for cover three months or more. */
public final class PeriodTooLong extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses a period.
     *
     * @param longest the last day that would be legal
     */
    public PeriodTooLong(LocalDate longest) {
        super(Kind.VALUE, "period-too-long", longest);
    }
}
