package org.sellerport.web.refunds;

import java.util.List;
import org.sellerport.refunds.api.RefundRow;
import org.sellerport.refunds.api.RefundView;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.MoneyJson;

/** A refund as the API writes it; what does not apply is null. */
public record RefundJson(
        String id,
        String orderNo,
        String seller,
        String buyerName,
        String cause,
        MoneyJson amount,
        String status,
        String requestedAt,
        String sentAt,
        String settledAt,
        String failedAt,
        String failure,
        boolean imported,
        Details details) {

    /** What a list leaves out. */
    public record Details(
            String by, String who, String text, String reference, List<LineJson> lines, List<StepJson> steps) {}

    /** What of it belongs to a line of the order, counted from 1. */
    public record LineJson(int line, MoneyJson amount) {}

    /** Something that happened to it. */
    public record StepJson(String at, String kind, String by, String who, String detail) {}

    static RefundJson of(RefundRow row, Times times) {
        return of(row, null, times);
    }

    static RefundJson of(RefundView refund, Times times) {
        return of(
                refund.row(),
                new Details(
                        refund.by().actor().name(),
                        refund.by().who(),
                        refund.text(),
                        refund.paymentReference(),
                        refund.lines().stream()
                                .map(share -> new LineJson(share.line(), MoneyJson.of(share.amount())))
                                .toList(),
                        refund.steps().stream().map(step -> step(step, times)).toList()),
                times);
    }

    private static StepJson step(RefundView.Step step, Times times) {
        return new StepJson(
                times.of(step.at()),
                step.kind().name(),
                step.by().actor().name(),
                step.by().who(),
                step.detail());
    }

    private static RefundJson of(RefundRow row, Details details, Times times) {
        String ended = times.of(row.endedAt());
        return new RefundJson(
                Long.toString(row.id()),
                row.order().toString(),
                row.seller().value(),
                row.buyerName(),
                row.cause().name(),
                MoneyJson.of(row.amount()),
                row.status().name(),
                times.of(row.requestedAt()),
                times.of(row.sentAt()),
                row.failure() == null ? ended : null,
                row.failure() == null ? null : ended,
                row.failure(),
                row.imported(),
                details);
    }
}
