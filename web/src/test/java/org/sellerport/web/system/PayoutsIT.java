package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the buyer's money to the seller's, on the product as it is started, with its clock moved. */
@OwnProduct
class PayoutsIT {

    private static final String REQUESTS = "/api/v1/early-release-requests";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3};

    @TempDir
    private static Path folder;

    private static RunningProduct product;

    private Marketplace market;

    @BeforeAll
    static void start() throws Exception {
        product = RunningProduct.start(folder.resolve("data"));
    }

    @AfterAll
    static void stop() throws Exception {
        product.close();
    }

    @BeforeEach
    void open() throws Exception {
        market = Marketplace.open(product);
    }

    private static String amount(JsonObject funds, String part) {
        return funds.getJsonObject(part).getString("amount");
    }

    private void assertFunds(String no, String status, String held, String released) throws Exception {
        JsonObject funds = market.funds(no);
        assertEquals(
                List.of(status, "22.00", "0.00", "1.10", "0.00", held, released),
                List.of(
                        funds.getString("status"),
                        amount(funds, "paid"),
                        amount(funds, "refunded"),
                        amount(funds, "commission"),
                        amount(funds, "affiliate"),
                        amount(funds, "held"),
                        amount(funds, "released")));
    }

    private JsonArray payouts(String query) throws Exception {
        return Marketplace.ok(market.staff().get("/api/v1/payouts" + query)).getJsonArray("items");
    }

    private static JsonObject first(JsonArray items) {
        return items.getJsonObject(0);
    }

    @Test
    void an_order_goes_from_its_payment_to_its_payout() throws Exception {
        String no = market.shipped();
        assertFunds(no, "NOT_DUE", "20.90", "0.00");
        JsonObject received = market.condition(no, "RECEIVED");
        assertFalse(received.getBoolean("met"));
        assertEquals("BUYER", received.getString("who"));
        assertNotEquals(JsonValue.NULL, received.get("by"));

        market.delivered(no, "BR", "03149");
        market.received(no);
        assertFunds(no, "SCHEDULED", "20.90", "0.00");
        assertTrue(market.condition(no, "POST_CODE_AGREES").getBoolean("met"));
        String releaseOn = market.funds(no).getString("releaseOn");
        JsonArray forecast =
                Marketplace.ok(market.staff().get("/api/v1/payouts/forecast")).getJsonArray("items");
        assertEquals("20.90", amount(first(forecast), "amount"));

        market.pass("P2D");
        assertEquals("AWAITING_PAYOUT", market.status(no), "not before " + releaseOn);
        market.pass("P7D");
        assertEquals("COMPLETED", market.status(no));
        assertFunds(no, "RELEASED", "0.00", "20.90");
        assertEquals(no, first(payouts("?status=RELEASED")).getString("orderNo"));
        JsonObject balance = Marketplace.ok(market.staff().get("/api/v1/funds/balance"));
        assertEquals("20.90", amount(first(balance.getJsonArray("items")), "available"));
    }

    @Test
    void another_country_holds_the_payout_until_the_carrier_corrects_it() throws Exception {
        String no = market.shipped();
        market.delivered(no, "PT", "03149");
        market.received(no);
        assertFunds(no, "VERIFYING", "20.90", "0.00");
        JsonObject country = market.condition(no, "COUNTRY_AGREES");
        assertFalse(country.getBoolean("met"));
        assertEquals(List.of("SELLER", "PT"), List.of(country.getString("who"), country.getString("detail")));
        JsonObject held = first(payouts("?part=HELD"));
        assertEquals("FAILED", held.getJsonObject("verification").getString("state"));
        JsonObject todo = Marketplace.ok(market.staff().get("/api/v1/todo?kind=PROVE_DELIVERY"));
        assertEquals(no, first(todo.getJsonArray("items")).getString("orderNo"));

        market.delivered(no, "BR", "03149");
        assertFunds(no, "SCHEDULED", "20.90", "0.00");
        market.delivered(no, "PT", "03149");
        assertFunds(no, "VERIFYING", "20.90", "0.00");
    }

    @Test
    void what_no_carrier_proves_goes_to_the_operator_who_pays_or_refunds_and_is_late_after_a_week() throws Exception {
        String paid = market.shipped();
        String refunded = market.shipped();
        market.received(paid);
        market.received(refunded);
        market.pass("P14D");
        assertFunds(paid, "VERIFYING", "20.90", "0.00");
        market.pass("P2D");
        assertFunds(paid, "WITH_OPERATOR", "20.90", "0.00");
        JsonObject approval = market.condition(paid, "APPROVED");
        assertEquals("OPERATOR", approval.getString("who"));
        long before = Marketplace.ok(market.operator().get("/api/v1/payout-decisions"))
                .getInt("overdue");
        market.pass("P7D");
        JsonObject queue = Marketplace.ok(market.operator().get("/api/v1/payout-decisions?limit=200"));
        assertTrue(queue.getInt("overdue") >= before + 2, queue::toString);

        assertEquals(422, decide(paid, "RELEASED", "").statusCode());
        Marketplace.ok(decide(paid, "RELEASED", "the buyer wrote that it came"));
        assertEquals("COMPLETED", market.status(paid));
        assertFunds(paid, "RELEASED", "0.00", "20.90");
        Marketplace.ok(decide(refunded, "REFUNDED", "never came"));
        assertEquals("CLOSED", market.status(refunded));
        assertEquals("22.00", amount(market.funds(refunded), "refunded"));
        assertEquals("payout-decision-not-due", code(decide(refunded, "RELEASED", "again")));
    }

    private HttpResponse<String> decide(String no, String outcome, String note) throws Exception {
        return market.operator()
                .postJson(
                        "/api/v1/orders/" + no + "/payout-decision",
                        "{\"outcome\":\"%s\",\"note\":\"%s\"}".formatted(outcome, note));
    }

    private static String code(HttpResponse<String> answer) {
        return ApiClient.json(answer.body()).getString("code");
    }

    @Test
    void a_seller_proves_deliveries_and_gets_his_money_with_the_next_run() throws Exception {
        String one = market.shipped();
        String other = market.shipped();
        market.received(one);
        market.received(other);
        JsonObject eligible = Marketplace.ok(market.staff().get(REQUESTS + "/eligible"));
        assertEquals(2, eligible.getJsonArray("items").size());
        String body = "{\"orders\":[\"%s\",\"%s\"],\"note\":\"signed\"}".formatted(one, other);
        HttpResponse<String> asked = market.staff().postJson(REQUESTS, body);
        int id = Marketplace.ok(asked).getInt("id");
        assertEquals("early-release-not-possible", code(market.staff().postJson(REQUESTS, body)));

        String evidence = REQUESTS + "/" + id + "/evidence";
        HttpResponse<String> added =
                market.staff().post(evidence + "?name=sign%22.png", BodyPublishers.ofByteArray(PNG));
        assertEquals("PNG", Marketplace.ok(added).getString("type"));
        byte[] archive = {'P', 'K', 3, 4, 0};
        assertEquals("proof-invalid", code(market.staff().post(evidence, BodyPublishers.ofByteArray(archive))));
        HttpResponse<byte[]> file = market.operator().download(evidence + "/2");
        assertEquals(200, file.statusCode());
        assertTrue(
                file.headers().firstValue("Content-Disposition").orElseThrow().startsWith("attachment"));
        assertEquals(PNG.length, file.body().length);
        assertEquals(
                404, Marketplace.open(product).staff().get(REQUESTS + "/" + id).statusCode());

        Marketplace.ok(market.operator().postJson(REQUESTS + "/" + id + "/approval", ""));
        assertEquals(
                "early-release-answered",
                code(market.operator().postJson(REQUESTS + "/" + id + "/refusal", "{\"reason\":\"no\"}")));
        JsonObject run = market.run();
        assertEquals("COMPLETED", run.getString("state"), run::toString);
        assertFunds(one, "RELEASED", "0.00", "20.90");
        assertFunds(other, "RELEASED", "0.00", "20.90");
    }

    @Test
    void a_refused_request_says_why_and_can_be_made_again() throws Exception {
        String no = market.shipped();
        market.received(no);
        String body = "{\"orders\":[\"%s\"]}".formatted(no);
        int id = Marketplace.ok(market.staff().postJson(REQUESTS, body)).getInt("id");
        String refusal = REQUESTS + "/" + id + "/refusal";
        assertEquals("early-release-reason-invalid", code(market.operator().postJson(refusal, "{\"reason\":\" \"}")));
        Marketplace.ok(market.operator().postJson(refusal, "{\"reason\":\"the photo shows nothing\"}"));
        JsonObject request = Marketplace.ok(market.staff().get(REQUESTS + "/" + id));
        assertEquals("the photo shows nothing", request.getString("reason"));
        assertEquals("VERIFYING", market.funds(no).getString("status"));
        Marketplace.ok(market.staff().postJson(REQUESTS, body));
    }

    @Test
    void a_frozen_order_is_left_with_its_reason_and_paid_when_it_is_free() throws Exception {
        String frozen = market.shipped();
        String free = market.shipped();
        for (String no : List.of(frozen, free)) {
            market.delivered(no, "BR", "03149");
            market.received(no);
        }
        Marketplace.ok(
                market.operator().postJson("/api/v1/orders/" + frozen + "/freeze", "{\"reason\":\"stolen card\"}"));
        market.pass("P9D");
        assertEquals("COMPLETED", market.status(free));
        assertEquals("AWAITING_PAYOUT", market.status(frozen));
        assertEquals("FROZEN", first(payouts("?part=HELD")).getString("heldBy"));
        JsonObject run = market.run();
        JsonArray skipped = Marketplace.ok(
                        market.operator().get("/api/v1/payout-runs/" + run.getInt("id") + "/skipped?limit=200"))
                .getJsonArray("items");
        assertTrue(
                skipped.getValuesAs(JsonObject.class).stream()
                        .anyMatch(one -> one.getString("orderNo").equals(frozen)
                                && one.getString("reason").equals("FROZEN")),
                skipped::toString);
        Marketplace.ok(market.operator().postJson("/api/v1/orders/" + frozen + "/unfreeze", ""));
        market.run();
        assertEquals("COMPLETED", market.status(frozen));
    }

    @Test
    void imported_orders_are_left_until_they_are_activated() throws Exception {
        String line = """
                {"externalId":"h1","seller":"%s","buyer":{"id":"b","name":"Ana","country":"BR"},"currency":"USD",\
                "placedAt":"2024-01-02T00:00:00Z","paidAt":"2024-01-02T01:00:00Z","fundsArrivedAt":"2024-01-02T02:00:00Z",\
                "riskPassedAt":"2024-01-03T00:00:00Z","lines":[{"title":"Tea","quantity":1,"unitPrice":"22.00"}],\
                "shipTo":{"name":"Ana","country":"BR","zip":"03149"},\
                "shipments":[{"carrier":"EMS","trackingNo":"EA123456785CN","shippedAt":"2024-01-04T00:00:00Z",\
                "deliveredAt":"2024-01-20T00:00:00Z"}],"receiptConfirmedAt":"2024-01-21T00:00:00Z"}
                """.formatted(market.seller());
        HttpResponse<String> begun = market.operator().post("/api/v1/imports/orders", BodyPublishers.ofString(line));
        assertEquals(202, begun.statusCode(), begun::body);
        JsonObject done = market.operator()
                .awaitEnd(begun.headers().firstValue("Location").orElseThrow());
        assertEquals(1, done.getJsonObject("result").getInt("imported"), done::toString);
        JsonObject payout = first(payouts(""));
        String no = payout.getString("orderNo");
        assertEquals(List.of("SCHEDULED", "DORMANT"), List.of(payout.getString("status"), payout.getString("heldBy")));
        market.run();
        assertEquals("AWAITING_PAYOUT", market.status(no));
        assertFalse(market.condition(no, "ACTIVE").getBoolean("met"));

        Marketplace.ok(market.operator()
                .postJson("/api/v1/orders/activation", "{\"seller\":\"%s\"}".formatted(market.seller())));
        market.run();
        assertEquals("AWAITING_PAYOUT", market.status(no), "its working days begin now");
        market.pass("P9D");
        assertEquals("COMPLETED", market.status(no));
        assertFunds(no, "RELEASED", "0.00", "20.90");
    }
}
