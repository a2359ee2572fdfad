package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.Orders;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.RuleValueInvalid;
import org.sellerport.orders.api.Rulebook;
import org.sellerport.payouts.api.DuePayouts;
import org.sellerport.payouts.api.PayoutRun;
import org.sellerport.payouts.api.PayoutRuns;
import org.sellerport.payouts.api.SkipReason;
import org.sellerport.payouts.api.SkippedOrder;
import org.sellerport.platform.Sql;
import org.sellerport.platform.jobs.JobState;

/** What a payout run leaves, inside the server: what is disputed or broken, and nothing else; and nothing twice. */
@ExtendWith(ArquillianExtension.class)
class PayoutHoldsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    private Shop shop;

    @Inject
    private Orders orders;

    @Inject
    private OrderHistory history;

    @Inject
    private PayoutRuns runs;

    @Inject
    private DuePayouts due;

    @Inject
    private Rulebook rulebook;

    @Inject
    private Sql sql;

    @Resource
    private ManagedThreadFactory threads;

    @Resource(lookup = "jdbc/sellerport")
    private DataSource database;

    @BeforeEach
    void onlyOwnRuns() {
        DueForPayout.letNoRunStartByItself(sql);
    }

    private OrderRef scheduled(SellerId seller) {
        OrderRef order = shop.shipped(seller);
        shop.deliver(order);
        orders.confirmReceipt(order, Shop.BUYER);
        assertEquals(
                PayoutStatus.SCHEDULED, history.order(seller, order.no()).axes().payout());
        return order;
    }

    private void makeDue(SellerId seller) {
        sql.update(
                "update payouts.payout set due_at = since - interval '1 day' where seller_id = ? and status = 'SCHEDULED'",
                seller.value());
    }

    private PayoutRun run() throws InterruptedException {
        PayoutRun run = runs.start(Shop.OPERATOR);
        Instant end = Instant.now().plus(PATIENCE);
        while (run.state() == JobState.QUEUED || run.state() == JobState.RUNNING) {
            assertTrue(Instant.now().isBefore(end), "still not ended");
            Thread.sleep(20);
            run = runs.find(run.id());
        }
        assertEquals(JobState.COMPLETED, run.state());
        return run;
    }

    private Optional<SkippedOrder> skipped(PayoutRun run, OrderRef order) {
        return runs.skipped(run.id(), Optional.of(order.no().value() - 1), 1).items().stream()
                .filter(one -> one.order().equals(order.no()))
                .findFirst();
    }

    private OrderStatus status(OrderRef order) {
        return history.order(order.seller(), order.no()).axes().status();
    }

    @Test
    void a_dispute_stops_the_payout_of_its_order_and_of_no_other() throws Exception {
        SellerId seller = shop.open();
        OrderRef disputed = scheduled(seller);
        OrderRef other = scheduled(seller);
        orders.dispute(disputed, Shop.BUYER);
        makeDue(seller);

        PayoutRun run = run();
        assertEquals(OrderStatus.COMPLETED, status(other));
        assertEquals(OrderStatus.AWAITING_PAYOUT, status(disputed));
        assertEquals(SkipReason.DISPUTED, skipped(run, disputed).orElseThrow().reason());

        orders.liftDispute(disputed, Shop.BUYER);
        run();
        assertEquals(OrderStatus.COMPLETED, status(disputed));
    }

    @Test
    void the_clock_of_a_verification_stands_still_while_a_dispute_runs() {
        SellerId seller = shop.open();
        OrderRef order = shop.shipped(seller);
        orders.confirmReceipt(order, Shop.BUYER);
        Instant before = dueAt(order);
        orders.dispute(order, Shop.BUYER);
        sql.update(
                "update payouts.payout set stopped_at = stopped_at - interval '3 days' where seller_id = ?",
                seller.value());
        orders.liftDispute(order, Shop.BUYER);
        Duration longer = Duration.between(before, dueAt(order));
        assertEquals(3, longer.toDays(), longer::toString);
    }

    private Instant dueAt(OrderRef order) {
        return sql.first(
                        "select due_at from payouts.payout where seller_id = ? and order_no = ?",
                        row -> Sql.instant(row, "due_at"),
                        order.seller().value(),
                        order.no().value())
                .orElseThrow();
    }

    @Test
    void several_nodes_that_release_at_once_pay_each_order_once() throws Exception {
        SellerId seller = shop.open();
        DueForPayout.make(sql, seller, 1_200);
        Callable<Long> node = due::workOff;
        List<Long> released = Race.of(threads, Collections.nCopies(4, node));
        run();
        assertEquals(1_200, DueForPayout.released(sql, seller), released::toString);
        assertEquals(
                1_200,
                number(
                        "select count(*) from orders.order_event where kind = 'PAYOUT_RELEASED' and seller_id = ?",
                        seller));
        assertEquals(1_200 * 4_275, number("select available from payouts.seller_funds where seller_id = ?", seller));
        try (Connection connection = database.getConnection()) {
            Soundness.assertOf(connection, seller.value());
        }
    }

    private long number(String query, SellerId seller) {
        return sql.first(query, row -> row.getLong(1), seller.value()).orElseThrow();
    }

    @Test
    void an_order_whose_books_do_not_fit_is_reported_and_holds_up_no_other() throws Exception {
        SellerId seller = shop.open();
        DueForPayout.make(sql, seller, 20);
        sql.update("""
                update payouts.order_funds set scheduled = scheduled - 1, refunded = refunded + 1
                 where seller_id = ? and order_no = (select min(order_no) from payouts.order_funds where seller_id = ?)""", seller.value(), seller.value());
        PayoutRun run = run();
        assertEquals(19, DueForPayout.released(sql, seller));
        List<SkippedOrder> left = runs.skipped(run.id(), Optional.empty(), PayoutRuns.PAGE_LIMIT).items().stream()
                .filter(one -> one.seller().equals(seller))
                .toList();
        assertEquals(1, left.size(), left::toString);
        assertEquals(SkipReason.BROKEN, left.get(0).reason());
    }

    @Test
    void an_operator_can_let_payouts_take_three_to_seven_working_days() {
        assertThrows(RuleValueInvalid.class, () -> rulebook.changeTerm("payout", 5, 2, Shop.OPERATOR));
        assertThrows(RuleValueInvalid.class, () -> rulebook.changeTerm("payout", 5, 8, Shop.OPERATOR));
        rulebook.changeTerm("payout", 5, 7, Shop.OPERATOR);
        rulebook.changeTerm("payout", 7, 5, Shop.OPERATOR);
    }
}
