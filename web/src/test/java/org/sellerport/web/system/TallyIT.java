package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TallyIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MANY = 500;

    @ArquillianResource
    private URI base;

    @Test
    void many_small_rows_of_a_counter_are_folded_into_one_with_the_same_sum() {
        String seller = Residents.seller();
        SuiteDatabase.update(
                "insert into orders.order_tally (seller_id, tab, delta) select ?, 'ALL', 2 from generate_series(1, ?)",
                seller,
                MANY);

        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (rows(seller) > 1) {
            assertTrue(System.nanoTime() < deadline, "still " + rows(seller) + " rows after " + PATIENCE);
        }

        Api api = new Api(base, Residents.key(seller, "orders:read"));
        assertEquals(2 * MANY, Api.json(api.get("/api/v1/orders/summary")).getInt("ALL"));
    }

    private static long rows(String seller) {
        return SuiteDatabase.number("select count(*) from orders.order_tally where seller_id = '" + seller + "'");
    }
}
