package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sellerport.web.system.Shop.BUYER;
import static org.sellerport.web.system.Shop.OPERATOR;
import static org.sellerport.web.system.Shop.SELLER;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.Deadlines;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.Orders;
import org.sellerport.orders.api.Parcel;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.orders.api.Refunding;
import org.sellerport.platform.Sql;

/** Two commands for one order at the same moment, inside the server: one wins, the other is told why. */
@ExtendWith(ArquillianExtension.class)
class OrderRacesIT {

    private static final int ROUNDS = 5;
    private static final int PATIENCE_SECONDS = 60;

    @Inject
    private Shop shop;

    @Inject
    private Orders orders;

    @Inject
    private OrderHistory history;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Sql sql;

    @Inject
    private UserTransaction transaction;

    @Resource
    private ManagedThreadFactory threads;

    @Resource(lookup = "jdbc/sellerport")
    private DataSource database;

    private void ask(OrderRef order) {
        orders.requestCancellation(order, CancelReason.OTHER, null, BUYER);
    }

    private OrderRef asked(SellerId seller) {
        OrderRef order = shop.toShip(seller);
        ask(order);
        return order;
    }

    private void accept(OrderRef order) {
        orders.acceptCancellation(order, SELLER);
    }

    private void freeze(OrderRef order) {
        orders.freeze(order, "looks odd", OPERATOR);
    }

    private void confirm(OrderRef order) {
        orders.confirmReceipt(order, BUYER);
    }

    private void cancel(OrderRef order) {
        orders.cancel(order, BUYER);
    }

    @Test
    void a_cancellation_that_is_accepted_while_the_order_ships() throws Exception {
        duel(this::asked, this::accept, shop::ship, Set.of(1));
    }

    @Test
    void a_request_to_cancel_while_the_order_ships() throws Exception {
        duel(shop::toShip, this::ask, shop::ship, Set.of(1));
    }

    @Test
    void a_request_that_is_withdrawn_refused_and_accepted() throws Exception {
        duel(this::asked, one -> orders.withdrawCancellation(one, BUYER), this::accept, Set.of(1));
        duel(this::asked, one -> orders.rejectCancellation(one, null, SELLER), this::accept, Set.of(1));
    }

    @Test
    void a_review_that_is_passed_while_the_buyer_cancels_or_another_operator_rejects() throws Exception {
        duel(shop::underReview, this::cancel, shop::pass, Set.of(1));
        duel(shop::underReview, one -> orders.rejectRisk(one, null, OPERATOR), shop::pass, Set.of(1));
    }

    @Test
    void the_same_thing_done_twice_at_once() throws Exception {
        duel(shop::toShip, shop::ship, shop::ship, Set.of(1));
        duel(shop::toShip, this::shipTeas, this::shipTeas, Set.of(1));
        duel(shop::shipped, this::confirm, this::confirm, Set.of(1));
        duel(shop::placed, this::freeze, this::freeze, Set.of(1));
    }

    private void shipTeas(OrderRef order) {
        shop.ship(order, new Parcel.Part(1, 2));
    }

    @Test
    void what_may_follow_each_other_may_both_win_but_only_one_after_the_other() throws Exception {
        duel(shop::toShip, this::freeze, shop::ship, Set.of(1, 2));
        duel(shop::shipped, one -> orders.extendReceipt(one, 5, SELLER), this::confirm, Set.of(1, 2));
        duel(shop::placed, this::cancel, shop::authorise, Set.of(1, 2));
        duel(shop::authorised, this::cancel, shop::settle, Set.of(2));
    }

    @Test
    void a_refund_of_everything_that_is_asked_for_twice_at_once() throws Exception {
        duel(shop::shipped, this::refund, this::refund, Set.of(1));
        duel(this::scheduled, this::refund, this::refund, Set.of(1));
    }

    @Test
    void a_payout_at_the_moment_of_a_dispute_or_of_a_refund() throws Exception {
        duel(this::scheduled, this::payOut, this::dispute, Set.of(1, 2));
        duel(this::scheduled, this::payOut, this::refund, Set.of(1, 2));
        duel(this::scheduled, this::payOut, this::payOut, Set.of(1));
        duel(this::scheduled, this::dispute, this::dispute, Set.of(1));
    }

    private OrderRef scheduled(SellerId seller) {
        OrderRef order = shop.shipped(seller);
        confirm(order);
        orders.movePayout(order, PayoutStatus.SCHEDULED, OPERATOR);
        return order;
    }

    private void payOut(OrderRef order) {
        orders.payOut(order, OPERATOR);
    }

    private void dispute(OrderRef order) {
        orders.dispute(order, BUYER);
    }

    private void refund(OrderRef order) {
        orders.refund(order, new Refunding(Money.ofMinor(4_500, "USD"), RefundCause.OPERATOR, null), OPERATOR);
    }

    @Test
    void a_payment_at_the_moment_the_order_is_closed_unpaid_comes_too_late() throws Exception {
        SellerId seller = shop.open();
        for (int round = 0; round < ROUNDS; round++) {
            OrderRef order = shop.placed(seller);
            sql.update(
                    "update orders.orders set pay_due = placed_at, due_at = placed_at where seller_id = ? and order_no = ?",
                    seller.value(),
                    order.no().value());

            List<String> outcomes = Race.of(
                    threads, List.of(outcome(one -> deadlines.workOff(), order), outcome(shop::authorise, order)));

            assertEquals(List.of("", "order-ended"), outcomes);
            deadlines.workOff();
            assertEquals(
                    OrderStatus.CLOSED, history.order(seller, order.no()).axes().status());
            assertEquals(2, history.facts(seller, order.no()).size());
        }
        assertSound(seller);
    }

    @Test
    void looks_at_an_order_are_counted_among_its_steps_and_leave_it_as_it_was_seen() throws Exception {
        SellerId seller = shop.open();
        for (int round = 0; round < ROUNDS; round++) {
            OrderRef order = shop.toShip(seller);
            OrderRef seen = new OrderRef(seller, order.no(), version(order));
            int before = facts(order);

            List<String> outcomes = Race.of(
                    threads,
                    List.of(
                            outcome(this::look, order),
                            outcome(this::look, order),
                            outcome(one -> orders.note(one, "fragile", SELLER), seen),
                            outcome(this::look, order)));

            assertEquals(List.of("", "", "", ""), outcomes);
            assertEquals(before + 4, facts(order));
            assertEquals(seen.seen() + 1, version(order));
        }
        assertSound(seller);
    }

    @Test
    void a_transaction_that_has_read_orders_counts_the_looks_of_others_at_them() throws Exception {
        SellerId seller = shop.open();
        OrderRef one = scheduled(seller);
        OrderRef other = scheduled(seller);
        int before = facts(one);
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);

        Race.of(
                threads,
                List.of(
                        () -> {
                            transaction.begin();
                            // As every request does: SQL first, then entities on the same connection.
                            assertEquals(seller, orders.sellerOf(one.no()));
                            OrderRef seen = new OrderRef(seller, one.no(), version(one));
                            version(other);
                            read.countDown();
                            await(looked);
                            goOn(seen, other);
                            transaction.commit();
                            return true;
                        },
                        () -> {
                            await(read);
                            look(one);
                            look(other);
                            looked.countDown();
                            return true;
                        }));

        assertEquals(before + 5, facts(one));
        assertSound(seller);
    }

    /** Looks and steps in turns, each of which has to know of the ones before. */
    private void goOn(OrderRef seen, OrderRef other) {
        look(seen);
        orders.note(seen, "fragile", SELLER);
        look(seen);
        orders.assign(OrderRef.of(seen.seller(), seen.no()), "Ana", SELLER);
        assertEquals(Map.of(), orders.payOut(seen.seller(), List.of(other.no()), OPERATOR));
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        assertTrue(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    private void look(OrderRef order) {
        orders.record(order, OrderFact.Kind.ADDRESS_SHOWN, null, SELLER);
    }

    private long version(OrderRef order) {
        return history.order(order.seller(), order.no()).version();
    }

    private int facts(OrderRef order) {
        return history.facts(order.seller(), order.no()).size();
    }

    private void duel(
            Function<SellerId, OrderRef> from,
            Consumer<OrderRef> one,
            Consumer<OrderRef> other,
            Set<Integer> possibleWinners)
            throws Exception {
        SellerId seller = shop.open();
        for (int round = 0; round < ROUNDS; round++) {
            OrderRef order = from.apply(seller);
            long before = steps(order);

            List<String> outcomes = Race.of(threads, List.of(outcome(one, order), outcome(other, order)));

            int won = (int) outcomes.stream().filter(String::isEmpty).count();
            assertTrue(possibleWinners.contains(won), outcomes::toString);
            assertEquals(before + won, steps(order), outcomes::toString);
        }
        assertSound(seller);
    }

    /** How many steps the order has taken; what an operator noted beside his step is none. */
    private long steps(OrderRef order) {
        return history.facts(order.seller(), order.no()).stream()
                .filter(fact -> fact.kind() != OrderFact.Kind.RISK_REJECTED)
                .count();
    }

    /** Empty, or the code of the refusal; anything else is a fault. */
    private static Callable<String> outcome(Consumer<OrderRef> command, OrderRef order) {
        return () -> {
            try {
                command.accept(order);
                return "";
            } catch (RuleViolation refusal) {
                return refusal.code();
            }
        };
    }

    private void assertSound(SellerId seller) throws Exception {
        try (Connection connection = database.getConnection()) {
            Soundness.assertOf(connection, seller.value());
        }
    }
}
