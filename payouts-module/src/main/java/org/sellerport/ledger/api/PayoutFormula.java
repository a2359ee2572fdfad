package org.sellerport.ledger.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.sellerport.kernel.Money;

/**
 * How an order's money is parted: the seller gets (1 − commission rate − affiliate rate) of what was paid and not refunded,
 * half-up to the minor unit; the rest is commission and affiliate in the ratio of their rates.
 *
 * <p>A refund before the payout is no case of its own: what is left is parted, so commission and affiliate shrink in proportion.
 *
 * @param commissionRate a fraction: 0.05 is 5 %
 * @param affiliateRate likewise; both together are at most 1
 */
public record PayoutFormula(BigDecimal commissionRate, BigDecimal affiliateRate) {

    public PayoutFormula {
        if (commissionRate.signum() < 0
                || affiliateRate.signum() < 0
                || commissionRate.add(affiliateRate).compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "Rates are at least 0 and together at most 1: " + commissionRate + ", " + affiliateRate);
        }
    }

    /**
     * Parts what was paid and not refunded.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Split split(Money kept) {
        if (kept.isNegative()) {
            throw new IllegalArgumentException("More was refunded than paid: " + kept);
        }
        Money sellers = sellers(kept);
        List<Money> fees = kept.minus(sellers).split(weights());
        return new Split(sellers, fees.get(0), fees.get(1));
    }

    private Money sellers(Money kept) {
        BigDecimal part = BigDecimal.ONE.subtract(commissionRate).subtract(affiliateRate);
        long minor = BigDecimal.valueOf(kept.minorUnits())
                .multiply(part)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return new Money(minor, kept.currency());
    }

    /** The rates as whole numbers in the same ratio. */
    private List<Long> weights() {
        int digits = Math.max(Math.max(commissionRate.scale(), affiliateRate.scale()), 0);
        return List.of(
                commissionRate.movePointRight(digits).longValueExact(),
                affiliateRate.movePointRight(digits).longValueExact());
    }

    /**
     * The seller's part of each line, in the ratio of the lines' totals and by largest remainder; evenly where the totals are all
     * zero.
     */
    public List<Money> lines(Money kept, List<Money> totals) {
        return split(kept).seller().split(totals.stream().map(Money::minorUnits).toList());
    }
}
