package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Disputes over HTTP, from the buyer's claim to the money: with the keys of storefront, seller and operator. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DisputesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TWENTY_MEGABYTES = 20 * 1024 * 1024;

    @ArquillianResource
    private URI base;

    private String seller;
    private Api shop;
    private Api storefront;
    private Api operator;
    private LivingOrder order;

    @BeforeEach
    void receive() {
        seller = Residents.seller();
        String key = Residents.key(seller, "orders:read orders:write disputes");
        shop = new Api(base, key);
        storefront = new Api(base, Residents.key(null, "storefront"));
        operator = new Api(base, Residents.operatorKey());
        order = LivingOrder.toShip(base, seller, key).received();
    }

    private static String news() {
        return UUID.randomUUID().toString();
    }

    private static String offer(String solution, String amount) {
        return """
                {"solution":"%s","amount":{"amount":"%s","currency":"USD"},"text":"because"}""".formatted(solution, amount);
    }

    private HttpResponse<String> opens(String solution, String amount) {
        return storefront.post("/api/v1/orders/" + order.no() + "/disputes", news(), """
                {"reason":"DAMAGED","solution":"%s","amount":{"amount":"%s","currency":"USD"},"text":"It came broken","lines":[1]}""".formatted(solution, amount));
    }

    private HttpResponse<String> tells(Api who, String act, String body) {
        return who.post("/api/v1/disputes/" + order.no() + act, news(), body);
    }

    private JsonObject dispute() {
        return Api.json(shop.get("/api/v1/disputes/" + order.no()));
    }

    private static void assertOk(HttpResponse<String> answer) {
        assertEquals(2, answer.statusCode() / 100, answer::body);
    }

    private static void assertRefused(int status, String code, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer::body);
        assertEquals(code, Api.json(answer).getString("code"), answer::body);
    }

    private JsonObject awaited(Predicate<JsonObject> wanted) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        JsonObject seen = dispute();
        while (!wanted.test(seen) && System.nanoTime() < deadline) {
            seen = dispute();
        }
        assertTrue(wanted.test(seen), seen::toString);
        return seen;
    }

    private static boolean isOver(JsonObject dispute) {
        return dispute.getString("status").equals("ENDED");
    }

    private List<String> facts() {
        return order.read("/history").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(fact -> fact.getString("kind"))
                .toList();
    }

    @Test
    void a_counter_proposal_that_the_buyer_accepts_ends_it_with_a_partial_refund() {
        HttpResponse<String> opened = opens("REFUND", "20.00");
        assertEquals(201, opened.statusCode(), opened::body);
        assertEquals(order.no(), Api.json(opened).getString("id"));
        assertEquals("AWAITING_SELLER", Api.json(opened).getString("status"));
        assertEquals("OPEN", order.read().getString("disputeStatus"));
        assertEquals("[\"DISPUTE\"]", order.read().getJsonArray("holds").toString());
        assertEquals(1, Api.json(shop.get("/api/v1/disputes/summary")).getInt("AWAITING_SELLER"));
        assertEquals(1, count(shop.get("/api/v1/disputes?status=AWAITING_SELLER&reason=DAMAGED&q=an")));
        assertEquals(0, count(shop.get("/api/v1/disputes?q=zebra")));
        assertEquals(1, count(shop.get("/api/v1/todo?kind=ANSWER_DISPUTE")));

        assertOk(tells(shop, "/proposals", offer("REFUND", "5.00")));
        assertRefused(409, "proposal-own", tells(shop, "/acceptance", "{\"proposal\":\"2\"}"));
        JsonObject ended = Api.json(tells(storefront, "/acceptance", "{\"proposal\":\"2\"}"));

        assertEquals("AGREED", ended.getString("outcome"), ended::toString);
        assertEquals("5.00", ended.getJsonObject("refund").getString("amount"));
        JsonObject after = order.read();
        assertEquals("ENDED", after.getString("disputeStatus"));
        assertEquals("5.00", after.getJsonObject("refunded").getString("amount"));
        assertEquals("AWAITING_PAYOUT", after.getString("status"));
        assertEquals(1, Api.json(shop.get("/api/v1/disputes/summary")).getInt("ENDED"));
        assertEquals(0, Api.json(shop.get("/api/v1/disputes/summary")).getInt("AWAITING_SELLER"));
        assertTrue(
                facts().containsAll(List.of(
                        "DISPUTE_OPENED", "PROPOSAL_MADE", "PROPOSAL_ACCEPTED", "REFUNDED", "DISPUTE_ENDED")),
                facts()::toString);
        assertRefused(409, "dispute-settled", opens("REFUND", "1.00"));
    }

    private static int count(HttpResponse<String> list) {
        return Api.json(list).getJsonArray("items").size();
    }

    @Test
    void the_whole_refund_after_a_return_closes_the_order() {
        // One line of one: the whole order amount is its share.
        assertOk(opens("RETURN_AND_REFUND", "22.00"));
        assertOk(tells(shop, "/acceptance", "{\"proposal\":\"1\"}"));
        assertRefused(409, "return-not-shipped", tells(shop, "/return-confirmation", ""));
        assertRefused(422, "return-parcel-invalid", tells(storefront, "/return-shipment", "{\"carrier\":\"EMS\"}"));
        assertOk(tells(storefront, "/return-shipment", "{\"carrier\":\"EMS\",\"trackingNo\":\"RR1\"}"));
        assertRefused(409, "return-under-way", tells(storefront, "/withdrawal", ""));
        assertOk(tells(shop, "/return-confirmation", ""));

        assertEquals("RETURNED", dispute().getString("outcome"));
        JsonObject after = order.read();
        assertEquals("CLOSED", after.getString("status"));
        assertEquals("buyer_goods_returned", after.getString("closeReason"));
        assertEquals("22.00", after.getJsonObject("refunded").getString("amount"));
    }

    @Test
    void an_operator_sees_what_waits_for_him_and_rules() {
        assertOk(opens("REFUND", "20.00"));
        assertRefused(409, "dispute-not-escalatable", tells(storefront, "/escalation", ""));
        assertOk(tells(shop, "/proposals", offer("REFUND", "0.00")));
        assertOk(tells(storefront, "/escalation", ""));
        assertTrue(Api.json(operator.get("/api/v1/disputes/summary")).getInt("WITH_OPERATOR") >= 1);
        assertTrue(operator.get("/api/v1/disputes?limit=200").body().contains(order.no()));

        String ruling = """
                {"amount":{"amount":"%s","currency":"USD"},"fault":"SELLER","text":"Broken in transit"}""";
        assertRefused(422, "offer-invalid", tells(operator, "/ruling", ruling.formatted("22.01")));
        assertRefused(
                422,
                "dispute-text-invalid",
                tells(operator, "/ruling", ruling.formatted("1.00").replace("Broken in transit", " ")));
        assertEquals(403, tells(shop, "/ruling", ruling.formatted("12.00")).statusCode());
        assertOk(tells(operator, "/ruling", ruling.formatted("12.00")));
        assertRefused(409, "dispute-over", tells(operator, "/ruling", ruling.formatted("12.00")));

        assertEquals("RULED", dispute().getString("outcome"));
        assertEquals("12.00", order.read().getJsonObject("refunded").getString("amount"));
    }

    @Test
    void silence_is_settled_as_the_buyer_asked_at_the_instant_it_was_due() {
        assertOk(opens("REFUND", "20.00"));
        SuiteDatabase.update("""
                update disputes.dispute set due_at = now() - interval '1 hour', wake_at = now() - interval '1 hour'
                 where seller_id = ?""", seller);

        JsonObject ended = awaited(DisputesIT::isOver);

        assertEquals("NOT_ANSWERED", ended.getString("outcome"));
        Duration ago = Duration.between(
                OffsetDateTime.parse(ended.getString("endedAt")).toInstant(), Instant.now());
        assertTrue(ago.toMinutes() >= 59, ended.getString("endedAt"));
        assertEquals("20.00", order.read().getJsonObject("refunded").getString("amount"));
        JsonObject last = ended.getJsonArray("log")
                .getJsonObject(ended.getJsonArray("log").size() - 1);
        assertEquals("SYSTEM", last.getString("actor"));
    }

    @Test
    void a_freeze_of_the_order_stops_the_clock_of_its_dispute() {
        assertOk(opens("REFUND", "20.00"));
        order.tell("operator", "/freeze", "{\"reason\":\"looks odd\"}");
        assertTrue(dispute().getJsonObject("deadline").getBoolean("stopped"));
        assertEquals(0, count(shop.get("/api/v1/todo?kind=ANSWER_DISPUTE")));
        order.tell("operator", "/unfreeze", "");
        assertFalse(dispute().getJsonObject("deadline").getBoolean("stopped"));
    }

    @Test
    void a_withdrawn_dispute_can_be_opened_again_once() {
        assertOk(opens("REFUND", "20.00"));
        assertOk(tells(storefront, "/withdrawal", ""));
        assertEquals("ENDED", order.read().getString("disputeStatus"));
        assertOk(opens("REFUND", "10.00"));
        assertEquals(2, dispute().getInt("rounds"));
        assertOk(tells(storefront, "/withdrawal", ""));
        assertRefused(409, "dispute-reopened", opens("REFUND", "10.00"));
        assertEquals("0.00", order.read().getJsonObject("refunded").getString("amount"));
    }

    @Test
    void what_is_said_twice_under_one_key_happens_once() {
        String key = news();
        String body = """
                {"reason":"NOT_RECEIVED","solution":"REFUND","amount":{"amount":"1.00","currency":"USD"},"text":"Where is it?"}""";
        String path = "/api/v1/orders/" + order.no() + "/disputes";
        HttpResponse<String> first = storefront.post(path, key, body);
        HttpResponse<String> again = storefront.post(path, key, body);
        assertEquals(201, first.statusCode(), first::body);
        assertEquals(first.body(), again.body());
        assertRefused(409, "dispute-open", storefront.post(path, news(), body));
    }

    @Test
    void who_saw_an_older_version_is_told() {
        assertOk(opens("REFUND", "20.00"));
        HttpResponse<String> seen = shop.get("/api/v1/disputes/" + order.no());
        String tag = seen.headers().firstValue("ETag").orElseThrow();
        assertOk(tells(shop, "/proposals", offer("REFUND", "5.00")));
        HttpResponse<String> late = shop.send(shop.request("/api/v1/disputes/" + order.no() + "/proposals")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", news())
                .header("If-Match", tag)
                .POST(BodyPublishers.ofString(offer("REFUND", "6.00"))));
        assertRefused(412, "dispute-changed", late);
    }

    @Test
    void another_seller_sees_nothing_of_it() {
        assertOk(opens("REFUND", "20.00"));
        Api other = new Api(base, Residents.key(Residents.seller(), "orders:read orders:write disputes"));
        assertEquals(404, other.get("/api/v1/disputes/" + order.no()).statusCode());
        assertEquals(404, tells(other, "/proposals", offer("REFUND", "1.00")).statusCode());
        assertEquals(
                404, other.get("/api/v1/disputes/" + order.no() + "/evidence/1").statusCode());
        assertEquals(0, count(other.get("/api/v1/disputes")));
    }

    // ---- Evidence

    private HttpResponse<String> adds(Api who, String name, byte[] file) {
        String path =
                "/api/v1/disputes/" + order.no() + "/evidence?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return who.send(who.request(path)
                .header("Content-Type", "application/octet-stream")
                .header("Idempotency-Key", news())
                .POST(BodyPublishers.ofByteArray(file)));
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private HttpResponse<byte[]> file(Api who, String id) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        who.request("/api/v1/disputes/" + order.no() + "/evidence/" + id)
                                .GET()
                                .build(),
                        BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void evidence_is_kept_and_served_so_that_no_browser_runs_it() throws Exception {
        assertOk(opens("REFUND", "20.00"));
        HttpResponse<String> image = adds(storefront, "照片.png", png());
        assertEquals(201, image.statusCode(), image::body);
        byte[] text = "Dear seller,\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(201, adds(shop, "letter.html", text).statusCode());

        HttpResponse<byte[]> shown = file(shop, "1");
        assertEquals("image/png", header(shown, "Content-Type"));
        assertTrue(header(shown, "Content-Disposition").startsWith("inline"));
        assertEquals(30, ImageIO.read(new ByteArrayInputStream(shown.body())).getWidth());
        HttpResponse<byte[]> saved = file(storefront, "2");
        assertArrayEquals(text, saved.body());
        assertTrue(header(saved, "Content-Type").startsWith("text/plain"));
        assertEquals(
                "attachment; filename=\"letter.txt\"; filename*=UTF-8''letter.txt",
                header(saved, "Content-Disposition"));
        for (HttpResponse<byte[]> one : List.of(shown, saved)) {
            assertEquals("nosniff", header(one, "X-Content-Type-Options"));
        }
        JsonObject kept = dispute().getJsonArray("evidence").getJsonObject(1);
        assertEquals(64, kept.getString("sha256").length());
        assertEquals("SELLER", kept.getString("side"));
    }

    @Test
    void what_is_refused_as_evidence_leaves_nothing() throws Exception {
        assertOk(opens("REFUND", "20.00"));
        byte[] svg = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
        assertRefused(422, "evidence-type-refused", adds(storefront, "a.png", svg));
        assertRefused(422, "evidence-name-invalid", adds(storefront, "../../a.png", png()));
        assertRefused(422, "evidence-empty", adds(storefront, "a.png", new byte[0]));
        assertRefused(413, "body-too-large", adds(storefront, "a.png", new byte[TWENTY_MEGABYTES]));
        assertEquals(JsonValue.EMPTY_JSON_ARRAY, dispute().getJsonArray("evidence"));
        assertFalse(facts().contains("EVIDENCE_ADDED"));
    }

    @Test
    void each_side_adds_twenty_files_and_no_more() throws Exception {
        assertOk(opens("REFUND", "20.00"));
        byte[] text = "yes".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20; i++) {
            assertEquals(201, adds(storefront, "a.txt", text).statusCode());
        }
        assertRefused(409, "evidence-used-up", adds(storefront, "a.txt", text));
        assertEquals(201, adds(shop, "a.txt", text).statusCode());
    }
}
