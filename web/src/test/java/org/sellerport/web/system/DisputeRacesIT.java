package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sellerport.web.system.Shop.BUYER;
import static org.sellerport.web.system.Shop.OPERATOR;
import static org.sellerport.web.system.Shop.SELLER;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sellerport.disputes.api.Claim;
import org.sellerport.disputes.api.DisputeDeadlines;
import org.sellerport.disputes.api.DisputeHistory;
import org.sellerport.disputes.api.DisputeReason;
import org.sellerport.disputes.api.DisputeRef;
import org.sellerport.disputes.api.DisputeTab;
import org.sellerport.disputes.api.DisputeView;
import org.sellerport.disputes.api.Disputes;
import org.sellerport.disputes.api.Offer;
import org.sellerport.disputes.api.Ruling;
import org.sellerport.disputes.api.Solution;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.DisputeStatus;
import org.sellerport.orders.api.Fault;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderMoney;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Orders;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.orders.api.Refunding;
import org.sellerport.platform.Sql;

/** Two acts in one dispute, or one in it and one about its order, at the same moment: the money agrees with both. */
@ExtendWith(ArquillianExtension.class)
class DisputeRacesIT {

    private static final int ROUNDS = 5;
    private static final String PAID = "45.00";

    @Inject
    private Shop shop;

    @Inject
    private Orders orders;

    @Inject
    private OrderHistory history;

    @Inject
    private Disputes disputes;

    @Inject
    private DisputeHistory disputeHistory;

    @Inject
    private DisputeDeadlines deadlines;

    @Inject
    private Sql sql;

    @Resource
    private ManagedThreadFactory threads;

    @Resource(lookup = "jdbc/sellerport")
    private DataSource database;

    private static Offer refund(String amount) {
        return new Offer(Solution.REFUND, usd(amount), "because");
    }

    private static Money usd(String amount) {
        return Money.parse(amount, Currency.getInstance("USD"));
    }

    private static DisputeRef ref(OrderRef order) {
        return DisputeRef.of(order.seller(), order.no());
    }

    private OrderRef received(SellerId seller) {
        OrderRef order = shop.shipped(seller);
        orders.confirmReceipt(order, BUYER);
        return order;
    }

    private OrderRef scheduled(SellerId seller) {
        OrderRef order = received(seller);
        orders.movePayout(order, PayoutStatus.SCHEDULED, OPERATOR);
        return order;
    }

    private void open(OrderRef order) {
        disputes.open(order, new Claim(DisputeReason.QUALITY, refund("30.00"), List.of()), BUYER);
    }

    private OrderRef opened(SellerId seller) {
        OrderRef order = scheduled(seller);
        open(order);
        return order;
    }

    private OrderRef countered(SellerId seller) {
        OrderRef order = opened(seller);
        counter(order);
        return order;
    }

    private OrderRef escalated(SellerId seller) {
        OrderRef order = countered(seller);
        disputes.escalate(ref(order), BUYER);
        return order;
    }

    private OrderRef due(SellerId seller) {
        OrderRef order = opened(seller);
        sql.update(
                "update disputes.dispute set due_at = opened_at, wake_at = opened_at where seller_id = ? and order_no = ?",
                seller.value(),
                order.no().value());
        return order;
    }

    private void counter(OrderRef order) {
        disputes.propose(ref(order), refund("10.00"), SELLER);
    }

    private void sellerAccepts(OrderRef order) {
        disputes.accept(ref(order), 1, SELLER);
    }

    private void buyerAccepts(OrderRef order) {
        disputes.accept(ref(order), 2, BUYER);
    }

    private void withdraw(OrderRef order) {
        disputes.withdraw(ref(order), BUYER);
    }

    private void rule(OrderRef order) {
        disputes.rule(ref(order), new Ruling(Solution.REFUND, usd("20.00"), Fault.SELLER, "so be it"), OPERATOR);
    }

    private void payOut(OrderRef order) {
        orders.payOut(order, OPERATOR);
    }

    private void refundAll(OrderRef order) {
        Money left = history.money(order.seller(), order.no()).left();
        orders.refund(order, new Refunding(left, RefundCause.OPERATOR, null), OPERATOR);
    }

    private void freeze(OrderRef order) {
        orders.freeze(order, "looks odd", OPERATOR);
    }

    @Test
    void an_acceptance_and_a_counter_proposal() throws Exception {
        duel(this::countered, this::buyerAccepts, this::counter, Set.of(1));
        duel(this::opened, this::sellerAccepts, this::counter, Set.of(1, 2));
    }

    @Test
    void an_acceptance_twice_and_by_both_sides() throws Exception {
        duel(this::opened, this::sellerAccepts, this::sellerAccepts, Set.of(1));
        duel(this::countered, this::sellerAccepts, this::buyerAccepts, Set.of(1));
    }

    @Test
    void a_withdrawal_and_a_ruling() throws Exception {
        duel(this::escalated, this::withdraw, this::rule, Set.of(1));
        duel(this::escalated, this::rule, this::rule, Set.of(1));
    }

    @Test
    void a_refund_by_dispute_and_the_release_of_the_payout() throws Exception {
        duel(this::opened, this::sellerAccepts, this::payOut, Set.of(1, 2));
        duel(this::scheduled, this::open, this::payOut, Set.of(1, 2));
    }

    @Test
    void a_refund_by_dispute_and_one_by_an_operator() throws Exception {
        duel(this::opened, this::sellerAccepts, this::refundAll, Set.of(1, 2));
        duel(this::escalated, this::rule, this::refundAll, Set.of(1, 2));
    }

    @Test
    void a_deadline_and_whoever_comes_at_the_same_moment() throws Exception {
        duel(this::due, any -> deadlines.workOff(), this::withdraw, Set.of(1));
        duel(this::due, any -> deadlines.workOff(), this::freeze, Set.of(2));
        duel(this::due, any -> deadlines.workOff(), any -> deadlines.workOff(), Set.of(2));
        duel(this::opened, this::freeze, this::counter, Set.of(2));
    }

    @Test
    void two_who_open_at_once() throws Exception {
        duel(this::received, this::open, this::open, Set.of(1));
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
            List<String> outcomes = Race.of(threads, List.of(outcome(one, order), outcome(other, order)));
            int won = (int) outcomes.stream().filter(String::isEmpty).count();
            assertTrue(possibleWinners.contains(won), outcomes::toString);
            assertAgreed(order, outcomes);
        }
        assertCounted(seller);
        try (Connection connection = database.getConnection()) {
            Soundness.assertOf(connection, seller.value());
        }
    }

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

    /** The order counts as disputed as long as its dispute is open, and what went back is in the books once. */
    private void assertAgreed(OrderRef order, List<String> outcomes) {
        OrderMoney money = history.money(order.seller(), order.no());
        var axes = history.order(order.seller(), order.no()).axes();
        disputeHistory.find(order.seller(), order.no()).ifPresent(dispute -> {
            assertEquals(dispute.state().isOpen(), axes.dispute() == DisputeStatus.OPEN, outcomes::toString);
            assertEquals(proposals(dispute), dispute.proposals().size());
        });
        Money byFacts = history.facts(order.seller(), order.no()).stream()
                .filter(fact -> fact.kind().name().equals("REFUNDED"))
                .map(fact -> usd(fact.detail().split(" ", -1)[1]))
                .reduce(usd("0.00"), Money::plus);
        boolean closed = axes.payment().name().equals("REFUNDED");
        assertEquals(closed ? usd(PAID) : byFacts, money.refunded(), outcomes::toString);
    }

    private static int proposals(DisputeView dispute) {
        return dispute.proposals().stream().mapToInt(one -> one.no()).max().orElse(0);
    }

    private void assertCounted(SellerId seller) {
        Map<DisputeTab, Long> counted = disputeHistory.summary(seller);
        sql.list(
                        "select state, count(*) as n from disputes.dispute where seller_id = ? group by state",
                        row -> Map.entry(DisputeTab.valueOf(row.getString("state")), row.getLong("n")),
                        seller.value())
                .forEach(there -> assertEquals(there.getValue(), counted.get(there.getKey()), there::toString));
    }
}
