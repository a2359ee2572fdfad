package org.sellerport.web.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.sellerport.kernel.BuyerId;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.Address;
import org.sellerport.orders.api.Buyer;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.NewOrder;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Orders;
import org.sellerport.orders.api.Parcel;
import org.sellerport.orders.api.Payment;
import org.sellerport.orders.api.Shipment;
import org.sellerport.orders.api.ShipmentNotice;
import org.sellerport.orders.api.TrackingStatus;
import org.sellerport.sellers.api.Seller;
import org.sellerport.sellers.api.Sellers;
import org.sellerport.shipping.api.Tracking;
import org.sellerport.shipping.api.TrackingEvent;

/** Inside the server: opens shops, and leads orders to where a test begins, by the commands that everybody has. */
@ApplicationScoped
public class Shop {

    static final By BUYER = new By(Actor.BUYER, "a buyer");
    static final By SELLER = new By(Actor.SELLER, "a seller");
    static final By OPERATOR = new By(Actor.OPERATOR, "an operator");
    static final By CARRIER = new By(Actor.CARRIER, "a carrier");
    static final By PROCESSOR = new By(Actor.PAYMENTS, "a processor");

    private static final Currency USD = Currency.getInstance("USD");
    private static final Money AMOUNT = new Money(4_500, USD);
    private static final AtomicLong PARCELS = new AtomicLong();

    @Inject
    private Orders orders;

    @Inject
    private Sellers sellers;

    @Inject
    private OrderHistory history;

    @Inject
    private Tracking tracking;

    /** A seller whom no other test knows. */
    public SellerId open() {
        SellerId id = new SellerId("S" + UUID.randomUUID().toString().substring(0, 8));
        sellers.register(new Seller(id, "A shop", ZoneId.of("UTC"), "en", new BigDecimal("0.05"), BigDecimal.ZERO, 7));
        return id;
    }

    /** An order of 45 dollars by a buyer of its own. */
    public OrderRef placed(SellerId seller) {
        String id = UUID.randomUUID().toString();
        return OrderRef.of(seller, orders.place(order(seller, id), BUYER));
    }

    private static NewOrder order(SellerId seller, String id) {
        return new NewOrder(
                id,
                seller,
                new Buyer(new BuyerId(id), "Zoë", null, "BR", "pt", null),
                USD,
                List.of(
                        new Item("tea", "Tea 茶", Map.of(), 2, new Money(2_000, USD)),
                        new Item("cup", "Cup", Map.of(), 1, new Money(300, USD))),
                new Money(200, USD),
                new Money(0, USD),
                List.of("card"),
                "standard",
                new Address("Zoë", "BR", "SP", "São Paulo", "Rua 1", "01000", null, null),
                null,
                null);
    }

    public void authorise(OrderRef order) {
        orders.authorise(order, payment(order), PROCESSOR);
    }

    static Payment payment(OrderRef order) {
        return new Payment("p-" + order.no(), "card", AMOUNT);
    }

    public void settle(OrderRef order) {
        orders.settle(order, payment(order).id(), PROCESSOR);
    }

    public void pass(OrderRef order) {
        orders.passRisk(order, null, OPERATOR);
    }

    /** Everything that is left, or those parts. */
    public void ship(OrderRef order, Parcel.Part... parts) {
        var notice = new ShipmentNotice(
                "EMS", "N" + PARCELS.incrementAndGet() + order.no(), List.of(parts), ShipmentNotice.Via.NOTICE);
        orders.ship(order, notice, SELLER);
    }

    /** A carrier says that the order's first parcel was delivered where it was sent. */
    public void deliver(OrderRef order) {
        Shipment parcel = history.order(order.seller(), order.no()).shipments().get(0);
        tracking.take(
                new TrackingEvent(
                        UUID.randomUUID().toString(),
                        parcel.carrier(),
                        parcel.trackingNo(),
                        TrackingStatus.DELIVERED,
                        Instant.now(),
                        "BR",
                        "01000"),
                CARRIER);
    }

    public OrderRef authorised(SellerId seller) {
        OrderRef order = placed(seller);
        authorise(order);
        return order;
    }

    public OrderRef underReview(SellerId seller) {
        OrderRef order = authorised(seller);
        settle(order);
        return order;
    }

    public OrderRef toShip(SellerId seller) {
        OrderRef order = underReview(seller);
        pass(order);
        return order;
    }

    public OrderRef shipped(SellerId seller) {
        OrderRef order = toShip(seller);
        ship(order);
        return order;
    }
}
