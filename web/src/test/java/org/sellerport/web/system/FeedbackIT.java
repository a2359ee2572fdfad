package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody sees what the other side wrote before it is revealed, by no door. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FeedbackIT {

    private static final String PASSWORD = "correct horse 电池";

    @ArquillianResource
    private URI base;

    private String seller;
    private LivingOrder order;
    private String secret;

    @BeforeEach
    void receive() {
        seller = Residents.seller();
        String key = Residents.key(seller, "orders:read orders:write");
        order = LivingOrder.toShip(base, seller, key);
        secret = "secret-" + UUID.randomUUID();
    }

    private HttpResponse<String> buyerWrites() {
        return order.posts("storefront", "/feedback", "{\"rating\":2,\"comment\":\"" + secret + "\"}");
    }

    private HttpResponse<String> sellerWrites() {
        return order.sellerPosts("/feedback", "{\"rating\":5,\"comment\":\"a good buyer\"}");
    }

    /** Everything a seller can look at that might tell what the buyer wrote. */
    private List<String> everyDoor() {
        Browser browser = new Browser(base);
        browser.logIn(Residents.user(PASSWORD, seller), PASSWORD);
        String address = "/api/v1/orders/" + order.no();
        return List.of(
                order.seller().get(address).body(),
                order.seller().get(address + "/history").body(),
                order.seller().get(address + "/feedback").body(),
                order.seller().get("/api/v1/feedback?shelf=RECEIVED").body(),
                browser.get("/app/order?no=" + order.no()).body(),
                browser.get("/app/feedback").body(),
                browser.get("/app/feedback?shelf=received").body());
    }

    @Test
    void the_buyers_words_stay_hidden_until_the_seller_has_written_too() {
        order.received();
        assertEquals(200, buyerWrites().statusCode());

        for (String door : everyDoor()) {
            assertFalse(door.contains(secret), door);
        }
        assertFalse(everyDoor().get(4).contains("★★"), "the page of the order");
        JsonObject before = order.read("/feedback");
        assertTrue(before.getBoolean("buyerWrote"));
        assertEquals(JsonValue.NULL, before.get("buyer"));
        assertEquals(0, Api.json(order.seller().get("/api/v1/feedback/score")).getInt("total"));
        assertEquals(JsonValue.NULL, fact("BUYER_FEEDBACK").get("detail"));

        assertEquals(200, sellerWrites().statusCode());

        assertEquals(secret, order.read().getJsonObject("feedback").getString("comment"));
        assertEquals(2, order.read("/feedback").getJsonObject("buyer").getInt("rating"));
        List<String> doors = everyDoor();
        assertTrue(doors.get(3).contains(secret), doors.get(3));
        assertTrue(doors.get(4).contains(secret), doors.get(4));
        assertTrue(doors.get(6).contains(secret), doors.get(6));
        assertEquals(
                "2.00", Api.json(order.seller().get("/api/v1/feedback/score")).getString("average"));
        assertEquals("SELLER_FEEDBACK", fact("SELLER_FEEDBACK").getString("kind"));
    }

    private JsonObject fact(String kind) {
        return order.read("/history").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(fact -> fact.getString("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_buyers_words_are_revealed_when_the_time_is_over() {
        order.received();
        buyerWrites();
        SuiteDatabase.update(
                "update orders.feedback set revealed_at = now() - interval '1 second' where seller_id = ?", seller);
        SuiteDatabase.update(
                "update orders.orders set feedback_until = now() - interval '1 second' where seller_id = ?", seller);

        assertEquals(secret, order.read().getJsonObject("feedback").getString("comment"));
        assertRefused("feedback-closed", 409, sellerWrites());
    }

    @Test
    void the_seller_replies_once_and_only_to_what_he_can_see() {
        order.received();
        String reply = "{\"text\":\"Sorry, we send a new one.\"}";
        assertRefused("reply-impossible", 409, order.sellerPosts("/feedback/reply", reply));
        buyerWrites();
        assertRefused("reply-impossible", 409, order.sellerPosts("/feedback/reply", reply));
        sellerWrites();

        assertEquals(200, order.sellerPosts("/feedback/reply", reply).statusCode());

        assertRefused("reply-written", 409, order.sellerPosts("/feedback/reply", reply));
        assertEquals(
                "Sorry, we send a new one.",
                order.read("/feedback").getJsonObject("reply").getString("text"));
    }

    @Test
    void feedback_is_written_after_receipt_and_once_by_each_side() {
        assertRefused("feedback-not-due", 409, buyerWrites());
        assertRefused("feedback-not-due", 409, sellerWrites());
        order.received();
        assertRefused("rating-invalid", 422, order.sellerPosts("/feedback", "{\"rating\":6}"));
        assertRefused("rating-invalid", 422, order.sellerPosts("/feedback", "{\"comment\":\"no stars\"}"));
        assertRefused(
                "comment-too-long",
                422,
                order.sellerPosts("/feedback", "{\"rating\":5,\"comment\":\"" + "x".repeat(2_001) + "\"}"));
        assertEquals(200, sellerWrites().statusCode());
        assertRefused("feedback-written", 409, sellerWrites());
        assertEquals(200, buyerWrites().statusCode());
        assertRefused("feedback-written", 409, buyerWrites());
    }

    @Test
    void the_answer_names_the_version_it_left_behind_and_a_look_changes_nothing() {
        order.received();

        HttpResponse<String> written = sellerWrites();

        for (int look = 0; look < 2; look++) {
            assertEquals(
                    written.headers().firstValue("ETag"),
                    order.seller().get("/api/v1/orders/" + order.no()).headers().firstValue("ETag"));
        }
    }

    @Test
    void whoever_has_the_order_without_the_buyers_words_is_told_once_they_are_revealed() {
        order.received();
        buyerWrites();
        String before = tag();
        assertEquals(304, lookAgain(before).statusCode());

        sellerWrites();

        HttpResponse<String> after = lookAgain(before);
        assertEquals(200, after.statusCode());
        assertEquals(secret, Api.json(after).getJsonObject("feedback").getString("comment"));
        assertEquals(304, lookAgain(tag()).statusCode());
    }

    @Test
    void what_is_said_of_an_order_leaves_it_as_it_was_seen() {
        order.received();
        String seen = tag();
        buyerWrites();
        sellerWrites();
        assertEquals(
                201, order.sellerPosts("/messages", "{\"text\":\"Thank you\"}").statusCode());

        assertEquals(200, note(seen).statusCode());
        assertRefused("order-changed", 412, note(seen));
        assertEquals(200, note(tag()).statusCode());
    }

    private String tag() {
        return order.seller()
                .get("/api/v1/orders/" + order.no())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private HttpResponse<String> lookAgain(String tag) {
        return order.seller()
                .send(order.seller()
                        .request("/api/v1/orders/" + order.no())
                        .header("If-None-Match", tag)
                        .GET());
    }

    private HttpResponse<String> note(String seen) {
        return order.seller()
                .send(order.seller()
                        .request("/api/v1/orders/" + order.no())
                        .header("Content-Type", "application/json")
                        .header("If-Match", seen)
                        .method("PATCH", BodyPublishers.ofString("{\"memo\":\"" + UUID.randomUUID() + "\"}")));
    }

    @Test
    void a_stranger_finds_no_feedback() {
        order.received();
        Api stranger = new Api(base, Residents.key(Residents.seller(), "orders:read orders:write"));

        assertEquals(
                404, stranger.get("/api/v1/orders/" + order.no() + "/feedback").statusCode());
        assertEquals(
                404,
                stranger.post("/api/v1/orders/" + order.no() + "/feedback", "k", "{\"rating\":5}")
                        .statusCode());
    }

    private static void assertRefused(String code, int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(code, Api.json(answer).getString("code"));
    }
}
