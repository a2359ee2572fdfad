package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many sellers who export at once: whose turn it is, how many may wait, and how long a file is kept. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ExportQueueIT {

    private static final String EXPORTS = "/api/v1/exports";
    private static final String OTHER_NODE = "a node of the test";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @ArquillianResource
    private URI base;

    private final String seller = Residents.seller();

    @Test
    void a_short_export_of_another_seller_ends_while_the_long_ones_of_one_seller_still_run() throws Exception {
        List<Long> elsewhere = List.of(runsElsewhere(seller), runsElsewhere(seller));
        String first = begun(export(seller, 1));
        String second = begun(export(seller, 2));
        String third = begun(export(seller, 3));
        try (Connection held = held(seller)) {
            elsewhere.forEach(ExportQueueIT::ended);
            awaitState(seller, first, "RUNNING");
            awaitState(seller, second, "RUNNING");
            String other = Residents.seller();

            String small = begun(export(other, 1));

            awaitState(other, small, "COMPLETED");
            assertEquals("RUNNING", state(seller, first));
            assertEquals("RUNNING", state(seller, second));
            assertEquals("QUEUED", state(seller, third), "two of a seller run at once");
            held.rollback();
            for (String export : List.of(first, second, third)) {
                awaitState(seller, export, "COMPLETED");
            }
        }
    }

    /** Whoever writes what was read of the seller's exports waits, as if there were a million orders. */
    private static Connection held(String seller) throws SQLException {
        Connection connection = SuiteDatabase.connect();
        connection.setAutoCommit(false);
        try (PreparedStatement rows =
                connection.prepareStatement("select 1 from exports.export where seller_id = ? for update")) {
            rows.setString(1, seller);
            rows.executeQuery().close();
        }
        return connection;
    }

    @Test
    void twenty_of_a_seller_may_wait_and_the_next_is_refused_by_name_in_both_languages() {
        List<Long> elsewhere = List.of(runsElsewhere(seller), runsElsewhere(seller));
        List<String> waiting = new ArrayList<>();
        for (int day = 1; day <= 20; day++) {
            waiting.add(begun(export(seller, day)));
        }

        HttpResponse<String> english = export(seller, 21);

        assertEquals(409, english.statusCode(), english::body);
        assertEquals("export-quota-full", Api.json(english).getString("code"));
        assertTrue(Api.json(english).getString("detail").startsWith("20 exports are waiting"), english::body);
        HttpResponse<String> chinese = of(seller)
                .send(of(seller)
                        .request(EXPORTS)
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "zh")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(body(21))));
        assertTrue(Api.json(chinese).getString("detail").startsWith("已有 20 个导出"), chinese::body);
        assertEquals(
                202,
                of(seller)
                        .post(waiting.get(0) + "/stop", UUID.randomUUID().toString(), "")
                        .statusCode());
        assertEquals(202, export(seller, 21).statusCode(), "there is room again");
        elsewhere.forEach(ExportQueueIT::ended);
        waiting.subList(1, waiting.size()).forEach(export -> awaitState(seller, export, "COMPLETED"));
    }

    /** A run of the seller that another node works on, for as long as the test wants. */
    private static long runsElsewhere(String seller) {
        SuiteDatabase.update("""
                with run as (
                  insert into orders.job_run (job, owner, asked_by, parameters, state, fence, created_at, started_at)
                  values ('order-export', ?, 'test', '{}', 'RUNNING', 1, now(), now()) returning id)
                insert into orders.job_lease (run_id, node, fence, until)
                select id, ?, 1, now() + interval '1 hour' from run""", seller, OTHER_NODE);
        return SuiteDatabase.number(
                "select max(id) from orders.job_run where state = 'RUNNING' and owner = '" + seller + "'");
    }

    private static void ended(long run) {
        SuiteDatabase.update("delete from orders.job_lease where run_id = ?", run);
        SuiteDatabase.update("update orders.job_run set state = 'COMPLETED', ended_at = now() where id = ?", run);
    }

    @Test
    void a_file_that_was_kept_long_enough_is_gone_and_the_list_says_so() {
        String export = begun(export(seller, 1));
        awaitState(seller, export, "COMPLETED");
        assertEquals(200, of(seller).get(export + "/file").statusCode());
        assertTrue(!Api.json(of(seller).get(export)).getBoolean("expired"));

        age(export, 31);

        assertEquals(
                "export-expired", Api.json(of(seller).get(export + "/file")).getString("code"));
        JsonObject listed =
                Api.json(of(seller).get(EXPORTS)).getJsonArray("items").getJsonObject(0);
        assertTrue(listed.getBoolean("expired"), listed::toString);
        await(
                "swept",
                () -> SuiteDatabase.number(
                                "select count(*) from exports.export where expired_at is not null and export_id = "
                                        + id(export))
                        == 1);
        assertEquals(64, listed.getJsonObject("result").getString("sha256").length());
    }

    @Test
    void old_runs_are_counted_before_they_are_removed_and_what_is_still_kept_stays() {
        Api operator = new Api(base, Residents.operatorKey());
        String kept = begun(export(seller, 1));
        String gone = begun(export(seller, 2));
        awaitState(seller, kept, "COMPLETED");
        awaitState(seller, gone, "COMPLETED");
        for (String export : List.of(kept, gone)) {
            SuiteDatabase.update(
                    "update orders.job_run set ended_at = now() - interval '400 days' where id = ?", id(export));
        }
        SuiteDatabase.update("update exports.export set expired_at = now() where export_id = ?", id(gone));
        String count = "/api/v1/jobs/purge?olderThanDays=365";
        long would = Api.json(operator.get(count)).getInt("runs");
        assertTrue(would >= 1);

        HttpResponse<String> purged =
                operator.post("/api/v1/jobs/purge", UUID.randomUUID().toString(), "{\"olderThanDays\":365}");

        assertEquals(would, Api.json(purged).getInt("removed"), purged::body);
        assertEquals(0, Api.json(operator.get(count)).getInt("runs"));
        assertEquals(404, of(seller).get(gone).statusCode());
        assertEquals(404, operator.get("/api/v1/jobs/" + id(gone)).statusCode());
        assertEquals(200, of(seller).get(kept + "/file").statusCode());
        assertEquals(
                0,
                SuiteDatabase.number(
                        "select count(*) from public.jb_jobinstancedata i where not exists"
                                + " (select 1 from public.jb_executioninstancedata e where e.jobinstanceid = i.jobinstanceid)"));
        assertEquals(422, operator.get("/api/v1/jobs/purge?olderThanDays=0").statusCode());
        assertEquals(403, of(seller).get(count).statusCode());
    }

    @Test
    void the_console_tells_of_each_step_what_it_did_and_how_fast() {
        Residents.order(seller);
        String export = begun(of(seller)
                .post(EXPORTS, UUID.randomUUID().toString(), "{\"from\":\"2024-02-01\",\"to\":\"2024-02-29\"}"));
        awaitState(seller, export, "COMPLETED");

        JsonObject run = Api.json(new Api(base, Residents.operatorKey()).get("/api/v1/jobs/" + id(export)));

        List<JsonObject> steps = run.getJsonArray("executions")
                .getJsonObject(0)
                .getJsonArray("steps")
                .getValuesAs(JsonObject.class);
        assertTrue(steps.stream().anyMatch(step -> step.getInt("read") == 1), steps::toString);
        for (JsonObject step : steps) {
            for (String figure :
                    List.of("read", "written", "filtered", "skipped", "commits", "rollbacks", "perSecond")) {
                assertTrue(step.getInt(figure) >= 0, figure);
            }
            assertEquals("COMPLETED", step.getString("batchStatus"));
        }
        assertTrue(run.isNull("node"), "nobody works on it any more");
    }

    @Test
    void how_many_orders_it_would_be_is_told_before() {
        Residents.order(seller);
        Residents.order(seller);

        assertEquals(2, orders("from=2024-02-01&to=2024-02-29"));
        assertEquals(0, orders("from=2024-03-01&to=2024-03-29"));
        assertEquals(0, orders("from=2024-02-01&to=2024-02-29&status=CLOSED,COMPLETED"));
        assertEquals(
                "period-too-long",
                Api.json(of(seller).get(EXPORTS + "/estimate?from=2024-02-01&to=2024-12-31"))
                        .getString("code"));
    }

    private int orders(String query) {
        return Api.json(of(seller).get(EXPORTS + "/estimate?" + query)).getInt("orders");
    }

    // ---- Who does what --------------------------------------------------------------------------------------------

    private Api of(String owner) {
        return new Api(base, Residents.key(owner, "exports"));
    }

    private HttpResponse<String> export(String owner, int day) {
        return of(owner).post(EXPORTS, UUID.randomUUID().toString(), body(day));
    }

    private static String body(int day) {
        return "{\"from\":\"2024-02-%02d\",\"to\":\"2024-02-29\"}".formatted(day);
    }

    private static String begun(HttpResponse<String> answer) {
        assertEquals(202, answer.statusCode(), answer::body);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static long id(String export) {
        return Long.parseLong(export.substring(export.lastIndexOf('/') + 1));
    }

    private static void age(String export, int days) {
        SuiteDatabase.update(
                "update exports.export set published_at = now() - make_interval(days => ?) where export_id = ?",
                days,
                id(export));
    }

    private String state(String owner, String export) {
        return Api.json(of(owner).get(export)).getString("state");
    }

    private void awaitState(String owner, String export, String state) {
        Api api = of(owner);
        await(
                export + " is " + state,
                () -> Api.json(api.get(export)).getString("state").equals(state));
    }

    private static void await(String what, BooleanSupplier done) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, () -> "Still not: " + what);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
