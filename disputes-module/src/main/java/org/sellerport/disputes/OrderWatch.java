package org.sellerport.disputes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.OrderClosed;
import org.sellerport.orders.api.OrderEvent;
import org.sellerport.orders.api.OrderEvents;
import org.sellerport.orders.api.OrderFrozen;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderRefunded;
import org.sellerport.orders.api.OrderUnfrozen;

/** What follows in a dispute from what happens to its order, in the same transaction. */
@ApplicationScoped
class OrderWatch {

    @Inject
    private DisputeSteps steps;

    @Inject
    private DisputeStore store;

    @Inject
    private OrderHistory history;

    void stop(@Observes OrderFrozen frozen) {
        steps.follow(order(frozen), frozen.at(), frozen.by(), Dispute::freeze);
    }

    void resume(@Observes OrderUnfrozen unfrozen) {
        steps.follow(order(unfrozen), unfrozen.at(), unfrozen.by(), Dispute::unfreeze);
    }

    /** Another refund has ended the order: nothing is left to dispute. */
    void close(@Observes OrderEvents<OrderClosed> closed) {
        Set<OrderNo> open = store.open(closed.seller(), closed.orders());
        closed.all().stream()
                .filter(event -> open.contains(event.order()))
                .forEach(event -> steps.follow(order(event), event.at(), event.by(), Dispute::close));
    }

    /** A completed order stays what it is when the rest of its money goes back. */
    void close(@Observes OrderRefunded refunded) {
        if (history.money(refunded.seller(), refunded.order()).left().isZero()) {
            steps.follow(order(refunded), refunded.at(), refunded.by(), Dispute::close);
        }
    }

    private static OrderRef order(OrderEvent event) {
        return OrderRef.of(event.seller(), event.order());
    }
}
