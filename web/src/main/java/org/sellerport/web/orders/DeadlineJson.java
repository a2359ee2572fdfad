package org.sellerport.web.orders;

import org.sellerport.orders.api.Deadline;

/** A running clock of an order as the API writes it. */
public record DeadlineJson(String kind, String at, String outcome) {

    static DeadlineJson of(Deadline deadline, Times times) {
        return deadline == null
                ? null
                : new DeadlineJson(
                        deadline.kind().name(),
                        times.of(deadline.at()),
                        deadline.outcome().name());
    }
}
