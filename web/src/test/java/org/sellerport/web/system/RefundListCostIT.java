package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A seller with 200,000 refunds looks at them as fast as one with 200. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RefundListCostIT {

    private static final long FEW = 200;
    private static final long MANY = 200_000;
    private static final int LOOKS = 7;

    /** What a busy machine may add to any answer. */
    private static final Duration NOISE = Duration.ofMillis(60);

    private static final String LOOK = "/api/v1/refunds?limit=50";

    @ArquillianResource
    private URI base;

    private static String sellerWith(long refunds) {
        String seller = Residents.seller();
        SuiteDatabase.update("""
                insert into disputes.refund (seller_id, order_no, cause, reference, amount, currency, status, requested_at,
                    queued, ended_at, failure, actor, buyer_name)
                select ?, 1700000000000000 + i, case when i % 20 = 0 then 'GOODWILL' else 'DISPUTE' end, 'closed', 500, 'USD',
                       case when i % 100 = 0 then 'FAILED' else 'SETTLED' end,
                       timestamptz '2024-01-01' + i * interval '1 minute', true, timestamptz '2025-01-01',
                       case when i % 100 = 0 then 'The card has expired' end, 'SYSTEM',
                       case when i = 77 then 'Zoë Müller' else 'Ana Number' || i end
                  from generate_series(1, ?) i""", seller, refunds);
        SuiteDatabase.update("""
                insert into disputes.refund_tally (seller_id, status, delta) values (?, 'FAILED', ?), (?, 'SETTLED', ?)""", seller, refunds / 100, seller, refunds - refunds / 100);
        return seller;
    }

    private Api keyOf(String seller) {
        return new Api(base, Residents.key(seller, "disputes"));
    }

    private static Duration best(Api api, String path) {
        Duration best = Duration.ofDays(1);
        for (int i = 0; i < LOOKS; i++) {
            long begun = System.nanoTime();
            assertEquals(200, api.get(path).statusCode(), path);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            best = took.compareTo(best) < 0 ? took : best;
        }
        return best;
    }

    @Test
    void lists_searches_and_counters_cost_the_same_for_many_refunds_as_for_few() {
        Api few = keyOf(sellerWith(FEW));
        Api many = keyOf(sellerWith(MANY));
        SuiteDatabase.update("analyze disputes.refund");

        List<String> looks = List.of(
                LOOK,
                LOOK + "&status=FAILED",
                LOOK + "&cause=GOODWILL",
                LOOK + "&from=2024-01-01&to=2024-01-02",
                LOOK + "&q=zo%C3%AB",
                LOOK + "&q=nobody",
                LOOK + "&q=1700000000000100",
                "/api/v1/refunds/summary");
        for (String look : looks) {
            Duration allowed = best(few, look).multipliedBy(2).plus(NOISE);
            Duration took = best(many, look);
            assertTrue(took.compareTo(allowed) <= 0, () -> look + " took " + took + ", allowed are " + allowed);
        }
        JsonObject first = Api.json(many.get(LOOK));
        String farther = LOOK + "&after=" + first.getString("next");
        assertTrue(best(many, farther).compareTo(best(few, LOOK).multipliedBy(2).plus(NOISE)) <= 0);
        assertEquals(
                1,
                Api.json(many.get(LOOK + "&q=ZO%C3%8B")).getJsonArray("items").size());
        assertEquals(MANY / 100, Api.json(many.get("/api/v1/refunds/summary")).getInt("FAILED"));
    }
}
