package org.sellerport.web.orders;

import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.Stand;

/** A fact of an order's history as the API writes it. */
public record FactJson(int seq, String at, String kind, String actor, String who, String detail, StandJson stand) {

    static FactJson of(OrderFact fact, Times times) {
        return new FactJson(
                fact.seq(),
                times.of(fact.at()),
                fact.kind().name(),
                fact.actor().name(),
                fact.who(),
                fact.detail(),
                StandJson.of(fact.stand()));
    }

    /** Where the order stood afterwards. */
    public record StandJson(
            String status, String payment, String cancellation, String dispute, String payout, boolean frozen) {

        static StandJson of(Stand stand) {
            return stand == null
                    ? null
                    : new StandJson(
                            stand.status().name(),
                            stand.payment().name(),
                            stand.cancellation().name(),
                            stand.dispute().name(),
                            stand.payout().name(),
                            stand.frozen());
        }
    }
}
