package org.sellerport.orders.api;

import java.util.List;

/** Takes orders in that already have a history. */
public interface OrderIntake {

    /** Whether the clocks of the orders run. */
    enum Liveness {
        /** Imported history: no deadline, mail, penalty or payout touches it until an operator activates it. */
        DORMANT,
        LIVE
    }

    /**
     * What became of one order.
     *
     * @param reason why it was rejected, in English for the report; null otherwise
     * @param warnings what is odd about an order that was taken
     */
    record Verdict(Outcome outcome, String reason, List<String> warnings) {
        public enum Outcome {
            IMPORTED,
            /** The seller already has an order with this external id. */
            SKIPPED,
            REJECTED
        }
    }

    /**
     * Takes what can be taken, in the caller's transaction, and says of each order, in the order given, what became of
     * it. Unknown sellers are created with zone UTC and language English. One that cannot be an order is rejected and
     * stops no other.
     */
    List<Verdict> take(List<PastOrder> orders, Liveness liveness);
}
