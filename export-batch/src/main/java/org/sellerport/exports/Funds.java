package org.sellerport.exports;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.sellerport.kernel.Money;

/**
 * Where an order's money is, in minor units: what was refunded, released, kept by the marketplace and its affiliates and what
 * is still held always make up what was paid.
 */
record Funds(long paid, long refunded, long commission, long affiliate, long released, long held) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100_000);

    /**
     * Parts what was paid. What the seller gets of it is rounded half up to the minor unit; what is left is parted in the ratio
     * of the rates.
     *
     * @param commissionRate in units of 1/100,000, like {@code affiliateRate}
     * @param isReleased whether the seller has got his part
     */
    static Funds of(Money paid, long refunded, long commissionRate, long affiliateRate, boolean isReleased) {
        long kept = paid.minorUnits() - refunded;
        long sellers = BigDecimal.valueOf(kept)
                .multiply(ALL.subtract(BigDecimal.valueOf(commissionRate + affiliateRate)))
                .divide(ALL, 0, RoundingMode.HALF_UP)
                .longValueExact();
        long fees = kept - sellers;
        long commission =
                commissionRate + affiliateRate == 0 ? 0 : rounded(fees, commissionRate, commissionRate + affiliateRate);
        return new Funds(
                paid.minorUnits(),
                refunded,
                commission,
                fees - commission,
                isReleased ? sellers : 0,
                isReleased ? 0 : sellers);
    }

    private static long rounded(long amount, long part, long whole) {
        return new BigDecimal(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(part)))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
