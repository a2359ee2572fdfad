package org.sellerport.orders.api;

/** Why a buyer wants to cancel, and whose fault that is. */
public enum CancelReason {
    BASKET_MISTAKE(Fault.BUYER),
    NO_LONGER_WANTED(Fault.BUYER),
    OTHER(Fault.BUYER),
    OUT_OF_STOCK(Fault.SELLER),
    WRONG_PRICE(Fault.SELLER),
    CANNOT_SHIP_IN_TIME(Fault.SELLER),
    RISK_REJECTED(Fault.PLATFORM);

    private final Fault fault;

    CancelReason(Fault fault) {
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
