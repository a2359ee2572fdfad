package org.sellerport.web.orders;

import java.util.List;
import org.sellerport.orders.api.OrderRow;
import org.sellerport.web.rest.MoneyJson;

/** An order as one row of a list, as the API writes it: the members of the whole order that a list can have. */
public record OrderRowJson(
        String orderNo,
        String externalId,
        String seller,
        String status,
        String platformStatus,
        List<String> holds,
        String paymentStatus,
        BuyerName buyer,
        Destination shipTo,
        String currency,
        MoneyJson orderAmount,
        String placedAt,
        String paidAt,
        String shipBy,
        DeadlineJson deadline,
        String firstTitle,
        int lineCount,
        String tracking,
        String assignee,
        boolean dormant) {

    public record BuyerName(String name) {}

    public record Destination(String country) {}

    static OrderRowJson of(OrderRow row, String seller, Times times) {
        return new OrderRowJson(
                row.orderNo().toString(),
                row.externalId(),
                seller,
                row.status().name(),
                row.platformStatus().name(),
                row.holds().stream().map(Enum::name).sorted().toList(),
                row.paymentStatus().name(),
                new BuyerName(row.buyerName()),
                new Destination(row.country()),
                row.orderAmount().currency().getCurrencyCode(),
                MoneyJson.of(row.orderAmount()),
                times.of(row.placedAt()),
                times.of(row.paidAt()),
                times.of(row.shipBy()),
                DeadlineJson.of(row.deadline(), times),
                row.firstTitle(),
                row.lineCount(),
                row.tracking(),
                row.assignee(),
                row.dormant());
    }
}
