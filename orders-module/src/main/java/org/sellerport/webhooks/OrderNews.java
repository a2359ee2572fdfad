package org.sellerport.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import org.sellerport.platform.outbox.Broadcast;

/** Every fact of an order, for whoever subscribed to it. */
@ApplicationScoped
class OrderNews implements Broadcast {

    static final String TOPIC = "order-news";
    static final String COPIES = "webhook";

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String carriedAs() {
        return COPIES;
    }
}
