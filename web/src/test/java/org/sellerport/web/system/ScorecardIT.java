package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which orders count in a seller's scorecard, and what he is told before he answers a request to cancel. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ScorecardIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @ArquillianResource
    private URI base;

    private String seller;
    private String key;

    @BeforeEach
    void arrive() {
        seller = Residents.seller();
        key = Residents.key(seller, "orders:read orders:write");
    }

    private LivingOrder order() {
        return LivingOrder.toShip(base, seller, key);
    }

    private String rate(String window) {
        return said(Api.json(new Api(base, key).get("/api/v1/scorecard"))
                .getJsonObject("nonFulfilment")
                .getJsonObject(window));
    }

    private static String said(JsonObject rate) {
        String share = rate.get("rate") == JsonValue.NULL ? "-" : rate.getString("rate");
        return share + " " + rate.getInt("count") + "/" + rate.getInt("of") + " " + rate.getString("level");
    }

    @Test
    void the_storefront_learns_what_follows_for_a_seller_and_nobody_elses_seller_does() {
        String path = "/api/v1/sellers/" + seller + "/standing";

        JsonObject told = Api.json(new Api(base, Residents.key(null, "storefront")).get(path));

        assertEquals(Api.json(new Api(base, key).get("/api/v1/scorecard")), told);
        assertEquals(403, new Api(base, key).get(path).statusCode());
        assertEquals(
                404,
                new Api(base, Residents.key(null, "storefront"))
                        .get("/api/v1/sellers/NOBODY-AT-ALL/standing")
                        .statusCode());
    }

    @Test
    void no_orders_no_rate() {
        JsonObject score = Api.json(new Api(base, key).get("/api/v1/scorecard"));

        assertEquals("- 0/0 NORMAL", rate("days7"));
        assertEquals("- 0/0 NORMAL", rate("days30"));
        for (String group : new String[] {"notReceived", "notAsDescribed"}) {
            assertEquals(
                    "- 0/0 NORMAL",
                    said(score.getJsonObject("disputes").getJsonObject(group).getJsonObject("days30")));
        }
        assertTrue(score.getJsonArray("penalties").isEmpty());
    }

    @Test
    void accepting_a_cancellation_of_the_sellers_fault_raises_the_rate_exactly_as_told_before() {
        LivingOrder order = order().askedToCancel("OUT_OF_STOCK");
        JsonObject accept = order.read()
                .getJsonObject("cancellation")
                .getJsonObject("effect")
                .getJsonObject("accept");

        assertEquals(
                200, order.sellerPosts("/cancellation-request/acceptance", "").statusCode());

        for (String window : new String[] {"days7", "days30"}) {
            assertEquals("- 0/0 NORMAL", said(accept.getJsonObject(window).getJsonObject("before")));
            assertEquals("1.0000 1/1 NORMAL", said(accept.getJsonObject(window).getJsonObject("after")));
            assertEquals("1.0000 1/1 NORMAL", rate(window));
        }
        assertEquals(JsonValue.NULL, order.read().getJsonObject("cancellation").get("effect"));
        JsonObject behind = Api.json(new Api(base, key).get("/api/v1/scorecard/orders?kind=NON_FULFILMENT&days=7"))
                .getJsonArray("items")
                .getJsonObject(0);
        assertEquals(order.no(), behind.getString("orderNo"));
        assertEquals("OUT_OF_STOCK", behind.getString("cause"));
    }

    @Test
    void accepting_a_cancellation_of_the_buyers_fault_does_not_count_at_all() {
        LivingOrder order = order().askedToCancel("OUT_OF_STOCK");
        assertEquals(
                200,
                order.patches("/cancellation-request", "{\"reason\":\"NO_LONGER_WANTED\"}")
                        .statusCode());
        JsonObject effect = order.read().getJsonObject("cancellation").getJsonObject("effect");

        assertEquals(false, effect.getJsonObject("accept").getBoolean("counts"));
        assertEquals(
                200, order.sellerPosts("/cancellation-request/acceptance", "").statusCode());
        assertEquals("- 0/0 NORMAL", rate("days30"));
    }

    @Test
    void only_the_seller_is_told_what_an_answer_does() {
        LivingOrder order = order();
        JsonObject told = Api.json(order.posts("storefront", "/cancellation-request", "{\"reason\":\"WRONG_PRICE\"}"));

        assertEquals(JsonValue.NULL, told.getJsonObject("cancellation").get("effect"));
    }

    @Test
    void a_missed_ship_by_counts_once_and_a_shipped_order_for_the_seller() throws Exception {
        order().received();
        LivingOrder missed = order();
        SuiteDatabase.update(
                "update orders.orders set ship_due = now() - interval '1 hour', due_at = now() - interval '1 hour'"
                        + " where seller_id = ? and order_no = ?",
                seller,
                Long.valueOf(missed.no()));
        awaitClosed(missed);

        assertEquals("0.5000 1/2 NORMAL", rate("days7"));
        SuiteDatabase.number("select orders.score_past('" + seller + "')");
        assertEquals("0.5000 1/2 NORMAL", rate("days7"));
        assertEquals(
                2,
                Api.json(new Api(base, key).get("/api/v1/scorecard/orders?which=all&days=30"))
                        .getJsonArray("items")
                        .size());
    }

    private static void awaitClosed(LivingOrder order) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!order.read().getString("status").equals("CLOSED")) {
            assertTrue(System.nanoTime() < deadline, "the deadline passed unnoticed");
            Thread.sleep(200);
        }
    }

    @Test
    void an_order_that_was_received_and_disputed_is_one_order() {
        LivingOrder disputed = order().received();
        order().received();
        SuiteDatabase.update(
                "insert into orders.score_entry (seller_id, kind, order_no, at) values (?, 'NOT_RECEIVED', ?, now())",
                seller,
                Long.valueOf(disputed.no()));

        JsonObject disputes =
                Api.json(new Api(base, key).get("/api/v1/scorecard")).getJsonObject("disputes");
        assertEquals(
                "0.5000 1/2 NORMAL", said(disputes.getJsonObject("notReceived").getJsonObject("days7")));
        assertEquals(
                "0.0000 0/2 NORMAL",
                said(disputes.getJsonObject("notAsDescribed").getJsonObject("days7")));
        for (String kind : new String[] {"NOT_RECEIVED", "NOT_AS_DESCRIBED"}) {
            assertEquals(
                    2,
                    Api.json(new Api(base, key).get("/api/v1/scorecard/orders?which=all&kind=" + kind))
                            .getJsonArray("items")
                            .size(),
                    kind);
        }
        assertEquals(
                disputed.no(),
                Api.json(new Api(base, key).get("/api/v1/scorecard/orders?kind=NOT_RECEIVED"))
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("orderNo"));
    }

    @Test
    void the_past_of_living_orders_is_counted_where_it_is_asked_for() {
        order().received();
        SuiteDatabase.update("delete from orders.score_entry where seller_id = ?", seller);

        assertEquals(2, SuiteDatabase.number("select orders.score_past('" + seller + "')"));

        assertEquals("0.0000 0/1 NORMAL", rate("days7"));
    }

    @Test
    void requests_to_cancel_are_listed_open_and_ended() {
        LivingOrder first = order().askedToCancel("OUT_OF_STOCK");
        LivingOrder second = order().askedToCancel("OTHER");
        Api api = new Api(base, key);

        JsonObject page = Api.json(api.get("/api/v1/cancellation-requests?limit=1"));
        JsonObject urgent = page.getJsonArray("items").getJsonObject(0);
        assertEquals(first.no(), urgent.getString("orderNo"));
        assertEquals("SELLER", urgent.getString("fault"));
        assertEquals("please", urgent.getString("note"));
        assertTrue(urgent.getJsonObject("effect").getJsonObject("accept").getBoolean("counts"));
        JsonObject next = Api.json(api.get("/api/v1/cancellation-requests?limit=1&after=" + page.getString("next")));
        assertEquals(second.no(), next.getJsonArray("items").getJsonObject(0).getString("orderNo"));

        second.sellerPosts("/cancellation-request/rejection", "{\"note\":\"on its way\"}");
        JsonObject ended = Api.json(api.get("/api/v1/cancellation-requests?state=ENDED"))
                .getJsonArray("items")
                .getJsonObject(0);
        assertEquals("REJECTED", ended.getString("status"));
        assertEquals(
                0,
                Api.json(new Api(base, Residents.key(Residents.seller(), "orders:read"))
                                .get("/api/v1/cancellation-requests"))
                        .getJsonArray("items")
                        .size());
    }
}
