package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderFilter;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.platform.Sql;

/** What a look at a seller's orders costs the database, by its own counts. */
@ExtendWith(ArquillianExtension.class)
class OrderListCostIT {

    private static final int MANY = 40;
    private static final int PAGE = 10;

    @Inject
    private Shop shop;

    @Inject
    private OrderHistory history;

    @Inject
    private Sql sql;

    @Inject
    private UserTransaction transaction;

    /**
     * With tables so small, PostgreSQL would rather read and sort them whole; here it must say whether it could do without.
     */
    private TouchedTables touched(Runnable work) throws Exception {
        return touched(() -> {}, work);
    }

    private TouchedTables touched(Runnable before, Runnable work) throws Exception {
        transaction.begin();
        try {
            before.run();
            for (String way : Set.of("enable_seqscan", "enable_bitmapscan", "enable_sort")) {
                sql.list("select set_config(?, 'off', true)", row -> row.getString(1), way);
            }
            return TouchedTables.by(sql, work);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void counters_look_at_no_order() throws Exception {
        SellerId seller = sellerWithOrders();

        TouchedTables touched = touched(() -> history.summary(seller));

        assertEquals(Set.of("orders.order_tally"), touched.rows().keySet());
        assertEquals(Map.of(), touched.scanned());
    }

    @Test
    void a_page_reads_its_own_orders_wherever_it_lies() throws Exception {
        SellerId seller = sellerWithOrders();
        Optional<String> after = Optional.empty();
        for (int page = 0; page < 3; page++) {
            Optional<String> here = after;
            assertReadsOnePage(touched(() -> history.list(seller, OrderFilter.everything(), here, PAGE)));
            after = history.list(seller, OrderFilter.everything(), here, PAGE).next();
        }
        OrderFilter unpaid = of(OrderStatus.AWAITING_PAYMENT, null);
        assertReadsOnePage(touched(() -> history.list(seller, unpaid, Optional.empty(), PAGE)));
    }

    @Test
    void a_page_of_a_rare_payout_state_reads_its_own_orders_however_old_they_are() throws Exception {
        SellerId seller = sellerWithOrders();
        OrderFilter withOperator = of(null, PayoutStatus.WITH_OPERATOR);

        TouchedTables touched = touched(
                () -> leaveTheOlderHalfTo(PayoutStatus.WITH_OPERATOR, seller),
                () -> history.list(seller, withOperator, Optional.empty(), PAGE));

        assertReadsOnePage(touched);
    }

    private void leaveTheOlderHalfTo(PayoutStatus payout, SellerId seller) {
        int moved = sql.update("""
                update orders.orders set status = 'AWAITING_PAYOUT', payout_status = ?
                 where seller_id = ? and order_no in (
                       select order_no from orders.orders where seller_id = ? order by placed_at, order_no limit ?)""", payout, seller.value(), seller.value(), MANY / 2);
        assertEquals(MANY / 2, moved);
    }

    private static OrderFilter of(OrderStatus status, PayoutStatus payout) {
        return new OrderFilter(status, null, payout, null, null, null, null, null);
    }

    private static void assertReadsOnePage(TouchedTables touched) {
        assertEquals(Map.of(), touched.scanned());
        assertEquals(PAGE + 1L, touched.rows().get("orders.orders"), "one more, to know whether there is a next page");
    }

    private SellerId sellerWithOrders() {
        SellerId seller = shop.open();
        IntStream.range(0, MANY).forEach(i -> shop.placed(seller));
        return seller;
    }
}
