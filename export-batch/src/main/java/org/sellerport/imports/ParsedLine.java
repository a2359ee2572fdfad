package org.sellerport.imports;

import java.util.List;
import org.sellerport.orders.api.PastOrder;

/**
 * What a line says.
 *
 * @param no counted from 1
 * @param order null if it cannot be one
 * @param externalId as far as it could be read; may be null
 * @param objection why it cannot be an order; null if it can
 * @param warnings what is odd about one that can
 */
record ParsedLine(long no, PastOrder order, String externalId, String objection, List<String> warnings) {

    static ParsedLine ofOrder(long no, PastOrder order, List<String> warnings) {
        return new ParsedLine(no, order, order.externalId(), null, warnings);
    }

    static ParsedLine rejected(long no, String externalId, String objection) {
        return new ParsedLine(no, null, externalId, objection, List.of());
    }

    boolean isOrder() {
        return order != null;
    }
}
