package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sellerport.web.system.Shop.BUYER;
import static org.sellerport.web.system.Shop.OPERATOR;
import static org.sellerport.web.system.Shop.SELLER;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sellerport.kernel.BuyerId;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Address;
import org.sellerport.orders.api.Buyer;
import org.sellerport.orders.api.DisputeStatus;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderIntake;
import org.sellerport.orders.api.OrderMoney;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.OrderTab;
import org.sellerport.orders.api.OrderUnknown;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.Orders;
import org.sellerport.orders.api.Parcel;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.orders.api.PaymentStatus;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.PlatformStatus;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.orders.api.Refunding;

/** The axes payout and dispute, and refunds, as they are stored and told. */
@ExtendWith(ArquillianExtension.class)
class OrderMoneyIT {

    private static final Currency USD = Currency.getInstance("USD");

    @Inject
    private Shop shop;

    @Inject
    private Orders orders;

    @Inject
    private OrderHistory history;

    @Inject
    private OrderIntake intake;

    @Inject
    private HeardImports heard;

    @Resource(lookup = "jdbc/sellerport")
    private DataSource database;

    private static Refunding refund(long cents, RefundCause cause) {
        return new Refunding(new Money(cents, USD), cause, null);
    }

    private OrderRef received(SellerId seller) {
        OrderRef order = shop.shipped(seller);
        orders.confirmReceipt(order, BUYER);
        return order;
    }

    @Test
    void a_dispute_a_refund_and_the_payout_are_kept_told_and_counted() throws Exception {
        SellerId seller = shop.open();
        OrderRef order = received(seller);
        Instant before = Instant.now();

        orders.dispute(order, BUYER);
        OrderView disputed = history.order(seller, order.no());
        assertEquals(DisputeStatus.OPEN, disputed.axes().dispute());
        assertEquals(PlatformStatus.IN_ISSUE, disputed.platformStatus());
        assertEquals(1, history.summary(seller).get(OrderTab.DISPUTE));

        orders.refund(order, refund(500, RefundCause.DISPUTE), OPERATOR);
        orders.liftDispute(order, OPERATOR);
        orders.movePayout(order, PayoutStatus.SCHEDULED, OPERATOR);
        orders.payOut(order, OPERATOR);

        OrderView view = history.order(seller, order.no());
        assertEquals(OrderStatus.COMPLETED, view.axes().status());
        assertEquals(PayoutStatus.RELEASED, view.axes().payout());
        assertEquals(DisputeStatus.ENDED, view.axes().dispute());
        assertEquals(PaymentStatus.PARTLY_REFUNDED, view.axes().payment());
        Map<OrderTab, Long> counted = history.summary(seller);
        assertEquals(0, counted.get(OrderTab.DISPUTE));
        assertEquals(1, counted.get(OrderTab.COMPLETED));
        assertEquals(
                List.of(
                        OrderFact.Kind.RECEIPT_CONFIRMED,
                        OrderFact.Kind.DISPUTE_OPENED,
                        OrderFact.Kind.REFUNDED,
                        OrderFact.Kind.DISPUTE_ENDED,
                        OrderFact.Kind.PAYOUT_MOVED,
                        OrderFact.Kind.PAYOUT_RELEASED),
                history.facts(seller, order.no()).stream()
                        .map(OrderFact::kind)
                        .skip(5)
                        .toList());
        assertEquals(
                DisputeStatus.NONE,
                history.then(seller, order.no(), before).stand().dispute());
        assertSound(seller);
    }

    @Test
    void the_money_of_an_order_says_what_was_paid_what_went_back_and_at_which_rates() {
        SellerId seller = shop.open();
        OrderRef order = received(seller);
        OrderRef unpaid = shop.placed(seller);
        orders.refund(order, refund(500, RefundCause.GOODWILL), SELLER);

        OrderMoney money = history.money(seller, order.no());
        assertEquals(new Money(4_500, USD), money.paid());
        assertEquals(new Money(500, USD), money.refunded());
        assertEquals(new Money(4_000, USD), money.left());
        assertEquals(0, new BigDecimal("0.05").compareTo(money.commissionRate()));
        assertEquals(List.of(new Money(4_000, USD), new Money(300, USD)), money.lineTotals());
        assertEquals(PayoutStatus.VERIFYING, money.payout());
        assertEquals(Money.zero(USD), history.money(seller, unpaid.no()).paid());
    }

    @Test
    void many_orders_are_asked_for_at_once_and_another_sellers_is_left_out() {
        SellerId seller = shop.open();
        OrderNo one = shop.placed(seller).no();
        OrderNo other = shop.placed(seller).no();
        OrderNo foreign = shop.placed(shop.open()).no();

        assertEquals(
                List.of(one, other).stream().sorted().toList(),
                history.money(seller, List.of(other, foreign, one)).stream()
                        .map(OrderMoney::order)
                        .toList());
        assertThrows(OrderUnknown.class, () -> history.money(seller, foreign));
    }

    @Test
    void whoever_keeps_books_hears_of_imported_orders_once_for_each_seller() {
        SellerId one = shop.open();
        SellerId other = shop.open();

        intake.take(List.of(past(one), past(other), past(one)), OrderIntake.Liveness.DORMANT);

        assertEquals(2, heard.of(one).orders().size());
        OrderMoney money = history.money(other, heard.of(other).orders().get(0));
        assertEquals(new Money(1_000, USD), money.paid());
        assertEquals(PayoutStatus.SCHEDULED, money.payout());
        assertEquals(true, money.dormant());
    }

    @Test
    void whoever_keeps_books_hears_nothing_of_orders_that_are_placed() {
        SellerId seller = shop.open();
        shop.placed(seller);

        assertEquals(null, heard.of(seller));
    }

    /** Received and delivered, so that its payout is scheduled. */
    private static PastOrder past(SellerId seller) {
        Instant day = Instant.parse("2024-03-01T10:00:00Z");
        return new PastOrder(
                UUID.randomUUID().toString(),
                seller,
                new Buyer(new BuyerId("b1"), "Zoë", null, "BR", "pt", null),
                USD,
                List.of(new Item("tea", "Tea", Map.of(), 1, new Money(1_000, USD))),
                Money.zero(USD),
                Money.zero(USD),
                List.of("card"),
                "standard",
                new Address("Zoë", "BR", "SP", "São Paulo", "Rua 1", "01000", null, null),
                new PastOrder.Times(day, day, day, day, day, day.plusSeconds(90), null, null),
                List.of(new Parcel("EMS", "EE1", day, day.plusSeconds(60), List.of())),
                PastOrder.Interruptions.none(),
                null,
                null);
    }

    private void assertSound(SellerId seller) throws Exception {
        try (Connection connection = database.getConnection()) {
            Soundness.assertOf(connection, seller.value());
        }
    }
}
