package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A running product with one seller of a test's own and all the systems around him, each with its key. */
record Marketplace(RunningProduct product, String seller, ApiClient staff, ApiClient operator) {

    private static final AtomicInteger SELLERS = new AtomicInteger();

    static Marketplace open(RunningProduct product) throws Exception {
        String id = "PAY" + SELLERS.incrementAndGet();
        ApiClient operator = ApiClient.operatorOf(product);
        ok(operator.postJson("/api/v1/sellers", "{\"id\":\"%s\",\"commissionRate\":\"0.05\"}".formatted(id)));
        JsonObject key = ok(operator.postJson("/api/v1/sellers/" + id + "/keys", "{}"));
        return new Marketplace(product, id, operator.with(key.getString("key")), operator);
    }

    static JsonObject ok(HttpResponse<String> answer) {
        assertTrue(answer.statusCode() / 100 == 2, () -> answer.uri() + " " + answer.body());
        return ApiClient.json(answer.body());
    }

    ApiClient system(String name) throws IOException {
        return operator.with(product.credentials().getJsonObject("keys").getString(name));
    }

    /** An order of 22 dollars to post code 03149 in Brazil, paid and through its review, shipped as one parcel. */
    String shipped() throws Exception {
        String id = UUID.randomUUID().toString();
        String no = ok(system("storefront").postJson("/api/v1/orders", """
                {"externalId":"%s","seller":"%s","buyer":{"id":"b-%s","name":"Ana","country":"BR"},"currency":"USD",
                 "lines":[{"title":"Tea","quantity":2,"unitPrice":"10.00"}],"shippingFee":"2.00",
                 "shipTo":{"name":"Ana","country":"BR","zip":"03149-000"}}""".formatted(id, seller, id)))
                .getString("orderNo");
        ApiClient processor = system("payments");
        ok(processor.postJson("/api/v1/orders/" + no + "/payment", """
                {"paymentId":"p1","method":"card","amount":{"amount":"22.00","currency":"USD"}}"""));
        ok(processor.postJson("/api/v1/orders/" + no + "/payment/settlement", "{\"paymentId\":\"p1\"}"));
        ok(operator.postJson("/api/v1/orders/" + no + "/risk-review", "{\"outcome\":\"PASSED\"}"));
        ok(staff.postJson(
                "/api/v1/orders/" + no + "/shipments",
                "{\"carrier\":\"OTHER\",\"trackingNo\":\"%s\",\"type\":\"ALL\"}".formatted(tracking(no))));
        return no;
    }

    private static String tracking(String no) {
        return "PAY-" + no;
    }

    /** The carrier says that it was delivered there. */
    void delivered(String no, String country, String zip) throws Exception {
        ok(system("carrier").postJson("/api/v1/tracking-events", """
                {"events":[{"id":"%s","carrier":"OTHER","trackingNo":"%s","status":"DELIVERED","at":"%s",
                            "country":"%s","zip":"%s"}]}""".formatted(
                        UUID.randomUUID(), tracking(no), now(), country, zip)));
    }

    void received(String no) throws Exception {
        ok(system("storefront").postJson("/api/v1/orders/" + no + "/receipt", "{}"));
    }

    String now() throws Exception {
        return ok(operator.get("/api/v1/demo/clock")).getString("now");
    }

    /** Moves the clock; comes back when all that became due is worked off. */
    void pass(String duration) throws Exception {
        ok(operator.postJson("/api/v1/demo/clock", "{\"advance\":\"%s\"}".formatted(duration)));
    }

    JsonObject funds(String no) throws Exception {
        return ok(staff.get("/api/v1/orders/" + no + "/funds"));
    }

    /** What is said of one condition of an order's payout. */
    JsonObject condition(String no, String name) throws Exception {
        JsonObject funds = funds(no);
        return funds.getJsonArray("why").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("condition").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in " + funds));
    }

    String status(String no) throws Exception {
        return ok(staff.get("/api/v1/orders/" + no)).getString("status");
    }

    /** Lets a payout run release what is due; the run when it has ended. */
    JsonObject run() throws Exception {
        HttpResponse<String> begun = operator.postJson("/api/v1/payout-runs", "{}");
        ok(begun);
        return operator.awaitEnd(begun.headers().firstValue("Location").orElseThrow());
    }
}
