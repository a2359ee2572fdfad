package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;

/** An order that a test leads through its life over HTTP, with the seller's key and those of the systems around him. */
record LivingOrder(URI base, String sellerKey, String no) {

    private static final String STOREFRONT = "storefront";

    /** Placed, paid and through its risk review: it waits to be shipped. */
    static LivingOrder toShip(URI base, String seller, String sellerKey) {
        String body = """
                {"externalId":"%s","seller":"%s","buyer":{"id":"b-%s","name":"Ana","country":"BR"},"currency":"USD",
                 "lines":[{"title":"Tea","quantity":2,"unitPrice":"10.00"}],"shippingFee":"2.00",
                 "shipTo":{"name":"Ana","country":"BR","zip":"03149"}}""".formatted(news().substring(0, 12), seller, news());
        JsonObject placed = Api.json(sent(api(base, STOREFRONT), "/api/v1/orders", body));
        LivingOrder order = new LivingOrder(base, sellerKey, placed.getString("orderNo"));
        order.tell("payments", "/payment", """
                {"paymentId":"p1","method":"card","amount":{"amount":"22.00","currency":"USD"}}""");
        order.tell("payments", "/payment/settlement", "{\"paymentId\":\"p1\"}");
        order.tell("operator", "/risk-review", "{\"outcome\":\"PASSED\"}");
        return order;
    }

    LivingOrder received() {
        assertOk(sellerPosts(
                "/shipments",
                "{\"carrier\":\"EMS\",\"trackingNo\":\"EE%s\",\"type\":\"ALL\"}".formatted(no.substring(7) + "CN")));
        tell(STOREFRONT, "/receipt", "");
        return this;
    }

    LivingOrder askedToCancel(String reason) {
        tell(STOREFRONT, "/cancellation-request", "{\"reason\":\"%s\",\"note\":\"please\"}".formatted(reason));
        return this;
    }

    /** What another system says of the order; it has to be accepted. */
    void tell(String scope, String path, String body) {
        assertOk(posts(scope, path, body));
    }

    HttpResponse<String> posts(String scope, String path, String body) {
        return sent(api(base, scope), address() + path, body);
    }

    HttpResponse<String> sellerPosts(String path, String body) {
        return sent(seller(), address() + path, body);
    }

    HttpResponse<String> patches(String path, String body) {
        Api storefront = api(base, STOREFRONT);
        return storefront.send(storefront
                .request(address() + path)
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(body)));
    }

    JsonObject read() {
        return read("");
    }

    JsonObject read(String path) {
        return Api.json(seller().get(address() + path));
    }

    Api seller() {
        return new Api(base, sellerKey);
    }

    private String address() {
        return "/api/v1/orders/" + no;
    }

    private static Api api(URI base, String scope) {
        return new Api(base, Residents.key(null, scope));
    }

    private static HttpResponse<String> sent(Api api, String path, String body) {
        return api.post(path, news(), body);
    }

    private static void assertOk(HttpResponse<String> answer) {
        assertTrue(answer.statusCode() / 100 == 2, () -> answer.uri() + " " + answer.body());
    }

    private static String news() {
        return UUID.randomUUID().toString();
    }
}
