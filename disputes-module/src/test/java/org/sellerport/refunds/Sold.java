package org.sellerport.refunds;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sellerport.kernel.BuyerId;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Address;
import org.sellerport.orders.api.Buyer;
import org.sellerport.orders.api.CancellationStatus;
import org.sellerport.orders.api.DisputeStatus;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.OrderMoney;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.Parcel;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.orders.api.PaymentStatus;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.Shipment;
import org.sellerport.orders.api.ShipmentNotice;

/** An order as others see it, for what is reckoned from it. */
final class Sold {

    static final SellerId SELLER = new SellerId("ST1");
    static final OrderNo NO = new OrderNo(1_780_272_000_123_001L);
    static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");

    private Sold() {}

    static Money usd(long cents) {
        return Money.ofMinor(cents, "USD");
    }

    static List<Money> usd(Long... cents) {
        return Stream.of(cents).map(Sold::usd).toList();
    }

    /** Two pieces at 10 dollars, one at 5, 2 dollars of freight; a discount. */
    static OrderView order(long discount, Shipment... shipments) {
        return new OrderView(
                NO,
                SELLER,
                "e1",
                new OrderView.Axes(
                        OrderStatus.AWAITING_SHIPMENT,
                        PaymentStatus.FUNDED,
                        CancellationStatus.NONE,
                        null,
                        null,
                        null,
                        DisputeStatus.NONE,
                        null,
                        PayoutStatus.NOT_DUE),
                Set.of(),
                new Buyer(new BuyerId("b1"), "Zoë", null, "BR", "pt", null),
                new OrderView.Amounts(usd(2_500), usd(200), usd(discount), usd(2_700 - discount), usd(0)),
                List.of(),
                "standard",
                new Address("Zoë", "BR", null, null, null, "03149", null, null),
                new PastOrder.Times(NOW, NOW, NOW, NOW, null, null, null, null),
                null,
                null,
                List.of(),
                null,
                null,
                List.of(new Item("tea", "Tea", Map.of(), 2, usd(1_000)), new Item("cup", "Cup", Map.of(), 1, usd(500))),
                List.of(shipments),
                null,
                null,
                null,
                false,
                List.of(),
                List.of(),
                1);
    }

    static Shipment shipment(Parcel.Part... parts) {
        return new Shipment(
                1, "EMS", "EE1", ShipmentNotice.Via.NOTICE, NOW, List.of(parts), null, null, null, null, null, 0);
    }

    /** A hundred dollars at rates of five and eight per cent. */
    static OrderMoney money(OrderStatus status, PayoutStatus payout, long refunded) {
        return new OrderMoney(
                SELLER,
                NO,
                usd(0).currency(),
                usd(10_000),
                usd(refunded),
                new BigDecimal("0.05000"),
                new BigDecimal("0.08"),
                List.of(usd(10_000)),
                status,
                PaymentStatus.FUNDED,
                payout,
                false);
    }
}
