package org.sellerport.payouts;

/** Between being read and being locked, a payout went elsewhere or got another day. */
final class MovedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
