package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three-month export of the running product: asked for over REST, read by POI and jxl. */
@OwnProduct
class ExportIT {

    private static final String EXPORTS = "/api/v1/exports";

    @TempDir
    private static Path folder;

    private static RunningProduct product;
    private static ApiClient operator;

    @BeforeAll
    static void start() throws Exception {
        product = RunningProduct.start(folder.resolve("data"));
        operator = ApiClient.operatorOf(product);
    }

    @AfterAll
    static void stop() throws Exception {
        product.close();
    }

    @Test
    void the_last_day_is_complete_in_the_sellers_zone_and_no_one_else_sees_the_file() throws Exception {
        operator.postJson(
                "/api/v1/sellers", "{\"id\":\"CN1\",\"name\":\"CN1\",\"zone\":\"Asia/Shanghai\",\"language\":\"zh\"}");
        Stream<String> instants = Stream.of(
                "2017-10-31T15:59:59Z", "2017-10-31T16:00:00Z", "2018-01-31T15:59:59Z", "2018-01-31T16:00:00Z");
        imported(OrderLines.file(instants.map(at -> OrderLines.line("CN1", at, Instant.parse(at)))));
        ApiClient seller = sellers("CN1");

        String export = begun(seller.postJson(EXPORTS, "{\"from\":\"2017-11-01\",\"to\":\"2018-01-31\"}"));
        JsonObject done = completed(seller, export);
        HttpResponse<byte[]> file = seller.download(export + "/file");

        List<List<String>> rows = OrderFile.withPoi(file.body());
        assertEquals(
                List.of("2017.11.01 00:00", "2018.01.31 23:59"),
                rows.stream().map(row -> row.get(4)).toList());
        assertEquals("'=Buyer 漢字 👒", rows.get(0).get(3), "harmless as CSV");
        assertEquals("等待买家付款", rows.get(0).get(1), "in the seller's language");
        assertWhole(done, file);
        ApiClient stranger = sellers("CN2");
        assertEquals(404, stranger.get(export).statusCode());
        assertEquals(404, stranger.get(export + "/file").statusCode());
        assertEquals(
                404, stranger.post(export + "/restart", BodyPublishers.noBody()).statusCode());
        assertEquals(
                0,
                ApiClient.json(stranger.get(EXPORTS).body())
                        .getJsonArray("items")
                        .size());
    }

    private static void assertWhole(JsonObject export, HttpResponse<byte[]> file) throws Exception {
        JsonObject result = export.getJsonObject("result");
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.body()));
        assertEquals(result.getString("sha256"), sha256);
        assertEquals(result.getInt("size"), file.body().length);
        assertEquals("CN1_订单_2017-11-01_2018-01-31.xls", result.getString("fileName"));
        assertEquals(2, result.getJsonObject("rowsPerSheet").getInt("Sheet1"));
        Map<String, String> headers = file.headers().map().entrySet().stream()
                .collect(
                        Collectors.toMap(header -> header.getKey().toLowerCase(Locale.ROOT), header -> header.getValue()
                                .get(0)));
        assertEquals("application/vnd.ms-excel", headers.get("content-type"));
        assertEquals("nosniff", headers.get("x-content-type-options"));
        assertEquals("no-store", headers.get("cache-control"));
        assertEquals("\"" + sha256 + "\"", headers.get("etag"));
        assertTrue(headers.get("content-disposition").contains("filename*=UTF-8''CN1_%E8%AE%A2%E5%8D%95_2017"));
    }

    @Test
    void what_the_rules_forbid_is_refused_by_name_and_leaves_no_export() throws Exception {
        ApiClient seller = sellers("RULES");

        assertRefused(seller, "period-too-long", "{\"from\":\"2017-11-01\",\"to\":\"2018-02-01\"}");
        assertRefused(seller, "period-reversed", "{\"from\":\"2018-02-01\",\"to\":\"2018-01-31\"}");
        assertRefused(seller, "period-in-future", "{\"from\":\"2999-01-01\",\"to\":\"2999-01-02\"}");
        assertRefused(
                seller,
                "export-option-unsupported",
                "{\"from\":\"2018-01-01\",\"to\":\"2018-01-02\",\"format\":\"ods\"}");
        assertEquals(
                400,
                seller.postJson(EXPORTS, "{\"from\":\"2018-01-01\",\"to\":\"2018-01-02\",\"shets\":[]}")
                        .statusCode());
        assertEquals(
                0,
                ApiClient.json(seller.get(EXPORTS).body()).getJsonArray("items").size());
    }

    private static void assertRefused(ApiClient seller, String code, String body) throws Exception {
        HttpResponse<String> answer = seller.postJson(EXPORTS, body);
        assertEquals(422, answer.statusCode(), answer::body);
        assertEquals(code, ApiClient.json(answer.body()).getString("code"));
    }

    @Test
    void every_real_order_of_three_months_is_there_once_with_the_values_of_its_source() throws Exception {
        Optional<Path> slice = Slice.file();
        if (slice.isEmpty()) {
            return;
        }
        imported(Files.readAllBytes(slice.get()));
        ApiClient seller = sellers("ST1");
        String export = begun(seller.postJson(EXPORTS, "{\"from\":\"2017-11-01\",\"to\":\"2018-01-31\"}"));
        completed(seller, export);
        byte[] file = seller.download(export + "/file").body();

        Map<String, Map<String, String>> expected = SourceOrder.all(slice.get()).stream()
                .filter(order -> order.seller().equals("ST1"))
                .filter(order -> !order.placedAt().isBefore(Instant.parse("2017-11-01T00:00:00Z")))
                .filter(order -> order.placedAt().isBefore(Instant.parse("2018-02-01T00:00:00Z")))
                .collect(Collectors.toMap(SourceOrder::externalId, SourceOrder::cells));
        assertTrue(expected.size() > 600, () -> "the slice has only " + expected.size());
        assertSame(expected, OrderFile.withPoi(file));
        assertSame(expected, OrderFile.withJxl(file));
    }

    private static void assertSame(Map<String, Map<String, String>> expected, List<List<String>> rows)
            throws Exception {
        Map<String, String> externalIds = externalIds("ST1");
        Map<String, List<String>> found =
                rows.stream().collect(Collectors.toMap(row -> externalIds.get(row.get(0)), Function.identity()));
        assertEquals(new HashSet<>(expected.keySet()), found.keySet());
        expected.forEach((externalId, cells) -> cells.forEach((column, text) -> assertEquals(
                text, found.get(externalId).get(column.charAt(0) - 'A'), () -> externalId + " column " + column)));
    }

    /** The workbook does not show the numbers of the source. */
    private static Map<String, String> externalIds(String seller) throws Exception {
        Map<String, String> ids = new HashMap<>();
        try (Connection owner = product.connectAsOwner();
                PreparedStatement query =
                        owner.prepareStatement("select order_no, external_id from orders.orders where seller_id = ?")) {
            query.setString(1, seller);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return ids;
    }

    private static void imported(byte[] lines) throws Exception {
        String run = begun(operator.post("/api/v1/imports/orders", BodyPublishers.ofByteArray(lines)));
        assertEquals("COMPLETED", operator.awaitEnd(run).getString("state"));
    }

    /** Where to look at the long work that was asked for. */
    private static String begun(HttpResponse<String> answer) {
        assertEquals(202, answer.statusCode(), answer::body);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static JsonObject completed(ApiClient seller, String export) throws Exception {
        JsonObject done = seller.awaitEnd(export);
        assertEquals("COMPLETED", done.getString("state"), done::toString);
        return done;
    }

    /** With a key of the seller, who is registered if he is not yet. */
    private static ApiClient sellers(String seller) throws Exception {
        operator.postJson("/api/v1/sellers", "{\"id\":\"" + seller + "\"}");
        HttpResponse<String> key = operator.postJson("/api/v1/sellers/" + seller + "/keys", "{}");
        assertEquals(201, key.statusCode(), key::body);
        return operator.with(ApiClient.json(key.body()).getString("key"));
    }
}
