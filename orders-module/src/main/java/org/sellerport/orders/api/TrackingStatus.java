package org.sellerport.orders.api;

/** What a carrier says of a parcel. */
public enum TrackingStatus {
    ACCEPTED,
    IN_TRANSIT,
    OUT_FOR_DELIVERY,
    DELIVERED,
    /** It could not be delivered. */
    FAILED,
    /** It is on its way back, or is back. */
    RETURNED;

    /** Whether the way of the parcel has gone wrong: the receipt clock stands still until it is mended. */
    public boolean isTrouble() {
        return switch (this) {
            case ACCEPTED, IN_TRANSIT, OUT_FOR_DELIVERY, DELIVERED -> false;
            case FAILED, RETURNED -> true;
        };
    }
}
