package org.sellerport.feedback.api;

import org.sellerport.kernel.RuleViolation;

/** A rating is a whole number of stars. */
public final class RatingInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public RatingInvalid(int rating) {
        super(Kind.VALUE, "rating-invalid", rating, Said.WORST, Said.BEST);
    }
}
