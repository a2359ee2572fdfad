package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.SellerId;
import org.sellerport.ledger.api.Ledger;
import org.sellerport.ledger.api.OrderBalance;
import org.sellerport.orders.api.CloseReason;
import org.sellerport.orders.api.Deadlines;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.Parcel;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.platform.Sql;
import org.sellerport.refunds.api.RefundView;
import org.sellerport.refunds.api.Refunds;

/** Deadlines of many orders that pass at once: every feature follows for each of them as if it were alone. */
@ExtendWith(ArquillianExtension.class)
class DueTogetherIT {

    private static final int MANY = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Currency USD = Currency.getInstance("USD");

    @Inject
    private Shop shop;

    @Inject
    private OrderHistory history;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Ledger ledger;

    @Inject
    private Refunds refunds;

    @Inject
    private Sql sql;

    @Resource(lookup = "jdbc/sellerport")
    private DataSource database;

    private SellerId seller;

    @BeforeEach
    void arrive() {
        seller = shop.open();
    }

    private List<OrderRef> many(int many) {
        return IntStream.range(0, many).mapToObj(i -> shop.toShip(seller)).toList();
    }

    /** Lets these clocks of all orders that run them end at once, in this transaction or the next of the server's own timer. */
    private void pass(String... clocks) throws Exception {
        sql.update("""
                update orders.shipment s set scan_due = o.placed_at from orders.orders o
                 where o.seller_id = s.seller_id and o.order_no = s.order_no and s.seller_id = ? and s.scan_due is not null""", seller.value());
        String ended = String.join(
                ", ", Stream.of(clocks).map(clock -> clock + " = placed_at").toList());
        sql.update(
                "update orders.orders set " + ended + ", due_at = placed_at where seller_id = ? and " + clocks[0]
                        + " is not null",
                seller.value());
        deadlines.workOff();
        Instant end = Instant.now().plus(PATIENCE);
        while (waits()) {
            assertTrue(Instant.now().isBefore(end), "Still something due");
            Thread.sleep(20);
        }
    }

    private boolean waits() {
        return sql.first(
                        "select 1 as due from orders.orders where seller_id = ? and due_at <= now()",
                        row -> row.getInt("due"),
                        seller.value())
                .isPresent();
    }

    private OrderStatus status(OrderRef order) {
        return history.order(seller, order.no()).axes().status();
    }

    private OrderBalance balance(OrderRef order) {
        return ledger.order(seller, order.no()).orElseThrow();
    }

    private static Money dollars(long cents) {
        return new Money(cents, USD);
    }

    private long entered(String kind) {
        return sql.first(
                        "select count(*) as n from orders.score_entry where seller_id = ? and kind = ?",
                        row -> row.getLong("n"),
                        seller.value(),
                        kind)
                .orElseThrow();
    }

    private void assertSound() throws Exception {
        try (Connection connection = database.getConnection()) {
            Soundness.assertOf(connection, seller.value());
            BooksSoundness.assertOf(connection, seller.value());
        }
    }

    @Test
    void orders_that_were_not_shipped_in_time_give_each_its_own_money_back() throws Exception {
        List<OrderRef> whole = many(MANY);
        OrderRef part = shop.toShip(seller);
        shop.ship(part, new Parcel.Part(1, 2));

        pass("ship_due");

        Set<Long> numbers = new HashSet<>();
        for (OrderRef order : whole) {
            assertEquals(OrderStatus.CLOSED, status(order));
            assertEquals(
                    CloseReason.SELLER_SEND_GOODS_TIMEOUT,
                    history.order(seller, order.no()).closeReason());
            RefundView refund = onlyRefund(order);
            numbers.add(refund.row().id());
            assertEquals(RefundCause.NOT_SHIPPED, refund.row().cause());
            assertEquals(dollars(4_500), refund.row().amount());
            assertEquals(2, refund.lines().size());
            assertEquals(
                    List.of(RefundView.Kind.REQUESTED),
                    refund.steps().subList(0, 1).stream()
                            .map(RefundView.Step::kind)
                            .toList());
            assertEquals(dollars(4_500), balance(order).refunded());
            assertEquals(dollars(0), balance(order).escrow());
        }
        assertEquals(MANY, numbers.size());
        assertEquals(OrderStatus.AWAITING_RECEIPT, status(part));
        assertEquals(dollars(300), onlyRefund(part).row().amount());
        assertEquals(dollars(4_200), balance(part).escrow());
        assertEquals(MANY + 1, entered("NOT_FULFILLED"));
        assertEquals(
                MANY + 1,
                refunds.counts(seller).values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
        assertSound();
    }

    private RefundView onlyRefund(OrderRef order) {
        List<RefundView> all = refunds.of(seller, order.no());
        assertEquals(1, all.size());
        return all.get(0);
    }

    @Test
    void orders_whose_receipt_counts_as_confirmed_begin_their_payouts_by_what_carriers_said_of_each() throws Exception {
        List<OrderRef> delivered = many(MANY);
        List<OrderRef> unknown = many(MANY);
        Stream.of(delivered, unknown).flatMap(List::stream).forEach(shop::ship);
        delivered.forEach(shop::deliver);

        pass("receipt_due");

        for (OrderRef order : delivered) {
            assertPayout(PayoutStatus.SCHEDULED, order);
            assertEquals(dollars(4_500), balance(order).scheduled());
        }
        for (OrderRef order : unknown) {
            assertPayout(PayoutStatus.VERIFYING, order);
            assertEquals(dollars(4_500), balance(order).held());
        }
        assertEquals(2 * MANY, entered("RECEIVED"));
        assertSound();
    }

    private void assertPayout(PayoutStatus expected, OrderRef order) {
        assertEquals(OrderStatus.AWAITING_PAYOUT, status(order));
        assertEquals(expected, history.order(seller, order.no()).axes().payout());
        assertEquals(
                List.of(expected.name()),
                sql.list(
                        "select status from payouts.payout where seller_id = ? and order_no = ?",
                        row -> row.getString("status"),
                        seller.value(),
                        order.no().value()));
    }

    @Test
    void what_passes_of_one_order_happens_one_after_the_other() throws Exception {
        List<OrderRef> orders = many(3);
        orders.forEach(shop::ship);

        pass("scan_due", "receipt_due");

        for (OrderRef order : orders) {
            List<OrderFact.Kind> last = history.facts(seller, order.no()).stream()
                    .map(OrderFact::kind)
                    .filter(kind ->
                            kind == OrderFact.Kind.SHIPMENT_SUSPECTED || kind == OrderFact.Kind.RECEIPT_CONFIRMED)
                    .toList();
            assertEquals(List.of(OrderFact.Kind.SHIPMENT_SUSPECTED, OrderFact.Kind.RECEIPT_CONFIRMED), last);
        }
        assertEquals(
                Collections.nCopies(3, dollars(4_500)),
                orders.stream().map(order -> balance(order).held()).toList());
        assertSound();
    }
}
