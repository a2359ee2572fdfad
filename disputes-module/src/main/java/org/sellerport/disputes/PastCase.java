package org.sellerport.disputes;

import java.math.BigDecimal;
import java.math.MathContext;
import org.sellerport.disputes.api.DisputeOutcome;
import org.sellerport.disputes.api.Offer;
import org.sellerport.disputes.api.Solution;
import org.sellerport.kernel.Money;

/**
 * A dispute that has ended, as far as others can learn from it.
 *
 * @param most the most that could be refunded
 * @param claim the amount that the buyer opened it with
 * @param offered what the seller proposed last; null where he proposed nothing
 * @param toOperator whether an operator was asked because the sides did not agree
 * @param returning what was to be refunded once the goods had come back; null where no return was settled
 * @param refund what went back
 */
record PastCase(
        Money most,
        Money claim,
        Offer offered,
        boolean toOperator,
        Money returning,
        DisputeOutcome outcome,
        Money refund) {

    /** Whether he last offered a lower refund than was asked. */
    boolean isCountered() {
        return offered != null
                && offered.solution() == Solution.REFUND
                && !offered.amount().isZero()
                && offered.amount().compareTo(claim) < 0;
    }

    /** How much of what could be refunded went back, 0 to 1. */
    BigDecimal costShare() {
        return share(refund, most);
    }

    /** How much of what was to be refunded after the return went back, 0 to 1. */
    BigDecimal returnedShare() {
        return share(refund, returning).min(BigDecimal.ONE);
    }

    private static BigDecimal share(Money part, Money whole) {
        return BigDecimal.valueOf(part.minorUnits())
                .divide(BigDecimal.valueOf(whole.minorUnits()), MathContext.DECIMAL64);
    }
}
