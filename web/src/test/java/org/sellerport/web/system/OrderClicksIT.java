package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two requests for one order at the same moment: a double click, two members of staff, a payment and a buyer who cancels. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class OrderClicksIT {

    private static final int ROUNDS = 3;
    private static final String SHIPMENT = "{\"carrier\":\"OTHER\",\"trackingNo\":\"N-{no}\"}";

    @ArquillianResource
    private URI base;

    private String seller;
    private Api staff;
    private Api storefront;
    private Api processor;
    private Api operator;

    @BeforeEach
    void openShop() {
        seller = Residents.seller();
        Api nobody = new Api(base, null);
        staff = nobody.as(Residents.key(seller, "orders:read orders:write"));
        storefront = nobody.as(Residents.key(null, "storefront"));
        processor = nobody.as(Residents.key(null, "payments"));
        operator = nobody.as(Residents.operatorKey());
    }

    /** Something that can be clicked: in which state of an order, by whom, where, and what the second click is told. */
    private record Click(String state, Api by, String path, String body, String second) {}

    private Stream<Click> clicks() {
        return Stream.of(
                new Click("placed", storefront, "/cancellation", "{}", "order-ended"),
                new Click("under-review", storefront, "/cancellation", "{}", "order-ended"),
                new Click("under-review", operator, "/risk-review", "{\"outcome\":\"PASSED\"}", "not-under-review"),
                new Click("under-review", operator, "/risk-review", "{\"outcome\":\"REJECTED\"}", "order-ended"),
                new Click(
                        "to-ship",
                        storefront,
                        "/cancellation-request",
                        "{\"reason\":\"OTHER\"}",
                        "cancellation-impossible"),
                new Click("asked", staff, "/cancellation-request/acceptance", "{}", "order-ended"),
                new Click("asked", staff, "/cancellation-request/rejection", "{}", "cancellation-missing"),
                new Click("to-ship", staff, "/shipments", SHIPMENT, "already-shipped"),
                new Click("shipped", storefront, "/receipt", "{}", "receipt-not-due"),
                new Click("shipped", staff, "/receipt-extension", "{\"days\":30}", "extensions-used-up"),
                new Click("placed", operator, "/freeze", "{\"reason\":\"looks odd\"}", "order-frozen"),
                new Click("frozen", operator, "/unfreeze", "{}", "not-frozen"));
    }

    private String order(String state) {
        HttpResponse<String> made =
                new Api(base, null).get(ShopForTests.PATH + "?seller=" + seller + "&state=" + state);
        assertEquals(200, made.statusCode(), made.body());
        return made.body();
    }

    private static String at(String order, String path) {
        return "/api/v1/orders/" + order + path;
    }

    private static HttpResponse<String> click(Click click, String order, String key) {
        return click.by().post(at(order, click.path()), key, click.body().replace("{no}", order));
    }

    /** What an operator noted beside his step is none of its own. */
    private long facts(String order) {
        return Api.json(staff.get(at(order, "/history"))).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(fact -> !fact.getString("kind").equals("RISK_REJECTED"))
                .count();
    }

    private static List<HttpResponse<String>> atOnce(
            Callable<HttpResponse<String>> one, Callable<HttpResponse<String>> other) {
        return Race.of(Executors.defaultThreadFactory(), List.of(one, other));
    }

    @Test
    void a_double_click_has_one_effect_and_both_are_answered_alike() {
        clicks().forEach(click -> {
            String order = order(click.state());
            long before = facts(order);
            String key = UUID.randomUUID().toString();

            List<HttpResponse<String>> answers = atOnce(() -> click(click, order, key), () -> click(click, order, key));

            assertEquals(List.of("done", "done"), outcomes(answers), click.path());
            assertEquals(1, Set.copyOf(bodies(answers)).size(), click.path());
            assertEquals(before + 1, facts(order), click.path());
        });
    }

    @Test
    void a_second_click_that_is_another_request_is_refused_by_name() {
        clicks().forEach(click -> {
            String order = order(click.state());
            long before = facts(order);

            List<HttpResponse<String>> answers =
                    atOnce(() -> click(click, order, newKey()), () -> click(click, order, newKey()));

            assertEquals(Set.of("done", click.second()), Set.copyOf(outcomes(answers)), click.path());
            assertEquals(before + 1, facts(order), click.path());
        });
    }

    @Test
    void a_payment_that_is_announced_and_settled_twice_is_one_payment() {
        String order = order("placed");
        String paid = payment(order);
        List<HttpResponse<String>> announced = atOnce(
                () -> processor.post(at(order, "/payment"), newKey(), paid),
                () -> processor.post(at(order, "/payment"), newKey(), paid));
        assertEquals(List.of("done", "done"), outcomes(announced));
        assertEquals(2, facts(order));

        String funds = "{\"paymentId\":\"p-" + order + "\"}";
        List<HttpResponse<String>> settled = atOnce(
                () -> processor.post(at(order, "/payment/settlement"), newKey(), funds),
                () -> processor.post(at(order, "/payment/settlement"), newKey(), funds));
        assertEquals(List.of("done", "done"), outcomes(settled));
        assertEquals(3, facts(order));
    }

    private static String payment(String order) {
        return "{\"paymentId\":\"p-" + order
                + "\",\"method\":\"card\",\"amount\":{\"amount\":\"45.00\",\"currency\":\"USD\"}}";
    }

    @Test
    void an_order_that_is_placed_twice_is_one_order() {
        String id = UUID.randomUUID().toString();

        List<HttpResponse<String>> answers = atOnce(
                () -> storefront.post("/api/v1/orders", newKey(), newOrder(seller, id)),
                () -> storefront.post("/api/v1/orders", newKey(), newOrder(seller, id)));

        assertEquals(Set.of(201, 409), Set.copyOf(statuses(answers)), () -> bodies(answers)
                .toString());
        assertEquals(1, SuiteDatabase.number("select count(*) from orders.orders where external_id = '" + id + "'"));
    }

    /** An order of 45 dollars as a storefront tells it. */
    static String newOrder(String seller, String id) {
        return Json.createObjectBuilder()
                .add("externalId", id)
                .add("seller", seller)
                .add(
                        "buyer",
                        Json.createObjectBuilder()
                                .add("id", id)
                                .add("name", "Zoë")
                                .add("country", "BR"))
                .add("currency", "USD")
                .add(
                        "lines",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("title", "Tea")
                                        .add("quantity", 1)
                                        .add("unitPrice", "45.00")))
                .add("shippingFee", "0.00")
                .add("shipTo", Json.createObjectBuilder().add("name", "Zoë").add("country", "BR"))
                .build()
                .toString();
    }

    @Test
    void a_buyer_who_cancels_while_his_payment_is_announced_gets_his_money_back_or_never_pays() {
        for (int round = 0; round < ROUNDS; round++) {
            String order = order("placed");

            List<String> outcomes = outcomes(atOnce(
                    () -> storefront.post(at(order, "/cancellation"), newKey(), "{}"),
                    () -> processor.post(at(order, "/payment"), newKey(), payment(order))));

            assertTrue(
                    Set.of(List.of("done", "done"), List.of("done", "order-ended"))
                            .contains(outcomes),
                    outcomes::toString);
            JsonObject closed = Api.json(staff.get(at(order, "")));
            assertEquals("CLOSED", closed.getString("status"));
            assertEquals(outcomes.get(1).equals("done") ? "VOIDED" : "UNPAID", closed.getString("paymentStatus"));
        }
    }

    @Test
    void a_buyer_who_cancels_while_the_funds_arrive_gets_them_back_in_full() {
        for (int round = 0; round < ROUNDS; round++) {
            String order = order("authorised");

            List<String> outcomes = outcomes(atOnce(
                    () -> storefront.post(at(order, "/cancellation"), newKey(), "{}"),
                    () -> processor.post(
                            at(order, "/payment/settlement"), newKey(), "{\"paymentId\":\"p-" + order + "\"}")));

            assertEquals(List.of("done", "done"), outcomes);
            JsonObject closed = Api.json(staff.get(at(order, "")));
            assertEquals("CLOSED", closed.getString("status"));
            assertEquals("REFUNDED", closed.getString("paymentStatus"));
        }
    }

    @Test
    void an_order_that_ships_while_the_buyer_asks_to_cancel_or_the_seller_agrees_does_one_of_both() {
        for (int round = 0; round < ROUNDS; round++) {
            String order = order("to-ship");
            List<String> asked = outcomes(atOnce(
                    () -> storefront.post(at(order, "/cancellation-request"), newKey(), "{\"reason\":\"OTHER\"}"),
                    () -> staff.post(at(order, "/shipments"), newKey(), SHIPMENT.replace("{no}", order))));
            assertTrue(
                    Set.of(List.of("done", "cancellation-open"), List.of("cancellation-impossible", "done"))
                            .contains(asked),
                    asked::toString);

            String other = order("asked");
            List<String> accepted = outcomes(atOnce(
                    () -> staff.post(at(other, "/cancellation-request/acceptance"), newKey(), "{}"),
                    () -> staff.post(at(other, "/shipments"), newKey(), SHIPMENT.replace("{no}", other))));
            assertTrue(
                    Set.of(List.of("done", "cancellation-open"), List.of("done", "order-ended"))
                            .contains(accepted),
                    accepted::toString);
            assertEquals("CLOSED", Api.json(staff.get(at(other, ""))).getString("status"));
        }
    }

    @Test
    void of_two_members_of_staff_who_saw_the_same_version_one_has_to_look_again() {
        for (int round = 0; round < ROUNDS; round++) {
            String order = order("placed");
            String seen = staff.get(at(order, "")).headers().firstValue("ETag").orElseThrow();

            List<HttpResponse<String>> answers =
                    atOnce(() -> adjust(order, seen, "40.00"), () -> adjust(order, seen, "41.00"));

            assertEquals(Set.of("done", "order-changed"), Set.copyOf(outcomes(answers)));
            assertEquals(Set.of(200, 412), Set.copyOf(statuses(answers)));
            assertEquals(2, facts(order));
        }
    }

    private HttpResponse<String> adjust(String order, String seen, String amount) {
        return staff.send(staff.request(at(order, "/price-adjustment"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", newKey())
                .header("If-Match", seen)
                .POST(BodyPublishers.ofString(
                        "{\"orderAmount\":{\"amount\":\"" + amount + "\",\"currency\":\"USD\"}}")));
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private static List<Integer> statuses(List<HttpResponse<String>> answers) {
        return answers.stream().map(HttpResponse::statusCode).toList();
    }

    private static List<String> bodies(List<HttpResponse<String>> answers) {
        return answers.stream().map(HttpResponse::body).collect(Collectors.toList());
    }

    /** {@code done}, or the code of the refusal. */
    private static List<String> outcomes(List<HttpResponse<String>> answers) {
        return answers.stream()
                .map(answer ->
                        answer.statusCode() < 300 ? "done" : Api.json(answer).getString("code"))
                .toList();
    }
}
