package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import of order history through the API of the real product, also across kill -9. */
@OwnProduct
class OrderImportIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int SLICE = 4_857;
    private static final int CLICKS = 8;
    private static final int SECONDS_BEFORE_PAID = 40_000;

    @TempDir
    private static Path folder;

    private static RunningProduct product;

    @BeforeAll
    static void start() throws Exception {
        product = RunningProduct.start(folder.resolve("data"));
    }

    @AfterAll
    static void stop() throws Exception {
        product.close();
    }

    @Test
    void every_line_is_imported_skipped_or_rejected_and_the_report_says_why() throws Exception {
        ApiClient api = ApiClient.operatorOf(product);
        String file = String.join(
                "\n",
                line("BAD", "1"),
                line("BAD", "1"),
                line("BAD", "3").replace("\"lines\":[{", "\"nothing\":[{"),
                line("BAD", "4").replace("\"seller\":\"BAD\",", ""),
                line("BAD", "5").replace("\"unitPrice\":\"1.00\"", "\"unitPrice\":\"-1.00\""),
                line("BAD", "6").replace("BRL", "ZZZ"),
                "no json",
                "",
                line("BAD", "9").replace("\"quantity\":1", "\"quantity\":0"),
                line("BAD", "10").replace("2017-10-02T11", "2017-10-01T11"),
                line("BAD", "11").replace("\"currency\"", "\"colour\":\"red\",\"currency\""));
        String place = upload(api, BodyPublishers.ofString(file));
        JsonObject result = api.awaitEnd(place).getJsonObject("result");

        assertCounts(result, 10, 3, 1, 6);
        assertEquals(2, result.getInt("warnings"));
        assertEquals(
                """
                3 REJECTED an order has at least one line
                4 REJECTED there is no seller
                5 REJECTED money is not negative; the discount is larger than the order
                6 REJECTED currency ZZZ is unknown
                7 REJECTED the line is not JSON
                9 REJECTED a quantity is 1 to 1,000,000
                10 WARNING paid 2017-10-01T11:00:00Z before placed 2017-10-02T10:56:33Z
                11 WARNING not taken over, because nobody knows it: colour""",
                api.get(result.getString("report"))
                        .body()
                        .lines()
                        .map(ApiClient::json)
                        .map(row -> row.getInt("line") + " " + row.getString("kind") + " " + row.getString("reason"))
                        .map(row -> row.startsWith("7 ") ? row.replaceAll(" JSON.*", " JSON") : row)
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void more_orders_in_one_second_than_it_has_numbers_for_all_get_one() throws Exception {
        int orders = 2_500;
        String file = IntStream.range(0, orders)
                .mapToObj(i -> line("CROWDED", Integer.toString(i)))
                .collect(Collectors.joining("\n"));
        ApiClient api = ApiClient.operatorOf(product);
        JsonObject work = api.awaitEnd(upload(api, BodyPublishers.ofString(file)));
        assertCounts(work.getJsonObject("result"), orders, orders, 0, 0);
    }

    @Test
    void a_damaged_file_fails_with_a_sentence_and_leaves_nothing() throws Exception {
        ApiClient api = ApiClient.operatorOf(product);
        byte[] damaged = {0x1f, (byte) 0x8b, 8, 0, 0, 0};
        JsonObject work = api.awaitEnd(upload(api, BodyPublishers.ofByteArray(damaged)));
        assertEquals("FAILED", work.getString("state"));
        assertTrue(work.getString("error").startsWith("The compressed file is damaged"), work.toString());
        assertCounts(work.getJsonObject("result"), 0, 0, 0, 0);
    }

    @Test
    void the_real_slice_goes_in_completely_and_a_second_time_nothing_does() throws Exception {
        Path slice = Path.of(System.getProperty("sellerport.shared", "../shared"), "data", "olist-slice.ndjson.gz");
        if (!Files.exists(slice)) {
            assertNotEquals("true", System.getenv("CI"), "In CI the real slice must be at " + slice);
            System.out.println("The real slice is not here; not tried: " + slice);
            return;
        }
        ApiClient api = ApiClient.operatorOf(product);
        JsonObject first = api.awaitEnd(upload(api, BodyPublishers.ofFile(slice)));
        assertEquals("COMPLETED", first.getString("state"), first.toString());
        assertCounts(first.getJsonObject("result"), SLICE, SLICE, 0, 0);
        assertTrue(first.getJsonObject("result").getInt("warnings") > 0, "contradictory times are there and told");
        JsonObject again = api.awaitEnd(upload(api, BodyPublishers.ofFile(slice)));
        assertCounts(again.getJsonObject("result"), SLICE, 0, SLICE, 0);
    }

    @Test
    void a_kill_in_the_middle_and_a_restart_end_as_if_nothing_had_happened_and_one_click_of_many_wins()
            throws Exception {
        int lines = 30_000;
        String file = IntStream.range(0, lines)
                .mapToObj(i ->
                        i % 100 == 99 ? "bad" : placed(i, line("KILLED", Integer.toString(i % 100 == 98 ? i - 1 : i))))
                .collect(Collectors.joining("\n"));
        ApiClient api = ApiClient.operatorOf(product);
        String place = upload(api, BodyPublishers.ofString(file));
        JsonObject seen = api.awaitUntil(place, work -> done(work) > 0);
        RunningProduct.kill(product.server());
        assertTrue(done(seen) < lines, "killed in the middle: " + seen);
        product.launcher().exitCode(PATIENCE);
        product.startAgain();

        JsonObject found = api.awaitUntil(place, work -> work.getString("state").equals("FAILED"));
        assertTrue(found.getString("error").startsWith("The server stopped while"), found.toString());
        assertTrue(done(found) > 0 && done(found) < lines, found.toString());
        String job = "/api/v1/jobs/" + found.getInt("id");
        List<Integer> answers = clickAtOnce(() -> api.post(job + "/restart", BodyPublishers.noBody()));
        assertEquals(1, Collections.frequency(answers, 202), answers.toString());
        assertEquals(CLICKS - 1, Collections.frequency(answers, 409), answers.toString());

        JsonObject ended = api.awaitEnd(place);
        assertEquals("COMPLETED", ended.getString("state"), ended.toString());
        assertCounts(ended.getJsonObject("result"), lines, lines / 100 * 98, lines / 100, lines / 100);
        assertEquals(lines / 100 * 98, ordersOf("KILLED"));
        var executions = ApiClient.json(api.get(job).body()).getJsonArray("executions");
        assertEquals(2, executions.size(), "one start and one restart, no ghosts");
        assertEquals("FAILED", executions.getJsonObject(1).getString("batchStatus"));
    }

    private static List<Integer> clickAtOnce(Callable<HttpResponse<String>> click) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(CLICKS);
        try {
            var together = new CyclicBarrier(CLICKS);
            List<Future<Integer>> clicks = new ArrayList<>();
            for (int i = 0; i < CLICKS; i++) {
                clicks.add(hands.submit(() -> {
                    together.await();
                    return click.call().statusCode();
                }));
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : clicks) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            hands.shutdownNow();
        }
    }

    private static int ordersOf(String seller) throws Exception {
        try (var connection = product.connectAsOwner();
                var query = connection.prepareStatement("select count(*) from orders.orders where seller_id = ?")) {
            query.setString(1, seller);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static String upload(ApiClient api, BodyPublisher file) throws Exception {
        HttpResponse<String> answer = api.post("/api/v1/imports/orders", file);
        assertEquals(202, answer.statusCode(), answer.body());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static int done(JsonObject work) {
        return work.getJsonObject("progress").getInt("done");
    }

    private static void assertCounts(JsonObject result, int read, int imported, int skipped, int rejected) {
        assertEquals(
                List.of(read, imported, skipped, rejected),
                List.of(
                        result.getInt("read"),
                        result.getInt("imported"),
                        result.getInt("skipped"),
                        result.getInt("rejected")),
                result.toString());
    }

    /** An order number has room for a thousand orders of a seller in one second: they come one a second. */
    private static String placed(int second, String line) {
        Instant at = Instant.parse("2017-10-02T10:56:33Z");
        return line.replace(
                at.toString(), at.plusSeconds(second - SECONDS_BEFORE_PAID).toString());
    }

    private static String line(String seller, String id) {
        return """
                {"externalId":"E%s","seller":"%s","buyer":{"id":"b1","name":"Ana","country":"BR"},"currency":"BRL",\
                "placedAt":"2017-10-02T10:56:33Z","paidAt":"2017-10-02T11:00:00Z",\
                "lines":[{"title":"Lamp","quantity":1,"unitPrice":"1.00"}]}""".formatted(id, seller);
    }
}
