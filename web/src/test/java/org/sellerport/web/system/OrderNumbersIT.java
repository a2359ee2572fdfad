package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;

/** More orders in a second than there are numbers of it, inside the server. */
@ExtendWith(ArquillianExtension.class)
class OrderNumbersIT {

    private static final int NUMBERS_OF_A_SECOND = 1_000;

    @Inject
    private Shop shop;

    @Inject
    private Sql sql;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    /** The number of an order in flight, and of one that drew the same digits. */
    private record Twins(OrderNo first, OrderNo second) {

        boolean ofOneSecond() {
            return first.placedInSecond().equals(second.placedInSecond());
        }
    }

    @Test
    void two_that_draw_the_same_number_at_once_both_get_one() throws Exception {
        SellerId seller = shop.open();
        Twins twins = place(seller);
        while (!twins.ofOneSecond()) {
            twins = place(seller);
        }

        assertNotEquals(twins.first(), twins.second());
        assertEquals(2L, found(twins));
    }

    private Twins place(SellerId seller) throws Exception {
        transaction.begin();
        OrderNo first = shop.placed(seller).no();
        Future<OrderNo> second = threads.submit(() -> {
            drawTheRest();
            return shop.placed(seller).no();
        });
        awaitWaiting(second);
        transaction.commit();
        return new Twins(first, second.get(1, TimeUnit.MINUTES));
    }

    /** The digits come round again after a thousand. */
    private void drawTheRest() {
        sql.list(
                "select nextval('orders.order_no_sequence') as digits from generate_series(1, ?)",
                row -> row.getLong("digits"),
                NUMBERS_OF_A_SECOND - 1);
    }

    /** Until the second waits for the first's transaction or, where their seconds differ, has ended already. */
    private void awaitWaiting(Future<OrderNo> second) {
        boolean waits = false;
        while (!waits && !second.isDone()) {
            waits = sql.first(
                            "select true as waits from pg_locks where locktype = 'transactionid' and not granted",
                            row -> row.getBoolean("waits"))
                    .isPresent();
        }
    }

    private Long found(Twins twins) {
        return sql.first(
                        "select count(*) as found from orders.orders where order_no in (?, ?)",
                        row -> row.getLong("found"),
                        twins.first().value(),
                        twins.second().value())
                .orElseThrow();
    }
}
