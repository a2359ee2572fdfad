package org.sellerport.ledger;

import java.math.BigDecimal;
import org.sellerport.kernel.Money;
import org.sellerport.ledger.api.PayoutFormula;
import org.sellerport.ledger.api.Split;

/**
 * An amount and the rates it is parted by.
 *
 * @param commission in units of 1/100,000, as {@code affiliate}
 */
record FormulaCase(long minor, int commission, int affiliate) {

    private static final int DIGITS = 5;

    Money kept() {
        return Money.ofMinor(minor, "USD");
    }

    Split split() {
        return new PayoutFormula(rate(commission), rate(affiliate)).split(kept());
    }

    boolean isWithinAUnit() {
        BigDecimal left = BigDecimal.ONE.subtract(rate(commission)).subtract(rate(affiliate));
        return isNear(split().seller(), left)
                && isNear(split().commission(), rate(commission))
                && isNear(split().affiliate(), rate(affiliate));
    }

    private boolean isNear(Money part, BigDecimal share) {
        BigDecimal exact = BigDecimal.valueOf(minor).multiply(share);
        return exact.subtract(BigDecimal.valueOf(part.minorUnits())).abs().compareTo(BigDecimal.ONE) <= 0;
    }

    private static BigDecimal rate(int units) {
        return BigDecimal.valueOf(units, DIGITS);
    }
}
