package org.sellerport.imports;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.kernel.BuyerId;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Address;
import org.sellerport.orders.api.Buyer;
import org.sellerport.orders.api.BuyerFeedback;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.NewOrder;
import org.sellerport.orders.api.Parcel;
import org.sellerport.orders.api.PastOrder;

/** Reads an order out of its JSON form. Whether it makes sense as an order is for the intake to judge. */
final class OrderReader {

    private static final int ID = 64;
    private static final int NAME = 300;
    private static final int TEXT = 2_000;
    private static final String DEFAULT_SERVICE = "standard";

    private final Members order;
    private final List<String> warnings = new ArrayList<>();

    OrderReader(Members order) {
        this.order = order;
    }

    /** What is odd about the order that was read. */
    List<String> warnings() {
        return warnings;
    }

    PastOrder order() throws NotAnOrder {
        String externalId = order.requiredText("externalId", ID);
        SellerId seller = seller();
        Buyer buyer = buyer();
        Currency currency = currency();
        HistoryReader history = new HistoryReader(order, warnings);
        PastOrder read = new PastOrder(
                externalId,
                seller,
                buyer,
                currency,
                items(currency),
                order.money("shippingFee", currency).orElse(Money.zero(currency)),
                order.money("discount", currency).orElse(Money.zero(currency)),
                order.texts("paymentMethods", ID),
                order.text("shippingService", ID).orElse(DEFAULT_SERVICE),
                shipTo(buyer),
                history.times(),
                parcels(),
                history.interruptions(),
                order.text("memo", TEXT).orElse(null),
                feedback());
        order.done();
        return read;
    }

    /** An order that has no past yet. */
    NewOrder newOrder() throws NotAnOrder {
        Buyer buyer = buyer();
        Currency currency = currency();
        NewOrder read = new NewOrder(
                order.requiredText("externalId", ID),
                seller(),
                buyer,
                currency,
                items(currency),
                order.money("shippingFee", currency).orElse(Money.zero(currency)),
                order.money("discount", currency).orElse(Money.zero(currency)),
                order.texts("paymentMethods", ID),
                order.text("shippingService", ID).orElse(DEFAULT_SERVICE),
                shipTo(buyer),
                order.whole("processingDays")
                        .map(days -> (int) Math.max(0, Math.min(days, Integer.MAX_VALUE)))
                        .orElse(null),
                order.text("memo", TEXT).orElse(null));
        order.done();
        return read;
    }

    private SellerId seller() throws NotAnOrder {
        try {
            return new SellerId(order.requiredText("seller", ID));
        } catch (IllegalArgumentException none) {
            throw new NotAnOrder("seller: " + none.getMessage());
        }
    }

    private Currency currency() throws NotAnOrder {
        String code = order.requiredText("currency", ID);
        try {
            return Money.zero(Currency.getInstance(code)).currency();
        } catch (IllegalArgumentException none) {
            throw new NotAnOrder("currency " + Texts.shown(code, ID) + " is unknown");
        }
    }

    private Buyer buyer() throws NotAnOrder {
        Members buyer = order.object("buyer").orElseThrow(() -> order.missing("buyer"));
        Buyer read = new Buyer(
                new BuyerId(buyer.requiredText("id", ID)),
                buyer.requiredText("name", NAME),
                buyer.text("email", NAME).orElse(null),
                country(buyer).orElseThrow(() -> buyer.missing("country")),
                buyer.text("language", ID).orElse(null),
                buyer.flag("marketingConsent").orElse(null));
        buyer.done();
        return read;
    }

    private static Optional<String> country(Members members) throws NotAnOrder {
        Optional<String> country = members.text("country", ID);
        if (country.isPresent() && !country.get().matches("[A-Z]{2}")) {
            throw new NotAnOrder("a country is two capital letters (ISO 3166), not " + Texts.shown(country.get(), ID));
        }
        return country;
    }

    private List<Item> items(Currency currency) throws NotAnOrder {
        List<Item> items = new ArrayList<>();
        for (Members line : order.objects("lines")) {
            items.add(new Item(
                    line.text("sku", NAME).orElse(null),
                    line.requiredText("title", TEXT),
                    attributes(line),
                    line.whole("quantity").orElseThrow(() -> line.missing("quantity")),
                    line.money("unitPrice", currency).orElseThrow(() -> line.missing("unitPrice"))));
            line.done();
        }
        return items;
    }

    private static Map<String, String> attributes(Members line) throws NotAnOrder {
        Optional<Members> given = line.object("attributes");
        if (given.isEmpty()) {
            return Map.of();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String name : given.get().names()) {
            attributes.put(name, given.get().text(name, TEXT).orElse(""));
        }
        return attributes;
    }

    private Address shipTo(Buyer buyer) throws NotAnOrder {
        Optional<Members> given = order.object("shipTo");
        if (given.isEmpty()) {
            return new Address(buyer.name(), buyer.country(), null, null, null, null, null, null);
        }
        Members to = given.get();
        Address address = new Address(
                to.text("name", NAME).orElse(buyer.name()),
                country(to).orElse(buyer.country()),
                to.text("state", NAME).orElse(null),
                to.text("city", NAME).orElse(null),
                to.text("street", TEXT).orElse(null),
                to.text("zip", ID).orElse(null),
                to.text("phone", ID).orElse(null),
                to.text("mobile", ID).orElse(null));
        to.done();
        return address;
    }

    private List<Parcel> parcels() throws NotAnOrder {
        List<Parcel> parcels = new ArrayList<>();
        for (Members shipment : order.objects("shipments")) {
            parcels.add(new Parcel(
                    shipment.requiredText("carrier", ID),
                    shipment.requiredText("trackingNo", ID),
                    shipment.instant("shippedAt").orElseThrow(() -> shipment.missing("shippedAt")),
                    shipment.instant("deliveredAt").orElse(null),
                    parts(shipment)));
            shipment.done();
        }
        return parcels;
    }

    private static List<Parcel.Part> parts(Members shipment) throws NotAnOrder {
        List<Parcel.Part> parts = new ArrayList<>();
        for (Members part : shipment.objects("lines")) {
            long line = part.whole("line").orElseThrow(() -> part.missing("line"));
            long quantity = part.whole("quantity").orElseThrow(() -> part.missing("quantity"));
            // A line number beyond any int names no line; the intake says so.
            parts.add(new Parcel.Part((int) Math.max(0, Math.min(line, Integer.MAX_VALUE)), quantity));
            part.done();
        }
        return parts;
    }

    private BuyerFeedback feedback() throws NotAnOrder {
        Optional<Members> given = order.object("feedback");
        if (given.isEmpty()) {
            return null;
        }
        Members said = given.get();
        long rating = said.whole("rating").orElseThrow(() -> said.missing("rating"));
        BuyerFeedback feedback = new BuyerFeedback(
                (int) Math.max(0, Math.min(rating, Integer.MAX_VALUE)),
                said.text("comment", LineSource.LONGEST_LINE).orElse(null),
                said.instant("at").orElseThrow(() -> said.missing("at")));
        said.done();
        return feedback;
    }
}
