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

/** A seller with 200,000 disputes looks at them as fast as one with 200. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DisputeListCostIT {

    private static final long FEW = 200;
    private static final long MANY = 200_000;
    private static final int LOOKS = 7;

    /** What a busy machine may add to any answer. */
    private static final Duration NOISE = Duration.ofMillis(60);

    private static final String LOOK = "/api/v1/disputes?limit=50";

    @ArquillianResource
    private URI base;

    private static String sellerWith(long disputes) {
        String seller = Residents.seller();
        SuiteDatabase.update("""
                insert into disputes.dispute (seller_id, order_no, external_id, buyer_name, title, reason, lines, currency,
                    most, state, asked_solution, asked_amount, due_kind, due_at, wake_at, frozen, outcome, refund, rounds,
                    opened_at, ended_at, entries, evidence_of_buyer, evidence_of_seller, evidence_of_operator, version)
                select ?, 1700000000000000 + i, 'ext' || i, 'Ana Number' || i, 'Lamp', 'QUALITY', '', 'USD', 1000,
                       case when i % 10 = 0 then 'AWAITING_SELLER' else 'ENDED' end, 'REFUND', 500,
                       case when i % 10 = 0 then 'ANSWER' end, case when i % 10 = 0 then timestamptz '2094-01-01' end,
                       case when i % 10 = 0 then timestamptz '2094-01-01' end, false,
                       case when i % 10 <> 0 then 'AGREED' end, 0, 1, timestamptz '2024-01-01' + i * interval '1 minute',
                       case when i % 10 <> 0 then timestamptz '2025-01-01' end, 1, 0, 0, 0, 1
                  from generate_series(1, ?) i""", seller, disputes);
        SuiteDatabase.update("""
                insert into disputes.dispute_tally (seller_id, tab, delta)
                values (?, 'ALL', ?), (?, 'AWAITING_SELLER', ?)""", seller, disputes, seller, disputes / 10);
        return seller;
    }

    private Api keyOf(String seller) {
        return new Api(base, Residents.key(seller, "orders:read disputes"));
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
    void lists_searches_and_counters_cost_the_same_for_many_disputes_as_for_few() {
        Api few = keyOf(sellerWith(FEW));
        Api many = keyOf(sellerWith(MANY));
        SuiteDatabase.update("analyze disputes.dispute");

        List<String> looks = List.of(
                LOOK,
                LOOK + "&status=AWAITING_SELLER",
                LOOK + "&q=lamp",
                LOOK + "&q=number100",
                LOOK + "&q=ext177",
                LOOK + "&q=nobody",
                LOOK + "&q=1700000000000100",
                "/api/v1/disputes/summary",
                "/api/v1/todo?kind=ANSWER_DISPUTE");
        for (String look : looks) {
            Duration allowed = best(few, look).multipliedBy(2).plus(NOISE);
            Duration took = best(many, look);
            assertTrue(took.compareTo(allowed) <= 0, () -> look + " took " + took + ", allowed are " + allowed);
        }
        JsonObject first = Api.json(many.get(LOOK));
        String farther = LOOK + "&after=" + first.getString("next");
        assertTrue(best(many, farther).compareTo(best(few, LOOK).multipliedBy(2).plus(NOISE)) <= 0);
        assertEquals(MANY, Api.json(many.get("/api/v1/disputes/summary")).getInt("ALL"));
    }
}
