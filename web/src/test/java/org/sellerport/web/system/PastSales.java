package org.sellerport.web.system;

import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sellerport.kernel.BuyerId;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Address;
import org.sellerport.orders.api.Buyer;
import org.sellerport.orders.api.CloseReason;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.Parcel;
import org.sellerport.orders.api.PastOrder;

/** Orders of an earlier year that got as far as a test needs, each over 171.60 dollars. */
final class PastSales {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Instant PLACED = Instant.parse("2024-02-27T15:15:30Z");

    private PastSales() {}

    private static Instant day(int days) {
        return PLACED.plus(Duration.ofDays(days));
    }

    static PastOrder paid(SellerId seller) {
        return of(seller, times(null, null, null), List.of(), none());
    }

    static PastOrder received(SellerId seller) {
        return of(seller, times(day(20), null, null), List.of(parcel(null)), none());
    }

    static PastOrder delivered(SellerId seller) {
        return of(seller, times(day(20), null, null), List.of(parcel(day(19))), none());
    }

    static PastOrder paidOut(SellerId seller) {
        return of(seller, times(day(20), day(27), null), List.of(parcel(day(19))), none());
    }

    static PastOrder refunded(SellerId seller) {
        return of(
                seller,
                times(null, null, day(3)),
                List.of(),
                new PastOrder.Interruptions(CloseReason.SELLER_SEND_GOODS_TIMEOUT, null, null, null, null, null));
    }

    /** Delivered, and in dispute before the buyer confirmed anything. */
    static PastOrder disputed(SellerId seller) {
        return of(seller, times(null, null, null), List.of(parcel(day(19))), inDispute(null));
    }

    static PastOrder disputedAndFrozen(SellerId seller) {
        return of(seller, times(null, null, null), List.of(parcel(day(19))), inDispute(day(22)));
    }

    /** In dispute, though nothing had to be paid for it. */
    static PastOrder disputedGift(SellerId seller) {
        PastOrder sold = disputed(seller);
        return new PastOrder(
                sold.externalId(),
                seller,
                sold.buyer(),
                USD,
                List.of(item("Sample", 100)),
                new Money(0, USD),
                new Money(100, USD),
                sold.paymentMethods(),
                sold.shippingService(),
                sold.shipTo(),
                sold.times(),
                sold.parcels(),
                sold.interruptions(),
                null,
                null);
    }

    static PastOrder refundedAfterDispute(SellerId seller) {
        return of(
                seller,
                times(null, null, day(25)),
                List.of(parcel(day(19))),
                new PastOrder.Interruptions(
                        CloseReason.SELLER_ACCEPT_ISSUE_NO_GOODS_RETURN, null, null, day(21), null, null));
    }

    private static PastOrder.Interruptions inDispute(Instant frozen) {
        return new PastOrder.Interruptions(
                null, null, null, day(21), frozen, frozen == null ? null : "Under investigation");
    }

    static PastOrder unpaid(SellerId seller) {
        return of(seller, new PastOrder.Times(PLACED, null, null, null, null, null, null, null), List.of(), none());
    }

    private static PastOrder.Interruptions none() {
        return PastOrder.Interruptions.none();
    }

    private static PastOrder.Times times(Instant received, Instant released, Instant closed) {
        return new PastOrder.Times(PLACED, PLACED, PLACED, day(1), null, received, released, closed);
    }

    private static Parcel parcel(Instant delivered) {
        return new Parcel("EMS", "P" + UUID.randomUUID().toString().substring(0, 20), day(2), delivered, List.of());
    }

    private static PastOrder of(
            SellerId seller, PastOrder.Times times, List<Parcel> parcels, PastOrder.Interruptions interruptions) {
        return new PastOrder(
                UUID.randomUUID().toString(),
                seller,
                new Buyer(new BuyerId("b1"), "Zoë", null, "BR", "pt", null),
                USD,
                List.of(item("Tent", 17_340), item("Mat", 3_777)),
                new Money(0, USD),
                new Money(3_957, USD),
                List.of("card"),
                "standard",
                new Address("Zoë", "BR", "SP", "São Paulo", "Rua 1", "01000", null, null),
                times,
                parcels,
                interruptions,
                null,
                null);
    }

    private static Item item(String title, long cents) {
        return new Item(null, title, Map.of(), 1, new Money(cents, USD));
    }
}
