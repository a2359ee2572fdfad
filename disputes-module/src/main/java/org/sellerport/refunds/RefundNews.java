package org.sellerport.refunds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Orders;
import org.sellerport.platform.outbox.Letter;
import org.sellerport.platform.outbox.Outbox;
import org.sellerport.refunds.api.RefundEvent;
import org.sellerport.refunds.api.RefundFailed;
import org.sellerport.refunds.api.RefundRequested;
import org.sellerport.refunds.api.RefundSettled;

/** Tells the order's history and the world outside what became of a refund. */
@ApplicationScoped
class RefundNews {

    /** The topic of news about orders. */
    private static final String TOPIC = "order-news";

    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    private Orders orders;

    @Inject
    private Outbox outbox;

    /** The orders' histories have what made them; the world outside hears of the refunds besides. */
    void requested(List<RefundRequested> events) {
        outbox.put(events.stream().map(RefundNews::letter).toList());
    }

    private static Letter letter(RefundRequested event) {
        String body = JSON.createObjectBuilder()
                .add("orderNo", event.order().toString())
                .add("kind", OrderFact.Kind.REFUND_REQUESTED.name())
                .add("at", event.at().toString())
                .add("actor", event.by().actor().name())
                .add("detail", detail(event))
                .add("cause", event.cause().name())
                .build()
                .toString();
        return new Letter(TOPIC, event.seller().value(), event.order().toString(), body, event.at());
    }

    void settled(RefundSettled event, By by) {
        record(event, OrderFact.Kind.REFUND_SETTLED, by);
    }

    void failed(RefundFailed event, By by) {
        record(event, OrderFact.Kind.REFUND_FAILED, by);
    }

    private void record(RefundEvent event, OrderFact.Kind kind, By by) {
        orders.record(OrderRef.of(event.seller(), event.order()), kind, detail(event), by);
    }

    /** Its amount and number: {@code USD 12.34 (17)}. */
    private static String detail(RefundEvent event) {
        return event.amount() + " (" + event.refund() + ")";
    }
}
