package org.sellerport.exports.api;

import java.time.LocalDate;
import java.util.Set;
import org.sellerport.orders.api.OrderStatus;

/**
 * What a seller asks for.
 *
 * @param from first day, included
 * @param to last day, included and complete
 * @param statuses the orders to export, by the status they have when they are read; none means all
 */
public record ExportRequest(LocalDate from, LocalDate to, Set<OrderStatus> statuses, ExportLanguage language) {

    public ExportRequest {
        statuses = Set.copyOf(statuses);
    }
}
