package org.sellerport.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.CloseReason;
import org.sellerport.orders.api.OrderClosed;
import org.sellerport.orders.api.OrderEvent;
import org.sellerport.orders.api.OrderEvents;
import org.sellerport.orders.api.OrderReceived;
import org.sellerport.orders.api.OrderShipped;
import org.sellerport.orders.api.UnshippedRefunded;
import org.sellerport.platform.Insert;
import org.sellerport.platform.Sql;

/** Enters an order when something happens to it that counts, in the transaction of what happened. */
@ApplicationScoped
class ScoreWriter {

    /** The same order again is no news: the constraints of the table see to it that nothing counts twice. */
    private static final Insert ENTRY = Insert.into(
                    "orders.score_entry", "seller_id text, kind text, order_no bigint, at timestamptz, cause text")
            .replacing("on conflict do nothing");

    @Inject
    private Sql sql;

    void shipped(@Observes OrderShipped event) {
        if (event.whole()) {
            enter(event.seller(), Entry.SHIPPED, event.order(), event.at(), null);
        }
    }

    void closed(@Observes OrderEvents<OrderClosed> closed) {
        sql.insertAll(
                ENTRY,
                closed.all().stream()
                        .filter(OrderClosed::nonFulfilled)
                        .map(event -> row(event, Entry.NOT_FULFILLED, cause(event)))
                        .toList());
    }

    private static String cause(OrderClosed event) {
        return event.reason() == CloseReason.CANCEL_ORDER_CLOSE_TRADE
                ? event.cancelReason().name()
                : "NOT_SHIPPED";
    }

    void restMissed(@Observes UnshippedRefunded event) {
        enter(event.seller(), Entry.NOT_FULFILLED, event.order(), event.at(), "REST_NOT_SHIPPED");
    }

    void received(@Observes OrderEvents<OrderReceived> received) {
        sql.insertAll(
                ENTRY,
                received.all().stream()
                        .map(event -> row(event, Entry.RECEIVED, null))
                        .toList());
    }

    private static Object[] row(OrderEvent event, Entry kind, String cause) {
        return row(event.seller(), kind, event.order(), event.at(), cause);
    }

    private static Object[] row(SellerId seller, Entry kind, OrderNo order, Instant at, String cause) {
        return new Object[] {seller.value(), kind, order.value(), at, cause};
    }

    void enter(SellerId seller, Entry kind, OrderNo order, Instant at, String cause) {
        sql.insertAll(ENTRY, List.<Object[]>of(row(seller, kind, order, at, cause)));
    }
}
