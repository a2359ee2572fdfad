package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Deadlines;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderTab;
import org.sellerport.platform.Sql;

/** Passed deadlines inside the server, whose own timer works them off too: each once, and none held up by another. */
@ExtendWith(ArquillianExtension.class)
class SweeperIT {

    private static final int NODES = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    private Shop shop;

    @Inject
    private OrderHistory history;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Sql sql;

    @Resource
    private ManagedThreadFactory threads;

    @Resource(lookup = "jdbc/sellerport")
    private DataSource database;

    private SellerId sellerWithOrders(int many) {
        SellerId seller = shop.open();
        IntStream.range(0, many).forEach(i -> shop.placed(seller));
        return seller;
    }

    private void makeDue(SellerId seller) {
        sql.update(
                "update orders.orders set pay_due = placed_at, due_at = placed_at where seller_id = ? and pay_due is not null",
                seller.value());
    }

    private long closed(SellerId seller) {
        return history.summary(seller).get(OrderTab.CLOSED);
    }

    private void assertSound(SellerId seller) throws Exception {
        try (Connection connection = database.getConnection()) {
            Soundness.assertOf(connection, seller.value());
        }
    }

    private static void await(String what, BooleanSupplier done) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                fail("Still not after " + PATIENCE + ": " + what);
            }
            Thread.sleep(20);
        }
    }

    @Test
    void several_nodes_work_off_each_due_order_exactly_once() throws Exception {
        SellerId one = sellerWithOrders(230);
        SellerId other = sellerWithOrders(40);
        makeDue(one);
        makeDue(other);

        Callable<Long> node = deadlines::workOff;
        List<Long> workedOff = Race.of(threads, Collections.nCopies(NODES, node));

        long all = workedOff.stream().mapToLong(Long::longValue).sum();
        assertTrue(all <= 270, workedOff::toString);
        await("all closed", () -> closed(one) == 230 && closed(other) == 40);
        assertEquals(
                270,
                number(
                        "select count(*) from orders.order_event where kind = 'CLOSED' and seller_id in (?, ?)",
                        one,
                        other));
        assertSound(one);
        assertSound(other);
    }

    @Test
    void one_order_that_fails_neither_stops_nor_delays_the_others_and_waits_longer_each_time() throws Exception {
        SellerId seller = sellerWithOrders(5);
        OrderRef broken = shop.placed(seller);
        setCurrency(broken, "???");
        makeDue(seller);

        deadlines.workOff();

        await("the others closed", () -> closed(seller) == 5);
        await("the broken one is put aside", () -> attempts(broken) == 1);
        assertTrue(Math.abs(waitOf(broken) - 30) <= 5, () -> waitOf(broken) + " seconds");

        shop.placed(seller);
        makeDue(seller);
        deadlines.workOff();
        await("the next is closed meanwhile", () -> closed(seller) == 6);
        assertEquals(1, attempts(broken), "nobody tried again before its time");

        letTryAgain(broken);
        await("it failed again", () -> {
            deadlines.workOff();
            return attempts(broken) == 2;
        });
        assertTrue(Math.abs(waitOf(broken) - 60) <= 5, () -> waitOf(broken) + " seconds");
        assertTrue(sql.first(
                        "select reason from orders.overdue where order_no = ?",
                        row -> row.getString(1),
                        broken.no().value())
                .orElseThrow()
                .contains("IllegalArgumentException"));

        setCurrency(broken, "USD");
        letTryAgain(broken);
        await("it is worked off once it is mended", () -> {
            deadlines.workOff();
            return closed(seller) == 7 && attempts(broken) == 0;
        });
        assertSound(seller);
    }

    private void setCurrency(OrderRef order, String currency) {
        sql.update(
                "update orders.orders set currency = ? where order_no = ?",
                currency,
                order.no().value());
    }

    private void letTryAgain(OrderRef order) {
        sql.update(
                "update orders.overdue set retry_at = now() where order_no = ?",
                order.no().value());
    }

    private long attempts(OrderRef order) {
        return sql.first(
                        "select attempts from orders.overdue where order_no = ?",
                        row -> row.getLong(1),
                        order.no().value())
                .orElse(0L);
    }

    /** How many seconds from now it will be tried again. */
    private long waitOf(OrderRef order) {
        return sql.first(
                        "select extract(epoch from retry_at - now())::bigint from orders.overdue where order_no = ?",
                        row -> row.getLong(1),
                        order.no().value())
                .orElseThrow();
    }

    private long number(String query, SellerId one, SellerId other) {
        return sql.first(query, row -> row.getLong(1), one.value(), other.value())
                .orElseThrow();
    }

    @Test
    void a_changed_term_holds_for_what_begins_afterwards_without_a_restart() throws Exception {
        SellerId seller = shop.open();
        sql.update("update orders.term set amount = 481 where name = 'payment'");
        try {
            await("a new order has an hour more", () -> hoursToPay(shop.placed(seller)) == 481);
        } finally {
            sql.update("update orders.term set amount = 480 where name = 'payment'");
        }
        await("and the old term again", () -> hoursToPay(shop.placed(seller)) == 480);
    }

    private long hoursToPay(OrderRef order) {
        var view = history.order(order.seller(), order.no());
        return Duration.between(view.times().placedAt(), view.deadlines().get(0).at())
                .toHours();
    }
}
