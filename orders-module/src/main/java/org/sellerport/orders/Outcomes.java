package org.sellerport.orders;

import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.OrderStatus;

/** What happens when a deadline passes; the same for an order and for its row in a list. */
final class Outcomes {

    private Outcomes() {}

    /**
     * What happens.
     *
     * @param objected whether a risk rule objects
     * @param waiting whether the review already waits for an operator
     */
    static Deadline.Outcome of(Deadline.Kind kind, OrderStatus status, boolean objected, boolean waiting) {
        return switch (kind) {
            case PAYMENT -> Deadline.Outcome.CLOSED_UNPAID;
            case RISK_REVIEW ->
                waiting
                        ? Deadline.Outcome.RISK_REJECTED
                        : objected ? Deadline.Outcome.OPERATOR_DECIDES : Deadline.Outcome.RISK_PASSED;
            case CANCELLATION_ANSWER -> Deadline.Outcome.CANCELLED_AS_ASKED;
            case SHIP_BY ->
                status == OrderStatus.PARTIALLY_SHIPPED
                        ? Deadline.Outcome.REST_REFUNDED
                        : Deadline.Outcome.CLOSED_NOT_SHIPPED;
            case FIRST_SCAN -> Deadline.Outcome.SUSPECTED;
            case RECEIPT -> Deadline.Outcome.RECEIVED;
        };
    }
}
