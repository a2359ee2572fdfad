package org.sellerport.exports;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;

/**
 * Where the reading stands: behind this order. Neither of the two ever changes for an order, so none slips past.
 *
 * @param orderNo 0 before the first order
 */
record Position(Instant placedAt, long orderNo) {

    private static final String SEPARATOR = "/";

    static Position before(Instant start) {
        return new Position(start, 0);
    }

    static Position behind(ExportedOrder order) {
        OrderNo no = order.no();
        return new Position(order.times().placedAt(), no.value());
    }

    /** As a checkpoint keeps it: plain text outlives every change of this class. */
    String text() {
        return placedAt + SEPARATOR + orderNo;
    }

    static Position parse(String text) {
        String[] parts = text.split(SEPARATOR, 2);
        return new Position(Instant.parse(parts[0]), Long.parseLong(parts[1]));
    }
}
