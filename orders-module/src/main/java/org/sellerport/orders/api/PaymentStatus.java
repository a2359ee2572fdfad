package org.sellerport.orders.api;

/** Where the buyer's money stands. */
public enum PaymentStatus {
    UNPAID,
    /** Paid, the funds have not arrived yet. */
    AUTHORISED,
    FUNDED,
    PARTLY_REFUNDED,
    REFUNDED,
    /** An authorisation given back before the funds arrived. */
    VOIDED;

    /** Whether the funds ever arrived, whatever went back of them. */
    public boolean isFunded() {
        return switch (this) {
            case FUNDED, PARTLY_REFUNDED, REFUNDED -> true;
            case UNPAID, AUTHORISED, VOIDED -> false;
        };
    }
}
