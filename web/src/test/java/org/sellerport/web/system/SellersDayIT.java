package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a seller and an operator see of orders and do to them, on their pages and over the API. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SellersDayIT {

    private static final String PASSWORD = "correct horse 电池";

    @ArquillianResource
    private URI base;

    private final String seller = Residents.seller();

    private Api api(String scopes) {
        boolean own = scopes.startsWith("orders");
        return new Api(base, Residents.key(own ? seller : null, scopes));
    }

    private Api own() {
        return api("orders:read orders:write");
    }

    private static JsonObject done(HttpResponse<String> answer) {
        assertTrue(answer.statusCode() < 300, answer::body);
        return Api.json(answer);
    }

    private JsonObject post(String scope, String path, String body) {
        return done(api(scope).post(path, UUID.randomUUID().toString(), body));
    }

    private String placed(String price, String country) {
        String order = """
                {"externalId":"%s","seller":"%s","buyer":{"id":"b%s","name":"王小明","country":"BR"},"currency":"USD",
                 "lines":[{"title":"Tea","quantity":1,"unitPrice":"%s"}],"shippingFee":"0.00",
                 "shipTo":{"name":"João","country":"%s","zip":"03149"}}""".formatted(UUID.randomUUID(), seller, UUID.randomUUID(), price, country);
        return post("storefront", "/api/v1/orders", order).getString("orderNo");
    }

    private void pay(String no, String price) {
        String path = "/api/v1/orders/" + no + "/payment";
        post("payments", path, """
                {"paymentId":"p","method":"card","amount":{"amount":"%s","currency":"USD"}}""".formatted(price));
        post("payments", path + "/settlement", "{\"paymentId\":\"p\"}");
    }

    private List<JsonObject> items(HttpResponse<String> answer) {
        return done(answer).getJsonArray("items").getValuesAs(JsonObject.class);
    }

    @Test
    void an_order_is_shown_as_it_stood_at_any_moment() {
        String no = placed("10.00", "BR");
        post("orders:read orders:write", "/api/v1/orders/" + no + "/price-adjustment", """
                {"orderAmount":{"amount":"8.00","currency":"USD"}}""");
        pay(no, "8.00");
        List<JsonObject> facts = items(own().get("/api/v1/orders/" + no + "/history"));

        JsonObject first = at(no, facts.get(0).getString("at"));
        assertEquals("AWAITING_PAYMENT", first.getString("status"));
        assertEquals("10.00", first.getJsonObject("orderAmount").getString("amount"));
        JsonObject second = at(no, facts.get(1).getString("at"));
        assertEquals("8.00", second.getJsonObject("orderAmount").getString("amount"));
        JsonObject last = at(no, facts.get(facts.size() - 1).getString("at"));
        assertEquals("RISK_REVIEW", last.getString("status"));
        assertEquals("FUNDED", last.getString("paymentStatus"));
        HttpResponse<String> before = own().get("/api/v1/orders/" + no + "?at=2001-01-01T00:00:00Z");
        assertEquals(404, before.statusCode());
        assertEquals("order-not-yet-placed", Api.json(before).getString("code"));
    }

    private JsonObject at(String no, String moment) {
        return done(own().get("/api/v1/orders/" + no + "?at=" + URLEncoder.encode(moment, StandardCharsets.UTF_8)));
    }

    @Test
    void another_sellers_order_has_neither_acts_nor_a_past() {
        String no = placed("10.00", "BR");
        Api other = new Api(base, Residents.key(Residents.seller(), "orders:read"));

        assertEquals(404, other.get("/api/v1/orders/" + no + "/acts").statusCode());
        assertEquals(
                404,
                other.get("/api/v1/orders/" + no + "?at=2030-01-01T00:00:00Z").statusCode());
    }

    @Test
    void what_is_possible_is_said_with_the_reason_for_the_rest() {
        String no = placed("10.00", "BR");
        Map<String, JsonObject> acts = new HashMap<>();
        items(own().get("/api/v1/orders/" + no + "/acts")).forEach(act -> acts.put(act.getString("act"), act));

        assertTrue(acts.get("ADJUST_PRICE").getBoolean("possible"));
        assertFalse(acts.get("SHIP").getBoolean("possible"));
        assertEquals("order-unpaid", acts.get("SHIP").getString("code"));
    }

    @Test
    void what_there_is_to_do_comes_most_urgent_first_page_by_page_and_is_counted() {
        String unpaid = placed("10.00", "BR");
        String toShip = placed("11.00", "BR");
        pay(toShip, "11.00");
        post("operator", "/api/v1/orders/" + toShip + "/risk-review", "{\"outcome\":\"PASSED\"}");

        JsonObject first = done(own().get("/api/v1/todo?limit=1"));
        assertEquals(toShip, items(own().get("/api/v1/todo?limit=1")).get(0).getString("orderNo"));
        List<JsonObject> second = items(own().get("/api/v1/todo?limit=1&after=" + first.getString("next")));
        assertEquals(unpaid, second.get(0).getString("orderNo"));
        assertEquals("CHASE_PAYMENT", second.get(0).getString("kind"));
        assertEquals("CLOSED_UNPAID", second.get(0).getString("outcome"));
        List<String> counted = first.getJsonArray("counters").getValuesAs(JsonObject.class).stream()
                .filter(counter -> counter.getInt("count") > 0)
                .map(counter -> counter.getString("kind") + " " + counter.getInt("count"))
                .toList();
        assertEquals(List.of("SHIP 1", "CHASE_PAYMENT 1"), counted);
        assertEquals(422, own().get("/api/v1/todo?after=nowhere").statusCode());
    }

    @Test
    void the_operators_queue_begins_with_what_waits_for_him_and_knows_the_buyer() {
        String elsewhere = placed("10.00", "US");
        pay(elsewhere, "10.00");
        String harmless = placed("10.00", "BR");
        pay(harmless, "10.00");
        SuiteDatabase.update(
                "update orders.orders set risk_waiting = true where order_no = ?", Long.parseLong(elsewhere));

        List<String> queue = items(api("operator").get("/api/v1/risk-reviews?limit=200")).stream()
                .map(one -> one.getString("orderNo"))
                .toList();
        assertTrue(queue.indexOf(elsewhere) >= 0 && queue.indexOf(elsewhere) < queue.indexOf(harmless));
        JsonObject found = items(api("operator").get("/api/v1/risk-reviews?part=OBJECTED&limit=200")).stream()
                .filter(one -> one.getString("orderNo").equals(elsewhere))
                .findFirst()
                .orElseThrow();
        assertEquals("[\"ADDRESS_MISMATCH\"]", found.getJsonArray("objections").toString());
        assertEquals("RISK_REJECTED", found.getString("outcome"));
        assertEquals(0, found.getJsonObject("buyer").getInt("earlier"));
        assertEquals(403, own().get("/api/v1/risk-reviews").statusCode());
    }

    @Test
    void a_form_sent_twice_acts_once_and_one_that_is_stale_acts_not_at_all() {
        Browser browser = new Browser(base);
        browser.logIn(Residents.user(PASSWORD, seller), PASSWORD);
        String no = placed("10.00", "BR");
        String page = "/app/order?no=" + no;
        Map<String, String> form = form(browser.get(page).body(), "ADJUST_PRICE");
        form.put("amount", "7.50");

        assertEquals(302, browser.post(page, form).statusCode());
        assertEquals(302, browser.post(page, form).statusCode());
        form.put("key", UUID.randomUUID().toString());
        form.put("amount", "1.00");
        HttpResponse<String> stale = browser.post(page, form);

        assertEquals(200, stale.statusCode());
        assertTrue(stale.body().contains("has changed since you saw it"));
        List<String> facts = items(own().get("/api/v1/orders/" + no + "/history")).stream()
                .map(fact -> fact.getString("kind"))
                .toList();
        assertEquals(List.of("PLACED", "PRICE_ADJUSTED"), facts);
    }

    @Test
    void the_pages_open_in_both_languages_and_name_everything() {
        String no = placed("10.00", "US");
        pay(no, "10.00");
        Browser ours = new Browser(base);
        ours.logIn(Residents.user(PASSWORD, seller), PASSWORD);
        Browser operator = new Browser(base);
        operator.logIn(Residents.user(PASSWORD, null), PASSWORD);

        Stream.of("/app/todo", "/app/todo?kind=SHIP", "/app/orders", "/app/order?no=" + no)
                .forEach(page -> opens(ours, page));
        Stream.of("/operator/risk", "/operator/risk?part=ALL", "/operator/terms", "/operator/order?no=" + no)
                .forEach(page -> opens(operator, page));
        assertEquals(404, operator.get("/operator/order?no=1000000000000000").statusCode());
        assertEquals(403, ours.get("/operator/order?no=" + no).statusCode());
    }

    private static void opens(Browser browser, String page) {
        HttpResponse<String> answer = browser.get(page);
        assertEquals(200, answer.statusCode(), page);
        assertFalse(answer.body().contains("???"), () -> page + " lacks a text");
    }

    /** The fields of the form with the button of that act. */
    private static Map<String, String> form(String page, String act) {
        Matcher forms = Pattern.compile("<form.*?</form>", Pattern.DOTALL).matcher(page);
        while (forms.find()) {
            if (forms.group().contains("value=\"" + act + "\"")) {
                Map<String, String> fields = new HashMap<>(Map.of("act", act));
                Matcher inputs = Pattern.compile("<input[^>]*name=\"([^\"]*)\"[^>]*value=\"([^\"]*)\"")
                        .matcher(forms.group());
                while (inputs.find()) {
                    fields.put(inputs.group(1), inputs.group(2));
                }
                return fields;
            }
        }
        throw new AssertionError("The page has no form for " + act + ": " + page);
    }
}
