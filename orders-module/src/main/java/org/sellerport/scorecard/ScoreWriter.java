package org.sellerport.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.CloseReason;
import org.sellerport.orders.api.OrderClosed;
import org.sellerport.orders.api.OrderReceived;
import org.sellerport.orders.api.OrderShipped;
import org.sellerport.orders.api.UnshippedRefunded;
import org.sellerport.platform.Sql;

/** Enters an order when something happens to it that counts, in the transaction of what happened. */
@ApplicationScoped
class ScoreWriter {

    @Inject
    private Sql sql;

    void shipped(@Observes OrderShipped event) {
        if (event.whole()) {
            enter(event.seller(), Entry.SHIPPED, event.order(), event.at(), null);
        }
    }

    void closed(@Observes OrderClosed event) {
        if (event.nonFulfilled()) {
            String cause = event.reason() == CloseReason.CANCEL_ORDER_CLOSE_TRADE
                    ? event.cancelReason().name()
                    : "NOT_SHIPPED";
            enter(event.seller(), Entry.NOT_FULFILLED, event.order(), event.at(), cause);
        }
    }

    void restMissed(@Observes UnshippedRefunded event) {
        enter(event.seller(), Entry.NOT_FULFILLED, event.order(), event.at(), "REST_NOT_SHIPPED");
    }

    void received(@Observes OrderReceived event) {
        enter(event.seller(), Entry.RECEIVED, event.order(), event.at(), null);
    }

    /** The same order again is no news: the constraints of the table see to it that nothing counts twice. */
    void enter(SellerId seller, Entry kind, OrderNo order, Instant at, String cause) {
        sql.update("""
                insert into orders.score_entry (seller_id, kind, order_no, at, cause) values (?, ?, ?, ?, ?)
                on conflict do nothing""", seller.value(), kind, order.value(), at, cause);
    }
}
