package org.sellerport.orders.api;

import java.time.Instant;

/**
 * One fact in an order's history.
 *
 * @param who the login or system that acted, null where only the role is known
 * @param detail such as a tracking number, may be null
 * @param stand where the order stood afterwards; null for facts that were recorded before that was kept
 */
public record OrderFact(int seq, Instant at, Kind kind, Actor actor, String who, String detail, Stand stand) {

    public enum Kind {
        PLACED,
        PRICE_ADJUSTED,
        PAYMENT_AUTHORISED,
        FUNDS_ARRIVED,
        FUNDS_RETURNED,
        RISK_OBJECTED,
        RISK_PASSED,
        RISK_REJECTED,
        CANCELLATION_REQUESTED,
        CANCEL_REASON_CHANGED,
        CANCELLATION_WITHDRAWN,
        CANCELLATION_REJECTED,
        SHIPPED,
        TRACKING_CORRECTED,
        PARCEL_SCANNED,
        DELIVERED,
        DELIVERY_FAILED,
        RETURNED,
        SHIPMENT_SUSPECTED,
        RECEIPT_EXTENDED,
        RECEIPT_CONFIRMED,
        DISPUTE_OPENED,
        DISPUTE_ENDED,
        /** An operator decided of a payout that could not be verified, and said why. */
        PAYOUT_DECIDED,
        PROPOSAL_MADE,
        PROPOSAL_ACCEPTED,
        EVIDENCE_ADDED,
        DISPUTE_ESCALATED,
        DISPUTE_RULED,
        RULING_OVERDUE,
        DISPUTE_WITHDRAWN,
        RETURN_DUE,
        RETURN_SHIPPED,
        RETURN_CONFIRMED,
        RETURN_CONTESTED,
        PAYOUT_MOVED,
        PAYOUT_RELEASED,
        REFUNDED,
        REFUND_REQUESTED,
        REFUND_SETTLED,
        REFUND_FAILED,
        UNSHIPPED_REFUNDED,
        CLOSED,
        FROZEN,
        UNFROZEN,
        IMPORTED,
        ACTIVATED,
        ASSIGNED,
        NOTED,
        BUYER_FEEDBACK,
        SELLER_FEEDBACK,
        FEEDBACK_REPLIED,
        MESSAGE_SENT,
        REMINDED,
        REASON_CORRECTION_ASKED,
        ADDRESS_SHOWN
    }
}
