package org.sellerport.web.orders;

import org.sellerport.orders.api.OrderFact;

/** A fact of an order's history as the API writes it. */
public record FactJson(int seq, String at, String kind, String actor, String who, String detail) {

    static FactJson of(OrderFact fact, Times times) {
        return new FactJson(
                fact.seq(),
                times.of(fact.at()),
                fact.kind().name(),
                fact.actor().name(),
                fact.who(),
                fact.detail());
    }
}
