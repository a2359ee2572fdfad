package org.sellerport.messages;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.CancellationStatus;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.PaymentStatus;

/** Orders to remind of, for tests. */
final class Unpaid {

    static final Instant DUE = Instant.parse("2026-12-14T14:00:00Z");

    private Unpaid() {}

    static HeldOrder order() {
        return order(OrderStatus.AWAITING_PAYMENT, PaymentStatus.UNPAID, false, false);
    }

    static HeldOrder order(OrderStatus status, PaymentStatus payment, boolean dormant, boolean frozen) {
        return order("João Café", status, payment, dormant, frozen);
    }

    static HeldOrder named(String buyer) {
        return order(buyer, OrderStatus.AWAITING_PAYMENT, PaymentStatus.UNPAID, false, false);
    }

    private static HeldOrder order(
            String buyer, OrderStatus status, PaymentStatus payment, boolean dormant, boolean frozen) {
        return new HeldOrder(
                new SellerId("ST1"),
                new OrderNo(1_780_272_000_123_001L),
                "Aurora 极光",
                new HeldOrder.State(status, payment, dormant, frozen, CancellationStatus.NONE, null, null),
                new HeldOrder.Contact("b1", buyer, "joao@mail.example", null, "BR", "pt"),
                Money.ofMinor(123_450, "USD"),
                DUE.minusSeconds(86_400),
                DUE);
    }
}
