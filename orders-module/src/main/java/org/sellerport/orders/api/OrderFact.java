package org.sellerport.orders.api;

import java.time.Instant;

/**
 * One fact in an order's history.
 *
 * @param who the login or system that acted, null where only the role is known
 * @param detail such as a tracking number, may be null
 */
public record OrderFact(int seq, Instant at, Kind kind, Actor actor, String who, String detail) {

    public enum Kind {
        PLACED,
        PAYMENT_AUTHORISED,
        FUNDS_ARRIVED,
        RISK_PASSED,
        CANCELLATION_REQUESTED,
        SHIPPED,
        DELIVERED,
        RECEIPT_CONFIRMED,
        DISPUTE_OPENED,
        PAYOUT_RELEASED,
        FROZEN,
        CLOSED,
        BUYER_FEEDBACK,
        IMPORTED,
        NOTED,
        ASSIGNED
    }
}
