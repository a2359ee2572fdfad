package org.sellerport.imports.api;

import org.sellerport.orders.api.NewOrder;

/** Reads a single order in the form that an import has, line by line. */
public interface OrderForm {

    /**
     * A new order: the members of an import line without a past, and {@code processingDays}.
     *
     * @throws OrderUnreadable if it is no JSON, a member is missing, of another type or not known
     */
    NewOrder newOrder(String json);
}
