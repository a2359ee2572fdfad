package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Refunds of the running product and a payment processor that answers, refuses, breaks down and changes its mind. */
@OwnProduct
class RefundsIT {

    private static final String REFUNDS = "/api/v1/refunds";
    private static final String ORDERS = "/api/v1/orders/";

    /** Orders whose refunds are not what the order says went back, or whose lines are not what their refund is. */
    private static final String UNSOUND = """
            select (select count(*) from orders.orders o
                     where o.refunded <> (select coalesce(sum(r.amount), 0) from disputes.refund r
                                           where r.seller_id = o.seller_id and r.order_no = o.order_no))
                 + (select count(*) from disputes.refund r
                     where exists (select from disputes.refund_line l
                                    where l.seller_id = r.seller_id and l.refund_id = r.refund_id)
                       and r.amount <> (select sum(l.amount) from disputes.refund_line l
                                         where l.seller_id = r.seller_id and l.refund_id = r.refund_id))
                 + (select count(*) from (select seller_id, status, count(*) as n from disputes.refund group by 1, 2) r
                      full join (select seller_id, status, sum(delta) as n from disputes.refund_tally group by 1, 2) t
                        using (seller_id, status) where coalesce(r.n, 0) <> coalesce(t.n, 0))""";

    @TempDir
    private static Path folder;

    private static PaymentProcessor processor;
    private static RunningProduct product;

    @BeforeAll
    static void start() throws Exception {
        processor = PaymentProcessor.open();
        product = RunningProduct.start(
                folder.resolve("data"),
                Map.of(
                        "SELLERPORT_DEMO", "true",
                        "SELLERPORT_REFUNDS_URL", processor.url(),
                        "SELLERPORT_REFUNDS_KEY", "secret"));
    }

    @AfterAll
    static void stop() throws Exception {
        product.close();
        processor.close();
    }

    // ---- What the processor says ----------------------------------------------------------------------------------

    @Test
    void a_cancelled_order_is_paid_back_by_the_processor_and_its_history_says_so() throws Exception {
        String order = paid();
        cancel(order);

        JsonObject refund = awaitStatus(order, "SETTLED");

        assertEquals("CANCELLATION", refund.getString("cause"));
        assertEquals("22.00", refund.getJsonObject("amount").getString("amount"));
        assertEquals("re_" + refund.getString("id"), details(refund).getString("reference"));
        assertEquals(List.of("REQUESTED", "SETTLED"), steps(refund));
        PaymentProcessor.Request asked = processor.askedFor(order).get(0);
        assertEquals("Bearer secret", asked.authorization());
        assertEquals("p-" + order, asked.body().getString("paymentId"));
        assertEquals("22.00", asked.body().getJsonObject("amount").getString("amount"));
        assertTrue(seller().get(ORDERS + order + "/history").body().contains("REFUND_SETTLED"));
    }

    @Test
    void a_processor_that_broke_down_is_asked_once_more_with_the_same_key() throws Exception {
        String order = paid();
        processor.willAnswer(order, 500, 503);
        cancel(order);

        JsonObject refund = awaitStatus(order, "SETTLED");

        assertEquals(3, processor.askedFor(order).size());
        assertEquals(1, processor.keysFor(order).distinct().count());
        assertEquals(List.of("REQUESTED", "SETTLED"), steps(refund));
    }

    @Test
    void a_refused_refund_alarms_the_operator_who_tries_again_with_another_request() throws Exception {
        String order = paid();
        processor.willAnswer(order, 422);
        cancel(order);
        JsonObject failed = awaitStatus(order, "FAILED");
        assertEquals("The card has expired", failed.getString("failure"));
        assertTrue(failedIds().contains(failed.getString("id")));
        assertEquals(403, seller().postJson(at(failed) + "/retry", "").statusCode());

        assertEquals(200, as("operator").postJson(at(failed) + "/retry", "").statusCode());

        JsonObject refund = awaitStatus(order, "SETTLED");
        assertEquals(2, processor.keysFor(order).distinct().count());
        assertEquals(List.of("REQUESTED", "FAILED", "RETRIED", "SETTLED"), steps(refund));
        assertFalse(failedIds().contains(refund.getString("id")));
        refused(409, "refund-settled", as("operator").postJson(at(refund) + "/retry", ""));
    }

    @Test
    void what_the_processor_accepts_it_settles_later_once_and_for_all() throws Exception {
        JsonObject refund = accepted();
        refused(409, "refund-under-way", as("operator").postJson(at(refund) + "/retry", ""));

        assertEquals("SETTLED", settle(refund, "re_later").getString("status"));
        JsonObject again = settle(refund, "re_other");

        assertEquals("re_later", details(again).getString("reference"));
        assertEquals(List.of("REQUESTED", "SETTLED"), steps(again));
        refused(409, "refund-settled", as("payments").postJson(at(refund) + "/failure", "{\"reason\":\"late\"}"));
        String order = refund.getString("orderNo");
        assertEquals(1, Collections.frequency(facts(order), "REFUND_SETTLED"));
        assertEquals(1, processor.askedFor(order).size());
    }

    @Test
    void what_the_processor_says_leaves_the_order_as_it_was_seen() throws Exception {
        String order = shippable();
        processor.willAnswer(order, 202);
        done(seller().postJson(ORDERS + order + "/refunds", gift("1.00", "")));
        String seen = seller().get(ORDERS + order).headers().firstValue("ETag").orElseThrow();

        as("payments").postJson(at(refunds(order).get(0)) + "/failure", "{\"reason\":\"bank closed\"}");
        settle(refunds(order).get(0), "re_after_all");

        assertTrue(facts(order).containsAll(List.of("REFUND_FAILED", "REFUND_SETTLED")));
        assertEquals(200, noteOn(order, seen).statusCode());
        refused(412, "order-changed", noteOn(order, seen));
    }

    private static HttpResponse<String> noteOn(String order, String seen) throws Exception {
        Api seller = new Api(product.baseUrl(), key("seller"));
        return seller.send(seller.request(ORDERS + order)
                .header("Content-Type", "application/json")
                .header("If-Match", seen)
                .method("PATCH", BodyPublishers.ofString("{\"memo\":\"" + UUID.randomUUID() + "\"}")));
    }

    @Test
    void a_settlement_after_a_failure_counts_since_the_money_is_where_the_processor_says() throws Exception {
        JsonObject refund = accepted();
        HttpResponse<String> failed = as("payments").postJson(at(refund) + "/failure", "{\"reason\":\"bank closed\"}");
        assertEquals("FAILED", ApiClient.json(failed.body()).getString("status"));
        as("payments").postJson(at(refund) + "/failure", "{\"reason\":\"bank still closed\"}");

        JsonObject settled = settle(refund, "re_after_all");

        assertEquals("SETTLED", settled.getString("status"));
        assertTrue(settled.isNull("failure"));
        assertEquals(List.of("REQUESTED", "FAILED", "SETTLED"), steps(settled));
    }

    @Test
    void a_server_killed_before_it_wrote_the_answer_down_asks_again_with_the_same_key() throws Exception {
        String order = paid();
        processor.willAnswer(order, 500, 500, 500);
        cancel(order);
        awaitAsked(order, 1);
        RunningProduct.kill(product.server());
        product.launcher().exitCode(Duration.ofMinutes(2));
        product.startAgain();
        // What was being carried comes back when its lease is over; the test does not wait for that.
        sql("update orders.outbox set try_at = now() where topic = 'refund'");

        awaitStatus(order, "SETTLED");

        assertTrue(processor.askedFor(order).size() >= 2);
        assertEquals(1, processor.keysFor(order).distinct().count());
    }

    @Test
    void what_becomes_of_a_refund_is_news_for_webhooks() throws Exception {
        HttpResponse<String> made = seller().postJson(
                        "/api/v1/webhooks",
                        "{\"url\":\"%s\",\"kinds\":[\"REFUND_REQUESTED\",\"REFUND_FAILED\",\"REFUND_SETTLED\"]}"
                                .formatted(processor.newsUrl()));
        done(made);
        String order = paid();
        processor.willAnswer(order, 422);
        cancel(order);
        JsonObject failed = awaitStatus(order, "FAILED");
        done(as("operator").postJson(at(failed) + "/retry", ""));
        awaitStatus(order, "SETTLED");

        seller().awaitUntil(ORDERS + order, seen -> processor.newsOf(order).size() >= 3);

        List<JsonObject> news = processor.newsOf(order);
        assertEquals(
                List.of("REFUND_REQUESTED", "REFUND_FAILED", "REFUND_SETTLED"),
                news.stream().map(told -> told.getString("kind")).toList());
        assertEquals("USD 22.00 (" + failed.getString("id") + ")", news.get(0).getString("detail"));
        assertEquals("CANCELLATION", news.get(0).getString("cause"));
    }

    // ---- What a seller gives ---------------------------------------------------------------------------------------

    @Test
    void refunds_given_at_the_same_moment_never_exceed_what_was_paid() throws Exception {
        String order = shippable();
        ApiClient seller = seller();
        Callable<HttpResponse<String>> gift = () -> seller.postJson(ORDERS + order + "/refunds", gift("5.00", ""));

        List<HttpResponse<String>> answers = Race.of(Thread::new, Collections.nCopies(8, gift));

        assertEquals(
                Map.of(201, 4L, 409, 4L),
                answers.stream().collect(Collectors.groupingBy(HttpResponse::statusCode, Collectors.counting())));
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer -> assertTrue(answer.body().contains("refund-exceeds-payment"), answer::body));
        assertEquals(4, refunds(order).size());
        assertSound();
    }

    @Test
    void a_refund_for_some_lines_is_theirs_and_says_why() throws Exception {
        String order = shippable();

        HttpResponse<String> cost = seller().get(ORDERS + order + "/refunds/cost?amount=4.00");
        HttpResponse<String> given = seller().postJson(
                        ORDERS + order + "/refunds", gift("4.00", ",\"text\":\"The cup had a crack\",\"lines\":[2]"));

        assertEquals(200, cost.statusCode(), cost::body);
        assertFalse(ApiClient.json(cost.body()).getBoolean("closes"));
        assertEquals(201, given.statusCode(), given::body);
        JsonObject refund = ApiClient.json(given.body());
        assertEquals("GOODWILL", refund.getString("cause"));
        assertEquals("The cup had a crack", details(refund).getString("text"));
        assertEquals(List.of("0.00", "4.00"), lines(refund));
        refused(
                422,
                "refund-exceeds-lines",
                seller().postJson(ORDERS + order + "/refunds", gift("1.00", ",\"lines\":[2]")));
        refused(422, "line-unknown", seller().postJson(ORDERS + order + "/refunds", gift("1.00", ",\"lines\":[3]")));
        refused(
                422,
                "refund-text-too-long",
                seller().postJson(
                                ORDERS + order + "/refunds", gift("1.00", ",\"text\":\"" + "x".repeat(2_001) + "\"")));
        refused(422, "refund-invalid", seller().postJson(ORDERS + order + "/refunds", gift("0.00", "")));
        assertEquals(1, refunds(order).size());
    }

    @Test
    void giving_everything_closes_the_order_and_is_one_refund() throws Exception {
        String order = shippable();

        HttpResponse<String> given = seller().postJson(ORDERS + order + "/refunds", gift("22.00", ""));

        assertEquals(201, given.statusCode(), given::body);
        assertEquals("GOODWILL", ApiClient.json(given.body()).getString("cause"));
        JsonObject closed = ApiClient.json(seller().get(ORDERS + order).body());
        assertEquals("CLOSED", closed.getString("status"));
        assertEquals(1, refunds(order).size());
    }

    @Test
    void an_operator_gives_a_refund_in_his_own_name() throws Exception {
        String order = shippable();

        HttpResponse<String> given = as("operator").postJson(ORDERS + order + "/refunds", gift("1.00", ""));

        assertEquals(201, given.statusCode(), given::body);
        assertEquals("OPERATOR", ApiClient.json(given.body()).getString("cause"));
    }

    @Test
    void the_same_wish_sent_twice_gives_once() throws Exception {
        String order = shippable();
        Api seller = new Api(product.baseUrl(), key("seller"));
        String wish = UUID.randomUUID().toString();

        HttpResponse<String> first = seller.post(ORDERS + order + "/refunds", wish, gift("3.00", ""));
        HttpResponse<String> second = seller.post(ORDERS + order + "/refunds", wish, gift("3.00", ""));

        assertEquals(first.body(), second.body());
        assertEquals(1, refunds(order).size());
    }

    // ---- Where they come from and who sees them --------------------------------------------------------------------

    @Test
    void refunds_of_imported_history_are_settled_and_nobody_is_asked() throws Exception {
        String id = UUID.randomUUID().toString().substring(0, 12);
        HttpResponse<String> begun =
                as("operator").post("/api/v1/imports/orders", BodyPublishers.ofString("""
                {"externalId":"%s","seller":"aurora","buyer":{"id":"b","name":"Olga Past","country":"BR"},"currency":"USD",\
                "placedAt":"2020-10-02T10:56:33-03:00","paidAt":"2020-10-02T11:00:00-03:00",\
                "fundsArrivedAt":"2020-10-02T11:00:00-03:00","closedAt":"2020-10-05T11:00:00-03:00",\
                "closeReason":"seller_send_goods_timeout",\
                "lines":[{"title":"Tea","quantity":2,"unitPrice":"10.00"},{"title":"Cup","quantity":1,"unitPrice":"5.00"}],\
                "shippingFee":"2.00","shipTo":{"name":"A","country":"BR"}}""".formatted(id)));
        as("operator").awaitEnd(begun.headers().firstValue("Location").orElseThrow());

        List<JsonObject> found = list("?q=olga%20p");

        assertEquals(1, found.size());
        JsonObject refund = ApiClient.json(seller().get(at(found.get(0))).body());
        assertTrue(refund.getBoolean("imported"));
        assertEquals("SETTLED", refund.getString("status"));
        assertEquals("NOT_SHIPPED", refund.getString("cause"));
        assertTrue(refund.getString("settledAt").startsWith("2020-10-05"));
        assertEquals(List.of("21.60", "5.40"), lines(refund));
        assertEquals(List.of(), processor.askedFor(refund.getString("orderNo")));
        assertSound();
    }

    @Test
    void what_went_back_before_there_were_refunds_is_entered_by_the_migration() throws Exception {
        cancel(paid());
        String migration = Files.readString(
                Path.of("../disputes-module/src/main/resources/db/migration/disputes/V2__refunds.sql"));
        String entering = migration.substring(
                migration.indexOf("insert into disputes.refund ("), migration.indexOf("-- What others may read"));
        try (Connection owner = product.connectAsOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(
                    "truncate disputes.refund, disputes.refund_line, disputes.refund_step, disputes.refund_tally");
            statement.execute(entering);
            assertEquals(0, number(statement, UNSOUND));
            assertEquals(
                    0,
                    number(statement, "select count(*) from disputes.refund where status <> 'SETTLED' or not queued"));
            assertTrue(number(statement, "select count(*) from disputes.refund") > 0);
            owner.rollback();
        }
    }

    @Test
    void what_a_dispute_gives_back_goes_to_the_lines_in_dispute() throws Exception {
        String order = received();
        dispute(order, "2");

        assertEquals(List.of("0.00", "4.00"), lines(refunds(order).get(0)));
        assertSound();
    }

    @Test
    void what_the_lines_in_dispute_cannot_bear_any_more_goes_to_the_others() throws Exception {
        String order = received();
        done(seller().postJson(ORDERS + order + "/refunds", gift("3.00", ",\"lines\":[2]")));
        dispute(order, "2");

        JsonObject refund = refunds(order).stream()
                .filter(one -> one.getString("cause").equals("DISPUTE"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("2.60", "1.40"), lines(refund));
        assertSound();
    }

    @Test
    void what_a_dispute_about_everything_gives_back_goes_to_all_lines() throws Exception {
        String order = received();
        dispute(order, "");

        assertEquals(List.of("3.20", "0.80"), lines(refunds(order).get(0)));
    }

    /** The buyer asks for four dollars for some lines, and the seller agrees. */
    private static void dispute(String order, String lines) throws Exception {
        done(as("storefront").postJson(ORDERS + order + "/disputes", """
                {"reason":"DAMAGED","solution":"REFUND","amount":{"amount":"4.00","currency":"USD"},
                 "text":"It came broken","lines":[%s]}""".formatted(lines)));
        done(seller().postJson("/api/v1/disputes/" + order + "/acceptance", "{\"proposal\":\"1\"}"));
    }

    @Test
    void what_was_not_shipped_in_time_goes_back_for_the_lines_it_is_of() throws Exception {
        String order = shippable();
        done(seller().postJson(ORDERS + order + "/shipments", """
                {"carrier":"EMS","trackingNo":"EE%sCN","type":"PART","lines":[{"line":1,"quantity":1}]}""".formatted(order.substring(7))));
        done(as("operator").postJson("/api/v1/demo/clock", "{\"advance\":\"P8D\"}"));

        JsonObject refund = awaitStatus(order, "SETTLED");

        assertEquals("NOT_SHIPPED", refund.getString("cause"));
        assertEquals("12.00", refund.getJsonObject("amount").getString("amount"));
        assertEquals(List.of("8.00", "4.00"), lines(refund));
        assertSound();
    }

    @Test
    void funds_that_come_too_late_go_back() throws Exception {
        String order = placed();
        authorise(order);
        cancel(order);
        done(as("payments").postJson(ORDERS + order + "/payment/settlement", "{\"paymentId\":\"p-" + order + "\"}"));

        assertEquals("LATE_FUNDS", awaitStatus(order, "SETTLED").getString("cause"));
    }

    @Test
    void nobody_sees_anothers_refund() throws Exception {
        String order = paid();
        cancel(order);
        JsonObject refund = awaitStatus(order, "SETTLED");
        HttpResponse<String> made = as("operator").postJson("/api/v1/sellers", """
                {"id":"other%s","name":"Other","zone":"UTC","language":"en"}""".formatted(order.substring(8)));
        String other = ApiClient.json(made.body()).getString("id");
        String key = ApiClient.json(as("operator")
                        .postJson("/api/v1/sellers/" + other + "/keys", "{}")
                        .body())
                .getString("key");
        ApiClient stranger = seller().with(key);

        refused(404, "refund-unknown", stranger.get(at(refund)));
        refused(404, "order-unknown", stranger.get(ORDERS + order + "/refunds/cost?amount=1.00"));
        assertEquals(
                "{\"items\":[],\"next\":null}",
                stranger.get(ORDERS + order + "/refunds").body().replace(" ", ""));
        refused(403, "scope-missing", seller().postJson(at(refund) + "/settlement", "{}"));
        refused(403, "scope-missing", as("storefront").get(REFUNDS));
    }

    @Test
    void what_is_said_of_no_refund_or_in_no_words_is_refused_by_its_name() throws Exception {
        ApiClient processor = as("payments");
        String unknown = REFUNDS + "/999999999";
        for (String said : List.of("", "{}", "{\"reference\":\"re_1\"}")) {
            refused(404, "refund-unknown", processor.postJson(unknown + "/settlement", said));
        }
        refused(404, "refund-unknown", processor.postJson(unknown + "/failure", "{\"reason\":\"bank closed\"}"));
        refused(404, "refund-unknown", as("operator").postJson(unknown + "/retry", ""));
        for (String said : List.of("re_1", "[]", "{\"refrence\":\"re_1\"}", "{\"reference\":{}}")) {
            refused(400, "body-invalid", processor.postJson(unknown + "/settlement", said));
        }
        refused(400, "body-invalid", processor.postJson(unknown + "/failure", ""));
        refused(422, "value-invalid", processor.postJson(unknown + "/failure", "{}"));
        String endless = "{\"reference\":\"" + "x".repeat(10_001) + "\"}";
        refused(422, "value-invalid", processor.postJson(unknown + "/settlement", endless));
    }

    @Test
    void the_list_is_narrowed_and_goes_on_where_it_ended() throws Exception {
        for (int i = 0; i < 3; i++) {
            cancel(paid());
        }
        List<JsonObject> whole = list("?limit=200");
        Set<String> ids = new HashSet<>();
        String next = "";
        while (next != null) {
            JsonObject page =
                    ApiClient.json(seller().get(REFUNDS + "?limit=2" + next).body());
            page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(one -> ids.add(one.getString("id")));
            next = page.isNull("next") ? null : "&after=" + page.getString("next");
        }

        assertEquals(whole.stream().map(one -> one.getString("id")).collect(Collectors.toSet()), ids);
        JsonObject one = whole.get(0);
        assertEquals(List.of(one.getString("id")), ids(list("?q=" + one.getString("id"))));
        assertTrue(ids(list("?q=" + one.getString("orderNo"))).contains(one.getString("id")));
        assertEquals(List.of(), list("?to=2001-01-01"));
        assertTrue(list("?cause=CANCELLATION&limit=200").stream()
                .allMatch(refund -> refund.getString("cause").equals("CANCELLATION")));
        refused(422, "value-invalid", seller().get(REFUNDS + "?stauts=SETTLED"));
        JsonObject summary = ApiClient.json(seller().get(REFUNDS + "/summary").body());
        assertEquals(list("?status=FAILED&limit=200").size(), summary.getInt("FAILED"));
    }

    // ---- Who does what ---------------------------------------------------------------------------------------------

    /** A new unpaid order of 22 dollars: tea at 16, a cup at 4, freight at 2. */
    private static String placed() throws Exception {
        HttpResponse<String> placed = as("storefront").postJson("/api/v1/orders", """
                {"externalId":"%s","seller":"aurora","buyer":{"id":"b%s","name":"Zoë","country":"BR"},"currency":"USD",
                 "lines":[{"title":"Tea","quantity":2,"unitPrice":"8.00"},{"title":"Cup","quantity":1,"unitPrice":"4.00"}],
                 "shippingFee":"2.00","shipTo":{"name":"A","country":"BR"}}""".formatted(
                        UUID.randomUUID().toString().substring(0, 12), UUID.randomUUID()));
        assertEquals(201, placed.statusCode(), placed::body);
        return ApiClient.json(placed.body()).getString("orderNo");
    }

    private static void authorise(String order) throws Exception {
        done(as("payments").postJson(ORDERS + order + "/payment", """
                {"paymentId":"p-%s","method":"card","amount":{"amount":"22.00","currency":"USD"}}""".formatted(order)));
    }

    private static String paid() throws Exception {
        String order = placed();
        authorise(order);
        done(as("payments").postJson(ORDERS + order + "/payment/settlement", "{\"paymentId\":\"p-" + order + "\"}"));
        return order;
    }

    private static String shippable() throws Exception {
        String order = paid();
        done(as("operator").postJson(ORDERS + order + "/risk-review", "{\"outcome\":\"PASSED\"}"));
        return order;
    }

    private static String received() throws Exception {
        String order = shippable();
        done(seller().postJson(ORDERS + order + "/shipments", """
                {"carrier":"EMS","trackingNo":"EE%sCN","type":"ALL"}""".formatted(order.substring(7))));
        done(as("storefront").postJson(ORDERS + order + "/receipt", ""));
        return order;
    }

    private static void cancel(String order) throws Exception {
        done(as("storefront").postJson(ORDERS + order + "/cancellation", "{}"));
    }

    /** A refund that the processor accepted and has not settled. */
    private static JsonObject accepted() throws Exception {
        String order = paid();
        processor.willAnswer(order, 202);
        cancel(order);
        awaitAsked(order, 1);
        return refunds(order).get(0);
    }

    private static JsonObject settle(JsonObject refund, String reference) throws Exception {
        HttpResponse<String> told =
                as("payments").postJson(at(refund) + "/settlement", "{\"reference\":\"" + reference + "\"}");
        assertEquals(200, told.statusCode(), told::body);
        return ApiClient.json(told.body());
    }

    private static String gift(String amount, String more) {
        return "{\"amount\":{\"amount\":\"%s\",\"currency\":\"USD\"}%s}".formatted(amount, more);
    }

    private static ApiClient seller() throws Exception {
        return as("seller");
    }

    private static ApiClient as(String role) throws Exception {
        return ApiClient.operatorOf(product).with(key(role));
    }

    private static String key(String role) throws Exception {
        return product.credentials().getJsonObject("keys").getString(role);
    }

    private static void done(HttpResponse<String> answer) {
        assertEquals(2, answer.statusCode() / 100, () -> answer.uri() + " " + answer.body());
    }

    private static void refused(int status, String code, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer::body);
        assertEquals(code, ApiClient.json(answer.body()).getString("code"));
    }

    // ---- What came of it -------------------------------------------------------------------------------------------

    private static JsonObject awaitStatus(String order, String status) throws Exception {
        seller().awaitUntil(
                        ORDERS + order + "/refunds",
                        list -> list.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                                .anyMatch(refund -> refund.getString("status").equals(status)));
        return refunds(order).get(0);
    }

    private static void awaitAsked(String order, int times) throws Exception {
        seller().awaitUntil(
                        ORDERS + order + "/refunds",
                        list -> processor.askedFor(order).size() >= times);
    }

    private static List<JsonObject> refunds(String order) throws Exception {
        return items(seller().get(ORDERS + order + "/refunds"));
    }

    private static List<JsonObject> list(String query) throws Exception {
        return items(seller().get(REFUNDS + query));
    }

    private static Set<String> failedIds() throws Exception {
        return Set.copyOf(ids(items(as("operator").get(REFUNDS + "/failed?limit=200"))));
    }

    private static List<JsonObject> items(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer::body);
        return ApiClient.json(answer.body()).getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static List<String> ids(List<JsonObject> refunds) {
        return refunds.stream().map(refund -> refund.getString("id")).toList();
    }

    private static List<String> facts(String order) throws Exception {
        return items(seller().get(ORDERS + order + "/history")).stream()
                .map(fact -> fact.getString("kind"))
                .toList();
    }

    private static String at(JsonObject refund) {
        return REFUNDS + "/" + refund.getString("id");
    }

    private static JsonObject details(JsonObject refund) {
        return refund.getJsonObject("details");
    }

    private static List<String> steps(JsonObject refund) {
        return details(refund).getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .map(step -> step.getString("kind"))
                .toList();
    }

    private static List<String> lines(JsonObject refund) {
        return details(refund).getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getJsonObject("amount").getString("amount"))
                .toList();
    }

    private static void assertSound() throws Exception {
        try (Connection owner = product.connectAsOwner();
                Statement statement = owner.createStatement()) {
            assertEquals(0, number(statement, UNSOUND));
        }
    }

    private static long number(Statement statement, String query) throws Exception {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void sql(String text) throws Exception {
        try (Connection owner = product.connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate(text);
        }
    }
}
