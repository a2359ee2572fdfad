package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sellerport.web.system.Shop.BUYER;
import static org.sellerport.web.system.Shop.OPERATOR;
import static org.sellerport.web.system.Shop.SELLER;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sellerport.disputes.api.DisputeDeadlines;
import org.sellerport.disputes.api.DisputeHistory;
import org.sellerport.disputes.api.DisputeOutcome;
import org.sellerport.disputes.api.DisputeReason;
import org.sellerport.disputes.api.DisputeRef;
import org.sellerport.disputes.api.DisputeState;
import org.sellerport.disputes.api.DisputeTab;
import org.sellerport.disputes.api.DisputeView;
import org.sellerport.disputes.api.Disputes;
import org.sellerport.disputes.api.Offer;
import org.sellerport.disputes.api.Solution;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.DisputeStatus;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderIntake;
import org.sellerport.orders.api.OrderIntake.Liveness;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.Orders;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.platform.Sql;

/** Disputes that were open elsewhere when their orders came here. */
@ExtendWith(ArquillianExtension.class)
class ImportedDisputesIT {

    private static final Money PAID = Money.ofMinor(17_160, "USD");

    @Inject
    private Shop shop;

    @Inject
    private OrderIntake intake;

    @Inject
    private HeardImports heard;

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

    @Resource(lookup = "jdbc/sellerport")
    private DataSource database;

    private OrderRef taken(PastOrder past, Liveness liveness) {
        intake.take(List.of(past), liveness);
        return OrderRef.of(past.seller(), heard.of(past.seller()).orders().get(0));
    }

    private static DisputeRef ref(OrderRef order) {
        return DisputeRef.of(order.seller(), order.no());
    }

    private Optional<DisputeView> found(OrderRef order) {
        return disputeHistory.find(order.seller(), order.no());
    }

    private DisputeView dispute(OrderRef order) {
        return found(order).orElseThrow();
    }

    private OrderView order(OrderRef order) {
        return history.order(order.seller(), order.no());
    }

    private DisputeStatus status(OrderRef order) {
        return order(order).axes().dispute();
    }

    @Test
    void it_begins_here_for_all_that_is_left_of_the_money() throws Exception {
        SellerId seller = shop.open();
        Instant before = Instant.now();

        OrderRef order = taken(PastSales.disputed(seller), Liveness.LIVE);

        DisputeView dispute = dispute(order);
        assertEquals(DisputeState.AWAITING_SELLER, dispute.state());
        assertEquals(DisputeReason.OTHER, dispute.reason());
        assertEquals(List.of(), dispute.lines());
        assertEquals(new Offer(Solution.REFUND, PAID, null), dispute.asked());
        assertEquals(PAID, dispute.most());
        assertFalse(dispute.openedAt().isBefore(before), "nobody's time had run before");
        assertFalse(dispute.deadline().stopped());
        assertEquals(Actor.SYSTEM, dispute.log().get(0).actor());
        assertEquals(DisputeStatus.OPEN, status(order));
        assertEquals(1, disputeHistory.summary(seller).get(DisputeTab.AWAITING_SELLER));
        assertSound(seller);
    }

    @Test
    void it_ends_as_every_other() throws Exception {
        SellerId seller = shop.open();
        OrderRef agreed = taken(PastSales.disputed(seller), Liveness.LIVE);
        OrderRef silent = taken(PastSales.disputed(seller), Liveness.LIVE);

        disputes.accept(ref(agreed), 1, SELLER);
        sql.update(
                "update disputes.dispute set due_at = opened_at, wake_at = opened_at where seller_id = ? and order_no = ?",
                seller.value(),
                silent.no().value());
        deadlines.workOff();

        assertEquals(DisputeOutcome.AGREED, dispute(agreed).outcome());
        assertEquals(DisputeOutcome.NOT_ANSWERED, dispute(silent).outcome());
        for (OrderRef order : List.of(agreed, silent)) {
            assertEquals(PAID, history.money(seller, order.no()).refunded());
            assertEquals(OrderStatus.CLOSED, order(order).axes().status());
            assertEquals(DisputeStatus.ENDED, status(order));
        }
        assertSound(seller);
    }

    @Test
    void it_sleeps_with_its_order_and_begins_when_that_is_activated() throws Exception {
        SellerId seller = shop.open();
        OrderRef order = taken(PastSales.disputed(seller), Liveness.DORMANT);
        assertTrue(found(order).isEmpty());
        assertEquals(DisputeStatus.OPEN, status(order));

        assertEquals(1, orders.activate(seller, 10, OPERATOR));
        assertEquals(0, orders.activate(seller, 10, OPERATOR));

        assertEquals(DisputeState.AWAITING_SELLER, dispute(order).state());
        assertEquals(PAID, dispute(order).asked().amount());
        assertEquals(1, disputeHistory.summary(seller).get(DisputeTab.ALL));
        disputes.withdraw(ref(order), BUYER);
        assertEquals(DisputeStatus.ENDED, status(order));
        assertSound(seller);
    }

    @Test
    void where_nothing_is_left_to_give_back_it_is_over_as_soon_as_the_order_lives() throws Exception {
        SellerId seller = shop.open();
        OrderRef live = taken(PastSales.disputedGift(seller), Liveness.LIVE);
        OrderRef asleep = taken(PastSales.disputedGift(seller), Liveness.DORMANT);
        assertEquals(DisputeStatus.ENDED, status(live));
        assertEquals(DisputeStatus.OPEN, status(asleep));

        orders.activate(seller, 10, OPERATOR);

        assertEquals(DisputeStatus.ENDED, status(asleep));
        assertTrue(found(live).isEmpty());
        assertTrue(found(asleep).isEmpty());
        assertSound(seller);
    }

    @Test
    void of_a_frozen_order_its_clock_stands_until_the_order_goes_on() throws Exception {
        SellerId seller = shop.open();

        OrderRef order = taken(PastSales.disputedAndFrozen(seller), Liveness.LIVE);

        assertEquals(DisputeState.AWAITING_SELLER, dispute(order).state());
        assertTrue(dispute(order).deadline().stopped());
        orders.unfreeze(order, OPERATOR);
        assertFalse(dispute(order).deadline().stopped());
        assertTrue(dispute(order).deadline().at().isAfter(Instant.now()));
        assertSound(seller);
    }

    @Test
    void one_that_had_ended_by_then_stays_history() throws Exception {
        SellerId seller = shop.open();

        OrderRef order = taken(PastSales.refundedAfterDispute(seller), Liveness.LIVE);

        assertTrue(found(order).isEmpty());
        assertEquals(DisputeStatus.ENDED, status(order));
        assertSound(seller);
    }

    private void assertSound(SellerId seller) throws Exception {
        try (Connection connection = database.getConnection()) {
            Soundness.assertOf(connection, seller.value());
        }
    }
}
