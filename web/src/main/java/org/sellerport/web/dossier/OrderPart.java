package org.sellerport.web.dossier;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sellerport.orders.api.Address;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.orders.api.Shipment;
import org.sellerport.refunds.api.RefundView;
import org.sellerport.shipping.api.TrackingEvent;

/** The order: its goods and money, its times, its parcels with what carriers said, and what was refunded. */
record OrderPart(Paper paper, Wording words) {

    void print(Contents contents) throws IOException {
        OrderView order = contents.order();
        paper.heading(words.say("order", order.orderNo().toString()));
        paper.fact(words.say("external"), order.externalId());
        int no = 1;
        for (Item item : order.items()) {
            paper.fact(
                    words.say("line", no++),
                    item.quantity() + " × " + item.title() + " · " + words.money(item.total()));
        }
        paper.fact(words.say("amount"), words.money(order.amounts().order()));
        paper.fact(words.say("refunded"), words.money(order.amounts().refunded()));
        paper.fact(words.say("shipTo"), place(order.shipTo()));
        times(order.times());
        tracking(contents);
        refunds(contents.refunds());
    }

    /** As much of the address as a delivery is checked by: a buyer's street and telephone are nobody else's business. */
    private String place(Address to) {
        return Stream.of(to.zip(), to.city(), to.state(), words.country(to.country()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private void times(PastOrder.Times times) throws IOException {
        paper.fact(words.say("placed"), words.time(times.placedAt()));
        paper.fact(words.say("paid"), words.time(times.paidAt()));
        paper.fact(words.say("shipBy"), words.time(times.shipBy()));
        paper.fact(words.say("received"), words.time(times.receiptConfirmedAt()));
    }

    private void tracking(Contents contents) throws IOException {
        paper.heading(words.say("tracking"));
        for (Shipment parcel : contents.order().shipments()) {
            paper.gap();
            paper.line(words.say(
                    "parcel.one", parcel.no(), parcel.carrier(), parcel.trackingNo(), words.time(parcel.shippedAt())));
            for (TrackingEvent event : contents.tracking().getOrDefault(parcel.no(), List.of())) {
                String where = Stream.of(event.country(), event.zip())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
                paper.fact(
                        words.time(event.at()),
                        (words.word("shipping", "event." + event.status()) + " " + where).strip());
            }
        }
        if (contents.order().shipments().isEmpty()) {
            paper.line(words.say("tracking.none"));
        }
    }

    private void refunds(List<RefundView> refunds) throws IOException {
        if (!refunds.isEmpty()) {
            paper.heading(words.say("refunds"));
        }
        for (RefundView one : refunds) {
            paper.fact(
                    words.time(one.row().requestedAt()),
                    words.say(
                            "refund.one",
                            Long.toString(one.row().id()),
                            words.money(one.row().amount()),
                            words.word("refunds", "cause." + one.row().cause()),
                            words.word("refunds", "status." + one.row().status())));
        }
    }
}
