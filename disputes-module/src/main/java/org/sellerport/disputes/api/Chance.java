package org.sellerport.disputes.api;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A share of cases with the interval that holds the true one 95 times in 100, by Wilson; to four digits, half up.
 *
 * @param low 0 to 1
 * @param likely what was seen
 * @param high 0 to 1
 */
public record Chance(BigDecimal low, BigDecimal likely, BigDecimal high) {

    private static final BigDecimal Z = new BigDecimal("1.959964");
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final int DIGITS = 4;

    /** So many of so many cases. */
    public static Chance of(long hits, long cases) {
        return ofMean(BigDecimal.valueOf(hits), cases);
    }

    /**
     * The mean of values that each lie between 0 and 1. Such values never vary more than ones that are only 0 or 1 and have
     * the same mean, so the interval is wide enough for them too, if anything too wide.
     *
     * @param sum of the values
     * @param cases how many they are, above zero
     */
    public static Chance ofMean(BigDecimal sum, long cases) {
        BigDecimal n = BigDecimal.valueOf(cases);
        BigDecimal p = sum.divide(n, EXACT);
        BigDecimal zz = Z.multiply(Z);
        BigDecimal centre = p.add(zz.divide(n.add(n), EXACT));
        BigDecimal spread = p.multiply(BigDecimal.ONE.subtract(p))
                .divide(n, EXACT)
                .add(zz.divide(FOUR.multiply(n).multiply(n), EXACT))
                .sqrt(EXACT)
                .multiply(Z);
        BigDecimal scale = BigDecimal.ONE.add(zz.divide(n, EXACT));
        return new Chance(
                rounded(centre.subtract(spread).divide(scale, EXACT)),
                rounded(p),
                rounded(centre.add(spread).divide(scale, EXACT)));
    }

    private static BigDecimal rounded(BigDecimal share) {
        return share.max(BigDecimal.ZERO).min(BigDecimal.ONE).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
