package org.sellerport.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.OrderTab;

class TalliesTest {

    private static final SellerId SELLER = new SellerId("ST1");

    private static List<List<Object>> rows(Stream<Tallies.Change> changes) {
        return Tallies.sum(changes.toList()).stream().map(List::of).toList();
    }

    private static Stream<Tallies.Change> step(Life from, Life to) {
        return Tallies.changes(SELLER, from.order().stand(), to.order().stand());
    }

    private static List<Object> row(String tab, long delta) {
        return List.of(SELLER.value(), OrderTab.valueOf(tab), delta);
    }

    @Test
    void a_step_leaves_one_tab_and_enters_another() {
        assertEquals(
                List.of(row("AWAITING_SHIPMENT", -1), row("AWAITING_RECEIPT", 1)),
                rows(step(Life.toShip(), Life.shipped())));
    }

    @Test
    void a_hold_is_a_tab_beside_the_state() {
        Life asked = Life.toShip().asksToCancel(CancelReason.OTHER);

        assertEquals(List.of(row("CANCELLATION", 1)), rows(step(Life.toShip(), asked)));
        assertEquals(
                List.of(row("FROZEN", 1)),
                rows(step(Life.placed(), Life.placed().freezes())));
    }

    @Test
    void a_step_that_moves_the_order_nowhere_counts_nothing() {
        assertTrue(rows(step(Life.shipped(), Life.shipped().extendsBy(3))).isEmpty());
    }

    @Test
    void the_steps_of_a_batch_are_one_row_a_tab_and_what_cancels_out_is_none() {
        Stream<Tallies.Change> shipped = step(Life.toShip(), Life.shipped());
        Stream<Tallies.Change> more = step(Life.toShip(), Life.shipped());
        Stream<Tallies.Change> received = step(Life.shipped(), Life.shipped().confirms());
        Stream<Tallies.Change> receivedToo = step(Life.shipped(), Life.shipped().confirms());

        assertEquals(
                List.of(row("AWAITING_SHIPMENT", -2), row("AWAITING_PAYOUT", 2)),
                rows(Stream.of(shipped, more, received, receivedToo).flatMap(all -> all)));
    }
}
