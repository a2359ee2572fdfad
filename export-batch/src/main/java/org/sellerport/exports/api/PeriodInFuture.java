package org.sellerport.exports.api;

import java.time.LocalDate;
import org.sellerport.kernel.RuleViolation;

/** A day asked for is still to come in the seller's zone. */
public final class PeriodInFuture extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses a period.
     *
     * @param longest the last day that would be legal at most
     */
    public PeriodInFuture(LocalDate longest) {
        super(Kind.VALUE, "period-in-future", longest);
    }
}
