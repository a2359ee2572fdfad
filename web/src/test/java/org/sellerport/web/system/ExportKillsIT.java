package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The export of many orders, stopped, killed at random moments, and left without room on the disk. */
@OwnProduct
class ExportKillsIT {

    private static final String EXPORTS = "/api/v1/exports";
    private static final String REQUEST = "{\"from\":\"2018-01-01\",\"to\":\"2018-03-31\",\"language\":\"en\","
            + "\"sheets\":[\"Sheet1\",\"Logistics\",\"Funds\",\"Customers\"],"
            + "\"columns\":[\"ORDER_ID\",\"BUYER\",\"PLACED_AT\",\"ORDER_AMOUNT\",\"PRODUCTS\"]}";
    private static final int MANY = 100_000;

    /** The times that About tells are all that may differ; they stand in one cell. */
    private static final int CELL = 80;

    @TempDir
    private static Path folder;

    private static RunningProduct product;
    private static ApiClient seller;

    @BeforeAll
    static void start() throws Exception {
        product = RunningProduct.start(folder.resolve("data"));
        ApiClient operator = ApiClient.operatorOf(product);
        operator.postJson("/api/v1/sellers", "{\"id\":\"KILLS\"}");
        HttpResponse<String> key = operator.postJson("/api/v1/sellers/KILLS/keys", "{}");
        seller = operator.with(ApiClient.json(key.body()).getString("key"));
        try (Connection owner = product.connectAsOwner()) {
            manyOrders(owner);
        }
    }

    /** History of three months: one order each 50 seconds, two of three shipped, of a third as many buyers. */
    private static void manyOrders(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("""
                    insert into orders.orders (seller_id, order_no, external_id, status, payment_status, dormant, buyer_id,
                        buyer_name, buyer_country, currency, product_total, shipping_fee, discount, order_amount,
                        shipping_service, recipient, ship_country, placed_at, paid_at)
                    select 'KILLS', 4000000000000000 + n, 'k' || n, 'AWAITING_PAYOUT', 'FUNDED', true, 'b' || n %% 50000,
                           'Buyer 漢字 👒 ' || n %% 100, 'BR', case n %% 5 when 0 then 'BRL' else 'USD' end, n, 5, 0, n + 5,
                           'standard', 'José', 'BR', timestamptz '2018-01-01' + n / 2 * interval '100 s',
                           timestamptz '2018-01-02' + n * interval '50 s'
                      from generate_series(1::bigint, %d) n""".formatted(MANY));
            statement.execute("""
                    insert into orders.order_line (seller_id, order_no, line_no, title, attributes, quantity, unit_price)
                    select seller_id, order_no, 1, 'title of ' || external_id, '{"Color":"Red"}', 1, product_total
                      from orders.orders where seller_id = 'KILLS'""");
            statement.execute("""
                    insert into orders.shipment (seller_id, order_no, shipment_no, carrier, tracking_no, shipped_at)
                    select seller_id, order_no, 1, 'EMS', external_id, paid_at
                      from orders.orders where seller_id = 'KILLS' and order_no % 3 > 0""");
            statement.execute("analyze orders.orders, orders.order_line, orders.shipment");
        }
    }

    @AfterAll
    static void stop() throws Exception {
        product.close();
    }

    @Test
    void an_export_stopped_and_killed_at_random_moments_ends_like_one_left_alone() throws Exception {
        String undisturbed = begun();
        int rows = done(completed(undisturbed));
        long seed = System.nanoTime();
        Random random = new Random(seed);

        String export = begun();
        assertEquals(export, begun(), "a second click makes no second export");
        stopped(export);
        restart(export);
        for (int kill = 0; kill < Integer.getInteger("sellerport.export.kills", 3); kill++) {
            if (done(killed(export, random.nextInt(rows))) == rows) {
                export = begun();
            } else {
                restart(export);
            }
        }
        completed(export);

        byte[] file = download(export);
        assertSameButForTheTimes(download(undisturbed), file, "seed " + seed);
        List<String> numbers =
                OrderFile.withPoi(file).stream().map(row -> row.get(0)).toList();
        assertEquals(MANY, numbers.size());
        assertEquals(MANY, new HashSet<>(numbers).size());
    }

    private static void stopped(String export) throws Exception {
        seller.awaitUntil(export, work -> done(work) > 0);
        assertEquals(202, seller.post(export + "/stop", BodyPublishers.noBody()).statusCode());
        seller.awaitUntil(export, work -> work.getString("state").equals("STOPPED"));
        assertEquals(409, seller.get(export + "/file").statusCode(), "no half file");
    }

    private static void restart(String export) throws Exception {
        assertEquals(
                202, seller.post(export + "/restart", BodyPublishers.noBody()).statusCode());
    }

    /** Killed when so many rows are done, if it is not ended by then; what is found afterwards. */
    private static JsonObject killed(String export, int rows) throws Exception {
        seller.awaitUntil(
                export, work -> done(work) >= rows || work.getString("state").equals("COMPLETED"));
        RunningProduct.kill(product.server());
        product.launcher().exitCode(Duration.ofMinutes(1));
        product.startAgain();
        JsonObject found =
                seller.awaitUntil(export, work -> Set.of("FAILED", "COMPLETED").contains(work.getString("state")));
        if (found.getString("state").equals("FAILED")) {
            assertEquals(409, seller.get(export + "/file").statusCode(), "no half file");
        }
        return found;
    }

    private static void assertSameButForTheTimes(byte[] expected, byte[] found, String hint) {
        assertEquals(expected.length, found.length, hint);
        int first = Arrays.mismatch(expected, found);
        int last = expected.length;
        while (last > first && first >= 0 && expected[last - 1] == found[last - 1]) {
            last--;
        }
        int differing = last - first;
        assertTrue(first < 0 || differing < CELL, () -> hint + ": " + differing + " bytes from " + first);
    }

    @Test
    void a_full_disk_fails_the_export_with_the_reason_and_leaves_no_partial_file() throws Exception {
        Path exports = Files.createDirectories(product.data().resolve("exports"));
        if (!ran("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", exports.toString())) {
            // Only where the tests run as root can a disk be full for the product alone.
            return;
        }
        try {
            String export = begun();
            JsonObject failed = seller.awaitEnd(export);
            assertEquals("FAILED", failed.getString("state"), failed::toString);
            assertTrue(failed.get("error").toString().contains("disk is full"), failed::toString);
            assertEquals(409, seller.get(export + "/file").statusCode());
            try (Stream<Path> files = Files.list(exports)) {
                assertEquals(
                        List.of(),
                        files.map(file -> file.getFileName().toString())
                                .filter(name -> !name.contains(".spool"))
                                .toList());
            }
        } finally {
            assertTrue(ran("umount", exports.toString()));
        }
    }

    private static boolean ran(String... command) throws Exception {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }

    private static String begun() throws Exception {
        HttpResponse<String> answer = seller.postJson(EXPORTS, REQUEST);
        assertEquals(202, answer.statusCode(), answer::body);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static JsonObject completed(String export) throws Exception {
        JsonObject done = seller.awaitEnd(export);
        assertEquals("COMPLETED", done.getString("state"), done::toString);
        return done;
    }

    private static int done(JsonObject work) {
        return work.getJsonObject("progress").getInt("done");
    }

    private static byte[] download(String export) throws Exception {
        return seller.download(export + "/file").body();
    }
}
