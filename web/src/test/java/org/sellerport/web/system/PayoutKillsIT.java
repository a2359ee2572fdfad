package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A payout run over thousands of due orders, killed at random moments and restarted: each order is paid exactly once and the
 * books add up. Three times in the build; the profile {@code faults} kills it twenty times.
 */
@OwnProduct
class PayoutKillsIT {

    private static final int KILLS = Integer.getInteger("sellerport.payout.kills", 3);
    private static final String RUNS = "/api/v1/payout-runs";
    private static final Duration TO_END = Duration.ofMinutes(1);

    /** So many that each of the kills finds the run under way. */
    private static final int MANY = Math.max(10_000, KILLS * 2_000);

    private static final int FROZEN = 7;

    /** Two sellers' orders: received and scheduled, their books opened, due by now; a few are frozen. */
    private static final String ORDERS = """
            insert into orders.orders (seller_id, order_no, external_id, status, payment_status, payout_status, dormant,
                buyer_id, buyer_name, buyer_country, currency, product_total, shipping_fee, discount, order_amount,
                shipping_service, recipient, ship_country, placed_at, paid_at, funds_arrived_at, risk_passed_at, shipped_at,
                delivered_at, receipt_confirmed_at, received_by, frozen_at, frozen_reason, facts)
            select 'KILLED' || n %% 2, 1600000000000000 + n, 'k' || n, 'AWAITING_PAYOUT', 'FUNDED', 'SCHEDULED', false,
                   'b' || n, 'Ana', 'BR', case n %% 3 when 0 then 'JPY' else 'USD' end, 1000 + n, 0, 0, 1000 + n, 'standard',
                   'Ana', 'BR', at, at, at, at, at, at, at, 'BUYER',
                   case when n <= %2$d then at end, case when n <= %2$d then 'looks odd' end, 1
              from generate_series(1::bigint, %1$d) n, cast(now() - interval '30 days' as timestamptz) at""".formatted(MANY, FROZEN);

    private static final String[] REST = {
        """
            insert into orders.order_line (seller_id, order_no, line_no, title, quantity, unit_price)
            select seller_id, order_no, 1, 'Tea', 1, product_total from orders.orders where seller_id like 'KILLED_'""",
        """
            insert into orders.order_event (seller_id, order_no, seq, at, kind, actor, state)
            select seller_id, order_no, 1, placed_at, 'IMPORTED', 'SYSTEM', 'AWAITING_PAYOUT FUNDED NONE NONE SCHEDULED '
                   || case when frozen_at is null then 'FREE' else 'FROZEN' end
              from orders.orders where seller_id like 'KILLED_'""",
        """
            insert into orders.order_tally (seller_id, tab, delta)
            select seller_id, unnest(array['ALL', status]), count(*) from orders.orders where seller_id like 'KILLED_'
             group by seller_id, status
            union all
            select seller_id, 'FROZEN', count(*) from orders.orders
             where seller_id like 'KILLED_' and frozen_at is not null group by seller_id""",
        """
            select payouts.open_orders(seller_id, array_agg(order_no), now()) from orders.orders
             where seller_id like 'KILLED_' group by seller_id""",
        """
            insert into payouts.payout (seller_id, order_no, since, status, approved_by, frozen_at, due_at, currency, paid,
                refunded, payout, commission, affiliate)
            select seller_id, order_no, placed_at, 'SCHEDULED', 'HISTORY', frozen_at, placed_at + interval '7 days', currency,
                   order_amount, 0, part, order_amount - part, 0
              from orders.orders o
             cross join lateral (select payouts.sellers_part(order_amount, 5000, 0) as part) seller
             where seller_id like 'KILLED_'""",
        // No run starts by itself meanwhile: all of it is this one's.
        """
            insert into payouts.payout_hour (hour, run_id)
            select date_trunc('hour', now()) + h * interval '1 hour', 0 from generate_series(-1, 3) h
            on conflict do nothing""",
        "analyze orders.orders, orders.order_event, payouts.payout, payouts.order_funds, payouts.ledger"
    };

    @TempDir
    private static Path folder;

    @Test
    void a_run_killed_at_random_moments_pays_each_order_exactly_once() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (RunningProduct product = RunningProduct.start(folder.resolve("data"))) {
            ApiClient operator = ApiClient.operatorOf(product);
            for (int i = 0; i < 2; i++) {
                Marketplace.ok(operator.postJson(
                        "/api/v1/sellers", "{\"id\":\"KILLED%d\",\"commissionRate\":\"0.05\"}".formatted(i)));
            }
            makeDue(product);
            HttpResponse<String> begun = operator.postJson(RUNS, "{}");
            Marketplace.ok(begun);
            String run = begun.headers().firstValue("Location").orElseThrow();
            int interrupted = 0;
            for (int left = KILLS; left > 0; left--) {
                interrupted += killed(product, operator, run, random, left) ? 1 : 0;
            }
            JsonObject ended = operator.awaitEnd(run);

            assertEquals("COMPLETED", ended.getString("state"), ended + ", seed " + seed);
            assertPaidOnce(product, ended, "seed " + seed);
            System.out.println("Payout run: " + MANY + " due orders, " + KILLS + " kills, " + interrupted
                    + " of them while it ran; each order paid exactly once, the books add up");
            assertTrue(interrupted > 0, "no kill met the run: seed " + seed);
        }
    }

    private static void makeDue(RunningProduct product) throws Exception {
        try (Connection owner = product.connectAsOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(ORDERS);
            for (String rest : REST) {
                statement.execute(rest);
            }
            owner.commit();
        }
    }

    /** Kills the server when the run is somewhere further on and lets it go on; whether the run was under way. */
    private static boolean killed(RunningProduct product, ApiClient operator, String run, Random random, int left)
            throws Exception {
        int done = done(operator.awaitUntil(run, any -> true));
        int target = done + random.nextInt(Math.max(1, (MANY - done) / left));
        operator.awaitUntil(
                run, work -> done(work) >= target || work.getString("state").equals("COMPLETED"));
        RunningProduct.kill(product.server());
        product.launcher().exitCode(TO_END);
        product.startAgain();
        JsonObject found =
                operator.awaitUntil(run, work -> Set.of("FAILED", "COMPLETED").contains(work.getString("state")));
        if (found.getString("state").equals("COMPLETED")) {
            return false;
        }
        Marketplace.ok(operator.postJson("/api/v1/jobs/" + found.getInt("id") + "/restart", "{}"));
        return true;
    }

    private static int done(JsonObject work) {
        return work.getJsonObject("progress").getInt("done");
    }

    private static void assertPaidOnce(RunningProduct product, JsonObject run, String hint) throws Exception {
        int paid = MANY - FROZEN;
        // The demo's own orders may be due as well.
        assertTrue(run.getJsonObject("result").getInt("released") >= paid, run + ", " + hint);
        try (Connection owner = product.connectAsOwner()) {
            assertEquals(paid, number(owner, """
                    select count(*) from orders.orders
                     where seller_id like 'KILLED_' and status = 'COMPLETED' and payout_status = 'RELEASED'"""), hint);
            assertEquals(paid, number(owner, """
                    select count(*) from orders.order_event
                     where seller_id like 'KILLED_' and kind = 'PAYOUT_RELEASED'"""), hint);
            assertEquals(paid, number(owner, """
                    select count(*) from payouts.ledger
                     where seller_id like 'KILLED_' and why = 'RELEASED' and to_kind = 'AVAILABLE'"""), hint);
            assertEquals(FROZEN, number(owner, """
                    select count(*) from payouts.payout where seller_id like 'KILLED_' and status = 'SCHEDULED'"""), hint);
            assertEquals(FROZEN, number(owner, """
                    select count(*) from payouts.skipped_order
                     where seller_id like 'KILLED_' and reason = 'FROZEN' and run_id = %d""".formatted(run.getInt("id"))), hint);
            assertEquals(0, number(owner, UNEXPLAINED), hint);
            for (int i = 0; i < 2; i++) {
                Soundness.assertOf(owner, "KILLED" + i);
            }
        }
    }

    /**
     * Each order that was paid out brought its seller what the formula says and nothing of it is left; what the balances say is
     * what the rows of the ledger add up to; and all accounts of a currency together are zero.
     */
    private static final String UNEXPLAINED = """
            with moved as (
              select seller_id, currency, to_kind as kind, order_no, amount from payouts.ledger
               where seller_id like 'KILLED_'
              union all
              select seller_id, currency, from_kind, order_no, -amount from payouts.ledger where seller_id like 'KILLED_')
            select (select count(*) from payouts.payout p join payouts.order_funds f using (seller_id, order_no)
                     where p.seller_id like 'KILLED_' and p.status = 'RELEASED'
                       and (f.released <> p.payout or f.commission <> p.commission or f.scheduled <> 0))
                 + (select count(*) from (
                      select seller_id, currency, sum(amount) as own from moved where kind = 'AVAILABLE' group by 1, 2) m
                      full join (select * from payouts.seller_funds where seller_id like 'KILLED_') f
                           using (seller_id, currency)
                     where coalesce(m.own, 0) <> coalesce(f.available, 0))
                 + (select count(*) from (
                      select order_no, sum(amount) as left_over from moved where kind = 'SCHEDULED' group by 1) m
                      join payouts.order_funds f using (order_no)
                     where f.seller_id like 'KILLED_' and f.scheduled <> m.left_over)
                 + (select count(*) from (select currency from moved group by currency having sum(amount) <> 0) z)""";

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
