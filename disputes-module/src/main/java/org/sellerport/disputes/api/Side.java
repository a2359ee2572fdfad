package org.sellerport.disputes.api;

import org.sellerport.orders.api.Actor;

/** Who speaks in a dispute. */
public enum Side {
    BUYER,
    SELLER,
    OPERATOR;

    /**
     * The side that somebody acts for.
     *
     * @throws IllegalArgumentException for payments, carriers and the system, who take no side
     */
    public static Side of(Actor actor) {
        return switch (actor) {
            case BUYER -> BUYER;
            case SELLER -> SELLER;
            case OPERATOR -> OPERATOR;
            case PAYMENTS, CARRIER, SYSTEM -> throw new IllegalArgumentException(actor + " takes no side");
        };
    }
}
