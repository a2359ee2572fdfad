package org.sellerport.web.orders;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.sellerport.orders.api.OrderView;
import org.sellerport.web.rest.MoneyJson;
import org.sellerport.web.scorecard.EffectJson;

/** A whole order as the API writes it. Its form is promised in the API's description. */
public record OrderJson(
        String orderNo,
        String externalId,
        String seller,
        String status,
        String platformStatus,
        List<String> holds,
        String paymentStatus,
        CancellationJson cancellation,
        String disputeStatus,
        String payoutStatus,
        BuyerJson buyer,
        String currency,
        MoneyJson productTotal,
        MoneyJson shippingFee,
        MoneyJson discount,
        MoneyJson orderAmount,
        MoneyJson refunded,
        List<String> paymentMethods,
        String shippingService,
        ShipToJson shipTo,
        String placedAt,
        String paidAt,
        String fundsArrivedAt,
        String riskPassedAt,
        String shipBy,
        String receiptConfirmedAt,
        String receivedBy,
        String feedbackUntil,
        String payoutReleasedAt,
        String closedAt,
        String closeReason,
        String frozenReason,
        List<String> riskObjections,
        DeadlineJson deadline,
        List<DeadlineJson> deadlines,
        List<StoppedClockJson> stoppedClocks,
        List<LineJson> lines,
        List<ShipmentJson> shipments,
        FeedbackJson feedback,
        String memo,
        String assignee,
        boolean dormant,
        long version) {

    /** The request to cancel; null where there was none. Its effect is told to the seller while it is open. */
    public record CancellationJson(
            String status,
            String reason,
            String fault,
            String askedAt,
            String note,
            String answerBy,
            EffectJson effect) {}

    public record BuyerJson(
            String id, String name, String email, String country, String language, Boolean marketingConsent) {}

    public record ShipToJson(
            String name,
            String country,
            String state,
            String city,
            String street,
            String zip,
            String phone,
            String mobile) {}

    public record LineJson(
            int line,
            String sku,
            String title,
            Map<String, String> attributes,
            long quantity,
            MoneyJson unitPrice,
            MoneyJson total) {}

    public record ShipmentJson(
            String id,
            String carrier,
            String trackingNo,
            String via,
            String shippedAt,
            String status,
            String lastEventAt,
            String deliveredAt,
            String scanDue,
            String suspectedAt,
            int corrections,
            List<PartJson> lines) {}

    public record PartJson(int line, long quantity) {}

    /** A clock that stands still: since when, how much of it is left (ISO 8601) and what stops it. */
    public record StoppedClockJson(String kind, String since, String left, String reason, String outcome) {}

    public record FeedbackJson(int rating, String comment, String at) {}

    static OrderJson of(OrderView order, ZoneId zone, EffectJson effect) {
        return new OrderWriting(order, zone, effect).whole();
    }
}
