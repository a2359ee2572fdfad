package org.sellerport.payouts;

/** Another node started the run of this hour in the same moment; this one's is taken back. */
final class HourTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
