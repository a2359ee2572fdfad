package org.sellerport.orders;

import java.util.List;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.StoppedClock;

/** The clocks of an order as others see them: when each passes, what happens then, and what stops it. */
record Clocks(Timers timers, Holds holds, OrderStatus status, RiskReview review) {

    /** Those that run, earliest first. */
    List<Deadline> running() {
        return timers.running().stream()
                .map(first -> new Deadline(first.kind(), first.due(), outcome(first.kind())))
                .toList();
    }

    /** Those that stand still. */
    List<StoppedClock> stopped() {
        return timers.stopped().entrySet().stream()
                .map(clock -> new StoppedClock(
                        clock.getKey(),
                        clock.getValue().stoppedAt(),
                        clock.getValue().left(),
                        holds.stopper(clock.getKey()),
                        outcome(clock.getKey())))
                .toList();
    }

    private Deadline.Outcome outcome(Deadline.Kind kind) {
        return Outcomes.of(kind, status, review.isObjected(), review.isWaiting());
    }
}
