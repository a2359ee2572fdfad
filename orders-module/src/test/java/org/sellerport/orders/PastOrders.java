package org.sellerport.orders;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.sellerport.kernel.BuyerId;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Address;
import org.sellerport.orders.api.Buyer;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.Parcel;
import org.sellerport.orders.api.PastOrder;

/** Builds past orders for tests, step by step of their life; days count from {@link #DAY_0}. */
final class PastOrders {

    static final Instant DAY_0 = Instant.parse("2026-06-01T00:00:00Z");
    private static final Currency USD = Currency.getInstance("USD");

    private Instant placedAt = DAY_0;
    private Instant paidAt;
    private Instant fundsArrivedAt;
    private Instant riskPassedAt;
    private Instant receiptConfirmedAt;
    private Instant payoutReleasedAt;
    private Instant closedAt;
    private List<Item> items = List.of(item(2, 1_500), item(1, 990));
    private List<Parcel> parcels = List.of();
    private PastOrder.Interruptions interruptions = PastOrder.Interruptions.none();
    private Money discount = Money.ofMinor(0, "USD");
    private Money freight = new Money(500, USD);
    private String service = "standard";

    static PastOrders anOrder() {
        return new PastOrders();
    }

    static Item item(long quantity, long cents) {
        return new Item("SKU", "A thing", Map.of("Color", "Red"), quantity, new Money(cents, USD));
    }

    static Instant day(int day) {
        return DAY_0.plusSeconds(day * 86_400L);
    }

    static Parcel parcel(int shippedDay, Integer deliveredDay, Parcel.Part... parts) {
        return new Parcel(
                "EMS",
                "EE123456789CN",
                day(shippedDay),
                deliveredDay == null ? null : day(deliveredDay),
                List.of(parts));
    }

    PastOrders placed(int day) {
        placedAt = day(day);
        return this;
    }

    PastOrders paid(int day) {
        paidAt = day(day);
        return this;
    }

    PastOrders funded(int day) {
        fundsArrivedAt = day(day);
        return this;
    }

    PastOrders riskPassed(int day) {
        riskPassedAt = day(day);
        return this;
    }

    PastOrders shipped(Parcel... shipped) {
        parcels = List.of(shipped);
        return this;
    }

    PastOrders received(int day) {
        receiptConfirmedAt = day(day);
        return this;
    }

    PastOrders released(int day) {
        payoutReleasedAt = day(day);
        return this;
    }

    PastOrders closed(int day) {
        closedAt = day(day);
        return this;
    }

    PastOrders items(Item... of) {
        items = List.of(of);
        return this;
    }

    PastOrders discount(long cents) {
        discount = new Money(cents, USD);
        return this;
    }

    PastOrders freight(long cents) {
        freight = new Money(cents, USD);
        return this;
    }

    PastOrders by(String shippingService) {
        service = shippingService;
        return this;
    }

    PastOrders placed(Instant at) {
        placedAt = at;
        return this;
    }

    PastOrders interrupted(PastOrder.Interruptions by) {
        interruptions = by;
        return this;
    }

    PastOrder build() {
        return new PastOrder(
                "E1",
                new SellerId("ST1"),
                new Buyer(new BuyerId("B1"), "Zoë", null, "BR", "pt", null),
                USD,
                items,
                freight,
                discount,
                List.of("credit_card"),
                service,
                new Address("Zoë", "BR", "SP", "São Paulo", "Rua 1", "01000", null, null),
                new PastOrder.Times(
                        placedAt,
                        paidAt,
                        fundsArrivedAt,
                        riskPassedAt,
                        riskPassedAt == null ? null : riskPassedAt.plusSeconds(7 * 86_400L),
                        receiptConfirmedAt,
                        payoutReleasedAt,
                        closedAt),
                parcels,
                interruptions,
                null,
                null);
    }
}
