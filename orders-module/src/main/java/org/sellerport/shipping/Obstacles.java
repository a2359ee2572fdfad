package org.sellerport.shipping;

import java.time.Instant;
import java.util.Optional;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.AlreadyShipped;
import org.sellerport.orders.api.CancellationOpen;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.Hold;
import org.sellerport.orders.api.OrderDormant;
import org.sellerport.orders.api.OrderEnded;
import org.sellerport.orders.api.OrderIsFrozen;
import org.sellerport.orders.api.OrderUnpaid;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.RiskReviewPending;

/** Says beforehand what the order would say if it were shipped. The order itself decides; this only looks at it. */
final class Obstacles {

    private Obstacles() {}

    static Optional<RuleViolation> of(OrderView order) {
        if (order.dormant()) {
            return Optional.of(new OrderDormant(order.orderNo()));
        }
        return Optional.ofNullable(
                switch (order.axes().status()) {
                    case AWAITING_PAYMENT -> new OrderUnpaid(order.orderNo());
                    case RISK_REVIEW -> new RiskReviewPending(order.orderNo(), reviewEnd(order));
                    case AWAITING_RECEIPT, AWAITING_PAYOUT -> new AlreadyShipped(order.orderNo());
                    case COMPLETED, CLOSED -> new OrderEnded(order.orderNo());
                    case AWAITING_SHIPMENT, PARTIALLY_SHIPPED -> held(order);
                });
    }

    private static Instant reviewEnd(OrderView order) {
        return order.deadlines().stream()
                .filter(deadline -> deadline.kind() == Deadline.Kind.RISK_REVIEW)
                .map(Deadline::at)
                .findFirst()
                .orElse(order.times().fundsArrivedAt());
    }

    private static RuleViolation held(OrderView order) {
        if (order.holds().contains(Hold.CANCELLATION)) {
            return new CancellationOpen(order.orderNo());
        }
        return order.holds().contains(Hold.FROZEN) ? new OrderIsFrozen(order.orderNo()) : null;
    }
}
