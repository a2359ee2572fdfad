package org.sellerport.web.disputes;

import org.sellerport.disputes.api.DisputeRow;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.MoneyJson;

/** A dispute as one row of a list, as the API writes it; what it does not have is null. */
public record DisputeRowJson(
        String id,
        String orderNo,
        String seller,
        String externalId,
        String buyerName,
        String title,
        String status,
        String reason,
        String solution,
        MoneyJson asked,
        MoneyJson offered,
        DisputeJson.DeadlineJson deadline,
        String outcome,
        MoneyJson refund,
        String openedAt,
        String endedAt,
        long version) {

    static DisputeRowJson of(DisputeRow row, Times times) {
        return new DisputeRowJson(
                row.order().toString(),
                row.order().toString(),
                row.seller().value(),
                row.externalId(),
                row.buyerName(),
                row.title(),
                row.state().name(),
                row.reason().name(),
                row.solution().name(),
                MoneyJson.of(row.asked()),
                row.offered() == null ? null : MoneyJson.of(row.offered()),
                DisputeJson.DeadlineJson.of(row.deadline(), times),
                row.outcome() == null ? null : row.outcome().name(),
                MoneyJson.of(row.refund()),
                times.of(row.openedAt()),
                times.of(row.endedAt()),
                row.version());
    }
}
