package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A seller's own system that hears of his orders, and does not always answer. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class WebhooksIT {

    private static final String WEBHOOKS = "/api/v1/webhooks";

    /** What came in: the headers that matter, and the body. */
    private record Delivery(String id, String timestamp, String signature, String body) {}

    @ArquillianResource
    private URI base;

    private final String seller = Residents.seller();
    private final List<Delivery> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private HttpServer system;

    @BeforeEach
    void listen() throws IOException {
        system = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        system.createContext("/hook", this::receive);
        system.start();
    }

    @AfterEach
    void stopListening() {
        system.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        boolean refused = refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        if (!refused) {
            received.add(new Delivery(
                    headers.getFirst("Sellerport-Id"),
                    headers.getFirst("Sellerport-Timestamp"),
                    headers.getFirst("Sellerport-Signature"),
                    body));
        }
        exchange.sendResponseHeaders(refused ? 503 : 204, -1);
        exchange.close();
    }

    @Test
    void every_fact_of_an_order_arrives_signed_and_in_order_although_the_other_side_was_down() throws Exception {
        refusals.set(1);
        JsonObject webhook = webhook();
        String secret = webhook.getString("secret");
        assertTrue(shop().get(WEBHOOKS).body().contains("\"secret\":null"), "shown once");

        String order = order();
        pay(order);

        awaitDeliveries(2);
        assertEquals(List.of("PLACED", "PAYMENT_AUTHORISED"), kinds());
        for (Delivery delivery : received) {
            assertEquals(hmac(secret, delivery.timestamp() + "." + delivery.body()), delivery.signature());
        }
    }

    @Test
    void a_fact_that_moves_the_order_nowhere_is_news_as_well() throws Exception {
        webhook();
        String order = order();

        assertEquals(
                201, post(shop(), order + "/messages", "{\"text\":\"Hello\"}").statusCode());

        awaitDeliveries(2);
        assertEquals(List.of("PLACED", "MESSAGE_SENT"), kinds());
        assertFalse(received.get(1).body().contains("Hello"), "what was written is for those who may read messages");
    }

    @Test
    void what_befalls_imported_history_that_sleeps_is_no_news() throws Exception {
        webhook();
        String order = order();
        long no = Long.parseLong(order.replaceFirst(".*/", ""));
        awaitDeliveries(1);

        SuiteDatabase.update("update orders.orders set dormant = true where order_no = ?", no);
        note(order, "asleep");
        SuiteDatabase.update("update orders.orders set dormant = false where order_no = ?", no);
        note(order, "awake");

        awaitDeliveries(2);
        assertEquals(List.of("PLACED", "NOTED"), kinds());
        assertEquals(3, ApiClient.json(received.get(1).body()).getInt("seq"), "the first note was not told");
    }

    private void note(String order, String memo) {
        HttpResponse<String> noted =
                ShopOverHttp.patch(shop(), order.replace("/api/v1", ""), "{\"memo\":\"" + memo + "\"}");
        assertEquals(200, noted.statusCode(), noted::body);
    }

    @Test
    void who_names_kinds_of_facts_hears_of_no_others() throws Exception {
        JsonObject made = Api.json(post(shop(), WEBHOOKS, """
                {"url":"%s","kinds":["PAYMENT_AUTHORISED"]}""".formatted(url())));
        assertEquals("PAYMENT_AUTHORISED", made.getJsonArray("kinds").getString(0));
        String order = order();

        pay(order);

        awaitDeliveries(1);
        assertEquals(List.of("PAYMENT_AUTHORISED"), kinds());
        assertEquals(
                422,
                post(shop(), WEBHOOKS, "{\"url\":\"" + url() + "\",\"kinds\":[\"SLEPT\"]}")
                        .statusCode());
    }

    @Test
    void what_happens_while_a_webhook_is_paused_arrives_in_order_when_it_goes_on() throws Exception {
        String path = WEBHOOKS + "/" + webhook().getInt("id");
        assertEquals(204, post(shop(), path + "/pause", "").statusCode());
        String order = order();
        pay(order);
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (items(shop().get(path + "/waiting")).size() < 2) {
            assertTrue(System.nanoTime() < deadline);
            Thread.sleep(50);
        }
        assertEquals(202, post(shop(), path + "/test", "").statusCode());
        awaitDeliveries(1);
        assertEquals(List.of("TEST"), kinds(), "only a test reaches one that is paused");

        assertEquals(204, post(shop(), path + "/resumption", "").statusCode());

        awaitDeliveries(3);
        assertEquals(List.of("TEST", "PLACED", "PAYMENT_AUTHORISED"), kinds());
        assertTrue(items(shop().get(WEBHOOKS)).get(0).isNull("pausedAt"));
    }

    @Test
    void a_test_that_does_not_get_through_says_why_and_is_not_repeated() throws Exception {
        refusals.set(1);
        String path = WEBHOOKS + "/" + webhook().getInt("id");

        assertEquals(202, post(shop(), path + "/test", "").statusCode());

        long deadline = System.nanoTime() + 60_000_000_000L;
        while (items(shop().get(path + "/deliveries")).isEmpty()) {
            assertTrue(System.nanoTime() < deadline);
            Thread.sleep(50);
        }
        JsonObject tried = items(shop().get(path + "/deliveries")).get(0);
        assertEquals("Answered with status 503", tried.getString("failure"));
        assertTrue(items(shop().get(path + "/waiting")).isEmpty());
        assertTrue(received.isEmpty());
    }

    @Test
    void what_was_delivered_can_be_delivered_again_under_the_same_id() throws Exception {
        String path = WEBHOOKS + "/" + webhook().getInt("id") + "/deliveries";
        order();
        awaitDeliveries(1);
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (items(shop().get(path)).isEmpty()) {
            assertTrue(System.nanoTime() < deadline);
            Thread.sleep(50);
        }
        JsonObject first = items(shop().get(path)).get(0);

        assertEquals(
                202,
                post(shop(), path + "/" + first.getInt("id") + "/redelivery", "")
                        .statusCode());

        awaitDeliveries(2);
        assertEquals(received.get(0).id(), received.get(1).id());
        assertEquals(received.get(0).body(), received.get(1).body());
    }

    @Test
    void a_webhook_belongs_to_its_seller_and_is_silent_once_it_is_removed() throws Exception {
        int id = webhook().getInt("id");
        Api stranger = new Api(base, Residents.key(Residents.seller(), "orders:read orders:write"));

        assertTrue(items(stranger.get(WEBHOOKS)).isEmpty());
        assertEquals(404, stranger.get(WEBHOOKS + "/" + id + "/deliveries").statusCode());
        assertEquals(404, stranger.delete(WEBHOOKS + "/" + id).statusCode());
        assertEquals(204, shop().delete(WEBHOOKS + "/" + id).statusCode());
        String order = order();
        String left = "select count(*) from orders.outbox where seller_id = '" + seller + "'";
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (SuiteDatabase.number(left) > 0) {
            assertTrue(System.nanoTime() < deadline);
            Thread.sleep(50);
        }
        assertTrue(received.isEmpty(), order);
    }

    @Test
    void an_address_that_is_none_is_refused() {
        for (String url : List.of("ftp://mail.example/", "https:///x", "http://user:secret@127.0.0.1/")) {
            HttpResponse<String> answer = post(shop(), WEBHOOKS, "{\"url\":\"" + url + "\"}");

            assertEquals(422, answer.statusCode(), url);
            assertEquals("webhook-invalid", Api.json(answer).getString("code"));
        }
    }

    // ---- Who does what --------------------------------------------------------------------------------------------

    private JsonObject webhook() {
        HttpResponse<String> made = post(shop(), WEBHOOKS, "{\"url\":\"" + url() + "\"}");
        assertEquals(201, made.statusCode(), made::body);
        return Api.json(made);
    }

    private String url() {
        return "http://127.0.0.1:" + system.getAddress().getPort() + "/hook";
    }

    private Api shop() {
        return new Api(base, Residents.key(seller, "orders:read orders:write"));
    }

    private String order() {
        HttpResponse<String> placed =
                post(new Api(base, Residents.key(null, "storefront")), "/api/v1/orders", """
                {"externalId":"%s","seller":"%s","buyer":{"id":"b1","name":"王小明","country":"BR"},"currency":"USD",
                 "lines":[{"title":"Tea","quantity":1,"unitPrice":"10.00"}],"shippingFee":"2.00",
                 "shipTo":{"name":"A","country":"BR"}}""".formatted(
                                UUID.randomUUID().toString().substring(0, 12), seller));
        assertEquals(201, placed.statusCode(), placed::body);
        return "/api/v1/orders/" + Api.json(placed).getString("orderNo");
    }

    private void pay(String order) {
        HttpResponse<String> paid =
                post(new Api(base, Residents.key(null, "payments")), order + "/payment", """
                {"paymentId":"%s","method":"card","amount":{"amount":"12.00","currency":"USD"}}""".formatted(
                                UUID.randomUUID().toString()));
        assertEquals(200, paid.statusCode(), paid::body);
    }

    private static HttpResponse<String> post(Api who, String path, String body) {
        return who.post(path, UUID.randomUUID().toString(), body);
    }

    private static List<JsonObject> items(HttpResponse<String> answer) {
        return Api.json(answer).getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private void awaitDeliveries(int many) throws InterruptedException {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (received.size() < many) {
            assertFalse(System.nanoTime() > deadline, () -> "Only these came: " + received);
            Thread.sleep(50);
        }
    }

    private List<String> kinds() {
        return received.stream()
                .map(delivery -> ApiClient.json(delivery.body()).getString("kind"))
                .toList();
    }

    private static String hmac(String secret, String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
