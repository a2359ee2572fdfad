package org.sellerport.web.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sellerport.orders.api.PastOrder;

class DemoOrdersTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static List<PastOrder> orders() {
        return DemoShop.all().stream()
                .flatMap(shop -> new DemoOrders(shop, NOW, 7).all().stream())
                .toList();
    }

    @Test
    void the_same_seed_and_the_same_now_give_the_same_orders() {
        assertEquals(orders(), orders());
    }

    @Test
    void there_are_thousands_of_orders_and_none_has_a_future() {
        List<PastOrder> orders = orders();
        assertTrue(orders.size() > 3_000, () -> orders.size() + " orders");
        for (PastOrder order : orders) {
            PastOrder.Times times = order.times();
            Stream.of(
                            times.placedAt(),
                            times.paidAt(),
                            times.receiptConfirmedAt(),
                            times.payoutReleasedAt(),
                            times.closedAt())
                    .filter(Objects::nonNull)
                    .forEach(at -> assertTrue(!at.isAfter(NOW), () -> order.externalId() + " knows the future: " + at));
        }
    }

    @Test
    void every_tab_of_every_open_shop_has_something_to_show() {
        for (DemoShop shop : DemoShop.all()) {
            List<PastOrder> orders = new DemoOrders(shop, NOW, 7).all();
            if (!orders.isEmpty()) {
                has(
                        shop,
                        orders,
                        "unpaid",
                        o -> o.times().paidAt() == null && o.times().closedAt() == null);
                has(
                        shop,
                        orders,
                        "in risk review",
                        o -> o.times().fundsArrivedAt() != null
                                && o.times().riskPassedAt() == null
                                && o.times().closedAt() == null);
                has(
                        shop,
                        orders,
                        "partly shipped",
                        o -> o.parcels().size() == 1
                                && !o.parcels().get(0).parts().isEmpty());
                has(
                        shop,
                        orders,
                        "received",
                        o -> o.times().receiptConfirmedAt() != null && o.times().payoutReleasedAt() == null);
                has(
                        shop,
                        orders,
                        "cancellation asked",
                        o -> o.interruptions().cancellationAskedAt() != null
                                && o.times().closedAt() == null);
                has(
                        shop,
                        orders,
                        "in dispute",
                        o -> o.interruptions().disputeOpenedAt() != null
                                && o.times().closedAt() == null);
                has(shop, orders, "frozen", o -> o.interruptions().frozenAt() != null);
            }
        }
    }

    private static void has(DemoShop shop, List<PastOrder> orders, String what, Predicate<PastOrder> kind) {
        long count = orders.stream().filter(kind).count();
        assertTrue(count > 0, () -> shop.seller().name() + " has no order " + what);
    }
}
