package org.sellerport.reconciliation;

import org.sellerport.kernel.SellerId;
import org.sellerport.platform.jobs.ItemBundle;

/**
 * What is compared in one transaction: a seller's orders from one number to another.
 *
 * @param after the number before the first of them; 0 for the seller's first portion, which has his balances as well
 * @param upto the last of them; the largest number for his last portion
 * @param orders how many the seller has between
 * @param sellersBefore how many sellers come before this one
 * @param sellers how many there are
 */
record Portion(SellerId seller, long after, long upto, int orders, int sellersBefore, int sellers)
        implements ItemBundle {

    static final long END = Long.MAX_VALUE;

    boolean isFirst() {
        return after == 0;
    }

    boolean isLast() {
        return upto == END;
    }

    /** How many sellers are compared once this portion is. */
    int sellersDone() {
        return sellersBefore + (isLast() ? 1 : 0);
    }

    @Override
    public int items() {
        return orders;
    }
}
