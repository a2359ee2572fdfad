package org.sellerport.messages;

import java.time.Instant;
import java.util.Optional;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.AlreadyPaid;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.CancellationStatus;
import org.sellerport.orders.api.OrderDormant;
import org.sellerport.orders.api.OrderEnded;
import org.sellerport.orders.api.OrderIsFrozen;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.PaymentStatus;

/**
 * What this feature has to know of an order.
 *
 * @param shop the seller's name
 * @param payDue when it is closed unpaid; null once that is past
 */
record HeldOrder(
        SellerId seller,
        OrderNo no,
        String shop,
        State state,
        Contact buyer,
        Money amount,
        Instant placedAt,
        Instant payDue) {

    /** Where the order stands, as far as it matters here. */
    record State(
            OrderStatus status,
            PaymentStatus payment,
            boolean dormant,
            boolean frozen,
            CancellationStatus cancellation,
            CancelReason reason,
            Instant cancellationAskedAt) {}

    /** How the buyer can be reached; e-mail, phone (the mobile one first) and language may be null. */
    record Contact(String id, String name, String email, String phone, String country, String language) {}

    void refuseIfDormant() {
        if (state.dormant()) {
            throw new OrderDormant(no);
        }
    }

    /** Why nobody has to be reminded of paying it; empty if somebody has. */
    Optional<RuleViolation> objectionToReminding(Instant now) {
        if (state.dormant()) {
            return Optional.of(new OrderDormant(no));
        }
        boolean dead = payDue != null && !payDue.isAfter(now);
        return switch (state.status()) {
            case AWAITING_PAYMENT -> {
                if (state.payment() != PaymentStatus.UNPAID) {
                    yield Optional.of(new AlreadyPaid(no));
                }
                if (state.frozen()) {
                    yield Optional.of(new OrderIsFrozen(no));
                }
                yield dead ? Optional.of(new OrderEnded(no)) : Optional.empty();
            }
            case RISK_REVIEW, AWAITING_SHIPMENT, PARTIALLY_SHIPPED, AWAITING_RECEIPT, AWAITING_PAYOUT ->
                Optional.of(new AlreadyPaid(no));
            case COMPLETED, CLOSED -> Optional.of(new OrderEnded(no));
        };
    }
}
