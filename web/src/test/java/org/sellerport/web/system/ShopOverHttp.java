package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** A seller of a test's own with everybody he deals with: his storefront, the payment processor, carriers, an operator. */
final class ShopOverHttp {

    private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime() % 100_000_000);

    final String seller = Residents.seller();
    final Api api;
    final Api storefront;
    final Api payments;
    final Api operator;
    final Api carrier;

    ShopOverHttp(URI base) {
        api = new Api(base, Residents.key(seller, "orders:read orders:write"));
        storefront = api.as(Residents.key(null, "storefront"));
        payments = api.as(Residents.key(null, "payments"));
        operator = api.as(Residents.operatorKey());
        carrier = api.as(Residents.key(null, "carrier"));
    }

    /** An order that is not paid: two pieces on its first line and one on its second. */
    String unpaidOrder() {
        return json(201, storefront, "/orders", """
                {"externalId":"%s","seller":"%s","buyer":{"id":"%s","name":"王小明","country":"BR"},"currency":"USD",
                 "lines":[{"title":"Tea 茶","quantity":2,"unitPrice":"10.00"},{"title":"Cup","quantity":1,"unitPrice":"5.00"}],
                 "shippingFee":"2.00","shipTo":{"name":"João","country":"BR","zip":"03149","city":"São Paulo"}}
                """.formatted(UUID.randomUUID(), seller, UUID.randomUUID()))
                .getString("orderNo");
    }

    /** An order that was just paid. */
    String orderUnderReview() {
        String no = unpaidOrder();
        json(200, payments, "/orders/" + no + "/payment", """
                {"paymentId":"p-%s","method":"card","amount":{"amount":"27.00","currency":"USD"}}""".formatted(no));
        json(200, payments, "/orders/" + no + "/payment/settlement", "{\"paymentId\":\"p-" + no + "\"}");
        return no;
    }

    /** An order that may ship. */
    String order() {
        String no = orderUnderReview();
        json(200, operator, "/orders/" + no + "/risk-review", "{\"outcome\":\"PASSED\"}");
        return no;
    }

    /** A number that no other test has. */
    static String number() {
        return "AA%09dBR".formatted(NUMBERS.incrementAndGet());
    }

    static String notice(String number) {
        return "{\"carrier\":\"CORREIOS\",\"trackingNo\":\"" + number + "\",\"type\":\"ALL\"}";
    }

    HttpResponse<String> ship(String no, String body) {
        return post(api, "/orders/" + no + "/shipments", body);
    }

    JsonObject orderNow(String no) {
        HttpResponse<String> answer = api.get("/api/v1/orders/" + no);
        assertEquals(200, answer.statusCode(), answer::body);
        return Api.json(answer);
    }

    static HttpResponse<String> post(Api who, String path, String body) {
        return who.post("/api/v1" + path, UUID.randomUUID().toString(), body);
    }

    static HttpResponse<String> patch(Api who, String path, String body) {
        return who.send(who.request("/api/v1" + path)
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(body)));
    }

    static JsonObject json(int status, Api who, String path, String body) {
        HttpResponse<String> answer = post(who, path, body);
        assertEquals(status, answer.statusCode(), () -> path + " " + answer.body());
        return Api.json(answer);
    }

    static String code(HttpResponse<String> answer) {
        assertTrue(answer.statusCode() >= 400, answer::body);
        return Api.json(answer).getString("code");
    }
}
