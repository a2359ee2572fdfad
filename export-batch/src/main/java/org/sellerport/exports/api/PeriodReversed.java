package org.sellerport.exports.api;

import java.time.LocalDate;
import org.sellerport.kernel.RuleViolation;

/** The last day asked for lies before the first. */
public final class PeriodReversed extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses a period.
     *
     * @param longest the last day that would be legal at most
     */
    public PeriodReversed(LocalDate longest) {
        super(Kind.VALUE, "period-reversed", longest);
    }
}
