package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Messages, reminders that need no mail server, and requests for another reason, over REST. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MessagesIT {

    private static final String UNREAD = "/api/v1/messages/unread";

    @ArquillianResource
    private URI base;

    private final String seller = Residents.seller();

    @Test
    void a_message_is_unread_for_the_other_side_until_that_side_has_seen_it() {
        String order = order(Daylight.country());
        write(storefront(), order, "{\"text\":\"one\"}");
        write(storefront(), order, "{\"text\":\"two\"}");
        write(storefront(), order(Daylight.country()), "{\"text\":\"another order\"}");
        assertUnread(2, 3);

        write(shop(), order, "{\"text\":\"answer\",\"readUpTo\":1}");
        assertUnread(2, 2);
        assertEquals(204, post(shop(), order + "/messages/read", "{\"upTo\":2}").statusCode());
        assertUnread(1, 1);
        assertEquals(204, post(shop(), order + "/messages/read", "{\"upTo\":1}").statusCode());
        assertUnread(1, 1);

        List<JsonObject> conversations = items(shop().get("/api/v1/messages"));
        assertEquals("another order", conversations.get(0).getString("lastText"), "what is unread comes first");
        assertEquals(3, conversations.get(1).getInt("messages"));
        assertEquals(1, items(shop().get("/api/v1/messages?show=UNREAD")).size());
        assertEquals(
                List.of("one", "two", "answer"),
                items(storefront().get(order + "/messages")).stream()
                        .map(message -> message.getString("text"))
                        .toList());
    }

    @Test
    void messages_at_once_are_all_there_numbered_and_counted() throws Exception {
        String order = order(Daylight.country());
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> buyer = () -> write(storefront(), order, "{\"text\":\"x\"}");
            crowd.invokeAll(Stream.generate(() -> buyer).limit(24).toList());
        } finally {
            crowd.shutdownNow();
        }

        assertEquals(
                Stream.iterate(1, no -> no + 1).limit(24).toList(),
                items(shop().get(order + "/messages")).stream()
                        .map(message -> message.getInt("message"))
                        .toList());
        assertUnread(1, 24);
    }

    @Test
    void another_seller_neither_reads_nor_writes() {
        String order = order(Daylight.country());
        write(storefront(), order, "{\"text\":\"secret\"}");
        Api stranger = new Api(base, Residents.key(Residents.seller(), "orders:read orders:write"));

        assertEquals(404, stranger.get(order + "/messages").statusCode());
        assertEquals(404, stranger.get(order + "/payment-reminders").statusCode());
        assertEquals(
                404, post(stranger, order + "/messages", "{\"text\":\"x\"}").statusCode());
        assertEquals(
                404, post(stranger, order + "/messages/read", "{\"upTo\":1}").statusCode());
        assertEquals(
                404,
                post(stranger, order + "/payment-reminders", "{\"channel\":\"ORDER_MESSAGE\"}")
                        .statusCode());
        assertEquals(
                404,
                post(stranger, order + "/cancellation-request/reason-correction", "")
                        .statusCode());
        assertTrue(items(stranger.get("/api/v1/messages")).isEmpty());
        assertTrue(items(stranger.get("/api/v1/awaiting-payment")).isEmpty());
    }

    @Test
    void a_buyer_is_reminded_once_a_day_and_channel_and_only_by_day() {
        String order = order(Daylight.country());
        String asleep = order(Daylight.night());

        assertEquals(
                "SENT", ok(remind(order, "{\"channel\":\"ORDER_MESSAGE\"}")).getString("status"));
        assertRefused("reminder-cap", remind(order, "{\"channel\":\"ORDER_MESSAGE\"}"));
        ok(remind(order, "{\"channel\":\"SITE_MESSAGE\",\"text\":\"Oi {order}\"}"));
        ok(remind(order, "{\"channel\":\"PHONE\",\"result\":\"PROMISED\",\"text\":\"tomorrow\"}"));
        assertRefused("reminder-cap", remind(order, "{\"channel\":\"PHONE\",\"result\":\"NO_ANSWER\"}"));
        assertRefused("mail-off", remind(order, "{\"channel\":\"EMAIL\"}"));
        assertRefused("quiet-hours", remind(asleep, "{\"channel\":\"SITE_MESSAGE\"}"));
        assertEquals(1, items(storefront().get(order + "/messages")).size());
    }

    @Test
    void a_payment_stops_reminders_and_is_put_down_to_the_last_one() {
        String order = order(Daylight.country());
        ok(remind(order, "{\"channel\":\"ORDER_MESSAGE\"}"));
        ok(remind(order, "{\"channel\":\"SITE_MESSAGE\"}"));

        pay(order);

        assertRefused("already-paid", remind(order, "{\"channel\":\"PHONE\",\"result\":\"PROMISED\"}"));
        List<JsonObject> effect = items(shop().get("/api/v1/awaiting-payment/effect"));
        assertEquals(
                List.of("ORDER_MESSAGE 1 0", "SITE_MESSAGE 1 1"),
                effect.stream()
                        .map(one -> one.getString("channel") + " " + one.getInt("sent") + " " + one.getInt("paid"))
                        .sorted()
                        .toList());
    }

    @Test
    void what_came_of_asking_for_another_reason_is_kept() {
        String corrected = cancelling("OUT_OF_STOCK");
        String rejected = cancelling("WRONG_PRICE");
        String needless = cancelling("OTHER");
        String path = "/cancellation-request/reason-correction";

        ok(post(shop(), corrected + path, ""));
        assertRefused("correction-asked", post(shop(), corrected + path, ""));
        assertRefused("correction-needless", post(shop(), needless + path, ""));
        assertRefused("cancellation-missing", post(shop(), order(Daylight.country()) + path, ""));
        ok(post(shop(), rejected + path, ""));
        storefront()
                .send(storefront()
                        .request(corrected + "/cancellation-request")
                        .header("Content-Type", "application/json")
                        .method("PATCH", BodyPublishers.ofString("{\"reason\":\"NO_LONGER_WANTED\"}")));
        post(shop(), rejected + "/cancellation-request/rejection", "{}");

        JsonObject first = items(shop().get(corrected + path)).get(0);
        assertEquals("CORRECTED", first.getString("outcome"));
        assertEquals("NO_LONGER_WANTED", first.getString("reasonAfter"));
        assertEquals("REJECTED", items(shop().get(rejected + path)).get(0).getString("outcome"));
        assertEquals(
                "REASON_CORRECTION",
                items(storefront().get(corrected + "/messages")).get(0).getString("kind"));
    }

    @Test
    void a_dead_letter_waits_for_an_operator_who_can_throw_it_away() {
        String subject = UUID.randomUUID().toString();
        SuiteDatabase.update("""
                insert into orders.outbox (topic, subject, body, created_at, try_at, attempts, reason)
                values ('made-up', ?, '{}', now(), null, 20, 'nobody there')""", subject);
        Api operator = new Api(base, Residents.operatorKey());
        JsonObject dead = items(operator.get("/api/v1/outbox?state=DEAD&limit=200")).stream()
                .filter(letter -> letter.getString("subject").equals(subject))
                .findFirst()
                .orElseThrow();

        assertEquals("nobody there", dead.getString("reason"));
        String path = "/api/v1/outbox/" + dead.getInt("id") + "/discard";
        assertEquals(204, post(operator, path, "").statusCode());
        assertEquals(404, post(operator, path, "").statusCode());
        assertEquals(403, shop().get("/api/v1/outbox").statusCode());
    }

    @Test
    void news_that_nobody_subscribed_to_does_not_pile_up() throws InterruptedException {
        String order = order(Daylight.country());
        pay(order);

        long deadline = System.nanoTime() + 60_000_000_000L;
        String left = "select count(*) from orders.outbox where subject = '" + number(order) + "'";
        while (SuiteDatabase.number(left) > 0) {
            assertTrue(System.nanoTime() < deadline, "The news are still there");
            Thread.sleep(100);
        }
    }

    // ---- Who does what --------------------------------------------------------------------------------------------

    private Api shop() {
        return new Api(base, Residents.key(seller, "orders:read orders:write"));
    }

    private Api storefront() {
        return new Api(base, Residents.key(null, "storefront"));
    }

    private String order(String country) {
        JsonObject placed = ok(post(storefront(), "/api/v1/orders", """
                {"externalId":"%s","seller":"%s","buyer":{"id":"b1","name":"王小明","country":"%s",
                 "email":"b1@mail.example"},"currency":"USD",
                 "lines":[{"title":"Tea","quantity":2,"unitPrice":"10.00"}],"shippingFee":"2.00",
                 "shipTo":{"name":"A","country":"BR","phone":"+55 11 1234"}}""".formatted(
                        UUID.randomUUID().toString().substring(0, 12), seller, country)));
        return "/api/v1/orders/" + placed.getString("orderNo");
    }

    private static String number(String order) {
        return order.substring(order.lastIndexOf('/') + 1);
    }

    private void pay(String order) {
        Api payments = new Api(base, Residents.key(null, "payments"));
        ok(post(payments, order + "/payment", """
                {"paymentId":"p%s","method":"card","amount":{"amount":"22.00","currency":"USD"}}""".formatted(number(order))));
    }

    /** An order whose buyer asked to cancel it. */
    private String cancelling(String reason) {
        String order = order(Daylight.country());
        pay(order);
        Api payments = new Api(base, Residents.key(null, "payments"));
        ok(post(payments, order + "/payment/settlement", "{\"paymentId\":\"p" + number(order) + "\"}"));
        ok(post(new Api(base, Residents.operatorKey()), order + "/risk-review", "{\"outcome\":\"PASSED\"}"));
        ok(post(storefront(), order + "/cancellation-request", "{\"reason\":\"" + reason + "\"}"));
        return order;
    }

    private HttpResponse<String> remind(String order, String body) {
        return post(shop(), order + "/payment-reminders", body);
    }

    private static int write(Api who, String order, String body) {
        return ok(post(who, order + "/messages", body)).getInt("message");
    }

    private static HttpResponse<String> post(Api who, String path, String body) {
        return who.post(path, UUID.randomUUID().toString(), body);
    }

    private static JsonObject ok(HttpResponse<String> answer) {
        assertTrue(answer.statusCode() < 300, answer::body);
        return Api.json(answer);
    }

    private void assertUnread(int conversations, int messages) {
        JsonObject unread = ok(shop().get(UNREAD));
        assertEquals(conversations, unread.getInt("conversations"));
        assertEquals(messages, unread.getInt("messages"));
    }

    private static void assertRefused(String code, HttpResponse<String> answer) {
        assertEquals(409, answer.statusCode(), answer::body);
        assertEquals(code, Api.json(answer).getString("code"));
    }

    private static List<JsonObject> items(HttpResponse<String> answer) {
        return ok(answer).getJsonArray("items").getValuesAs(JsonObject.class);
    }
}
