package org.sellerport.refunds;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Optional;
import java.util.UUID;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.RefundCause;

/**
 * What the processor is asked for.
 *
 * @param key what he tells a repetition by
 */
record Asked(SellerId seller, long refund, UUID key, OrderNo order, RefundCause cause, Money amount) {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** As it is sent; the payment is the one that the order was paid with. */
    String body(Optional<String> payment) {
        JsonObjectBuilder body = JSON.createObjectBuilder()
                .add("refundId", Long.toString(refund))
                .add("orderNo", order.toString())
                .add("seller", seller.value())
                .add("cause", cause.name())
                .add(
                        "amount",
                        JSON.createObjectBuilder()
                                .add("amount", amount.decimal())
                                .add("currency", amount.currency().getCurrencyCode()));
        payment.ifPresent(id -> body.add("paymentId", id));
        return body.build().toString();
    }
}
