package org.sellerport.web.orders;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.Address;
import org.sellerport.orders.api.Buyer;
import org.sellerport.orders.api.BuyerFeedback;
import org.sellerport.orders.api.CancellationStatus;
import org.sellerport.orders.api.CloseReason;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.Shipment;
import org.sellerport.orders.api.StoppedClock;
import org.sellerport.web.orders.OrderJson.BuyerJson;
import org.sellerport.web.orders.OrderJson.CancellationJson;
import org.sellerport.web.orders.OrderJson.FeedbackJson;
import org.sellerport.web.orders.OrderJson.LineJson;
import org.sellerport.web.orders.OrderJson.PartJson;
import org.sellerport.web.orders.OrderJson.ShipToJson;
import org.sellerport.web.orders.OrderJson.ShipmentJson;
import org.sellerport.web.orders.OrderJson.StoppedClockJson;
import org.sellerport.web.rest.MoneyJson;
import org.sellerport.web.scorecard.EffectJson;

/** Writes one order in the form of the API. */
final class OrderWriting {

    private final OrderView order;
    private final Times times;
    private final EffectJson effect;

    OrderWriting(OrderView order, ZoneId zone, EffectJson effect) {
        this.order = order;
        this.effect = effect;
        this.times = new Times(zone);
    }

    // Long, but only the list of what an order has: there is nothing to decide in it.
    OrderJson whole() {
        var axes = order.axes();
        var amounts = order.amounts();
        var happened = order.times();
        List<DeadlineJson> deadlines = order.deadlines().stream()
                .map(deadline -> DeadlineJson.of(deadline, times))
                .toList();
        return new OrderJson(
                order.orderNo().toString(),
                order.externalId(),
                order.seller().value(),
                axes.status().name(),
                order.platformStatus().name(),
                order.holds().stream().map(Enum::name).sorted().toList(),
                axes.payment().name(),
                cancellation(axes),
                axes.dispute().name(),
                axes.payout().name(),
                buyer(order.buyer()),
                amounts.order().currency().getCurrencyCode(),
                money(amounts.products()),
                money(amounts.shipping()),
                money(amounts.discount()),
                money(amounts.order()),
                money(amounts.refunded()),
                order.paymentMethods(),
                order.shippingService(),
                shipTo(order.shipTo()),
                times.of(happened.placedAt()),
                times.of(happened.paidAt()),
                times.of(happened.fundsArrivedAt()),
                times.of(happened.riskPassedAt()),
                times.of(happened.shipBy()),
                times.of(happened.receiptConfirmedAt()),
                order.receivedBy() == null ? null : order.receivedBy().name(),
                times.of(order.feedbackUntil()),
                times.of(happened.payoutReleasedAt()),
                times.of(happened.closedAt()),
                code(order.closeReason()),
                order.frozenReason(),
                order.riskObjections(),
                deadlines.stream().findFirst().orElse(null),
                deadlines,
                order.stoppedClocks().stream().map(this::stopped).toList(),
                IntStream.range(0, order.items().size())
                        .mapToObj(i -> line(i + 1, order.items().get(i)))
                        .toList(),
                order.shipments().stream().map(this::shipment).toList(),
                feedback(order.feedback()),
                order.memo(),
                order.assignee(),
                order.dormant(),
                order.version());
    }

    private CancellationJson cancellation(OrderView.Axes axes) {
        if (axes.cancellation() == CancellationStatus.NONE) {
            return null;
        }
        var reason = axes.cancelReason();
        return new CancellationJson(
                axes.cancellation().name(),
                reason == null ? null : reason.name(),
                reason == null ? null : reason.fault().name(),
                times.of(axes.cancellationAskedAt()),
                axes.cancellationNote(),
                times.of(order.deadlines().stream()
                        .filter(deadline -> deadline.kind() == Deadline.Kind.CANCELLATION_ANSWER)
                        .map(Deadline::at)
                        .findFirst()
                        .orElse(null)),
                effect);
    }

    private StoppedClockJson stopped(StoppedClock clock) {
        return new StoppedClockJson(
                clock.kind().name(),
                times.of(clock.since()),
                clock.left().toString(),
                clock.reason().name(),
                clock.outcome().name());
    }

    private static BuyerJson buyer(Buyer buyer) {
        return new BuyerJson(
                buyer.id().value(),
                buyer.name(),
                buyer.email(),
                buyer.country(),
                buyer.language(),
                buyer.marketingConsent());
    }

    private static ShipToJson shipTo(Address to) {
        return new ShipToJson(
                to.recipient(), to.country(), to.state(), to.city(), to.street(), to.zip(), to.phone(), to.mobile());
    }

    private static LineJson line(int number, Item item) {
        return new LineJson(
                number,
                item.sku(),
                item.title(),
                item.attributes(),
                item.quantity(),
                money(item.unitPrice()),
                money(item.total()));
    }

    private ShipmentJson shipment(Shipment sent) {
        return new ShipmentJson(
                order.orderNo() + "-" + sent.no(),
                sent.carrier(),
                sent.trackingNo(),
                sent.via().name(),
                times.of(sent.shippedAt()),
                sent.status() == null ? null : sent.status().name(),
                times.of(sent.lastEventAt()),
                times.of(sent.deliveredAt()),
                times.of(sent.scanDue()),
                times.of(sent.suspectedAt()),
                sent.corrections(),
                sent.parts().stream()
                        .map(part -> new PartJson(part.line(), part.quantity()))
                        .toList());
    }

    private FeedbackJson feedback(BuyerFeedback said) {
        return said == null ? null : new FeedbackJson(said.rating(), said.comment(), times.of(said.at()));
    }

    private static String code(CloseReason reason) {
        return reason == null ? null : reason.code();
    }

    private static MoneyJson money(Money amount) {
        return MoneyJson.of(amount);
    }
}
