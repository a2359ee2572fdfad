package org.sellerport.disputes.api;

import org.sellerport.kernel.Money;

/** How much a buyer asks for of what could be refunded at most: disputes are compared with those of the same third (ours). */
public enum AskedShare {
    /** Up to a third. */
    SMALL,
    /** More than that, up to two thirds. */
    MIDDLE,
    /** More than two thirds. */
    LARGE;

    private static final int THIRDS = 3;

    /**
     * The third that an amount lies in.
     *
     * @param most above zero, in the same currency
     */
    public static AskedShare of(Money amount, Money most) {
        Money thrice = amount.times(THIRDS);
        if (thrice.compareTo(most) <= 0) {
            return SMALL;
        }
        return thrice.compareTo(most.times(2)) <= 0 ? MIDDLE : LARGE;
    }
}
