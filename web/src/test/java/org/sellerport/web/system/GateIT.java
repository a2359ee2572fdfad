package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class GateIT {

    @ArquillianResource
    private URI base;

    @Test
    void every_route_of_the_api_needs_a_key() {
        for (String route : routes()) {
            for (Api caller : List.of(nobody(), nobody().as("sp_made-up"))) {
                HttpResponse<String> answer = caller.get(route.replaceAll("\\{[^/]*", "1"));

                assertEquals(401, answer.statusCode(), route);
                assertProblem(answer, "login-needed");
            }
        }
    }

    @Test
    void nobody_without_a_login_sees_a_page_or_what_the_server_says_of_itself() {
        for (String page : List.of("/app/orders", "/operator/jobs", "/anything", "/WEB-INF/web.xml")) {
            assertEquals(302, nobody().get(page).statusCode(), page);
        }
        for (String inside : List.of("/metrics", "/health", "/health/live")) {
            assertEquals(401, nobody().get(inside).statusCode(), inside);
        }
        assertEquals(200, nobody().get("/health/ready").statusCode());
        assertEquals(200, nobody().get("/openapi").statusCode());
    }

    @Test
    void a_revoked_key_opens_nothing_any_more() {
        String seller = Residents.seller();
        Api operator = nobody().as(Residents.operatorKey());
        JsonObject made = Api.json(operator.post("/api/v1/sellers/" + seller + "/keys", "make", "{}"));
        Api api = nobody().as(made.getString("key"));
        assertEquals(200, api.get("/api/v1/orders").statusCode());

        HttpResponse<String> revoked = operator.delete("/api/v1/sellers/" + seller + "/keys/" + made.getInt("id"));

        assertEquals(204, revoked.statusCode());
        assertEquals(401, api.get("/api/v1/orders").statusCode());
        assertEquals(
                0,
                SuiteDatabase.number(
                        "select count(*) from orders.idempotency where body like '%" + made.getString("key") + "%'"));
    }

    @Test
    void a_key_without_the_scope_is_told_which_one_is_missing() {
        Api exporter = nobody().as(Residents.key(Residents.seller(), "exports"));

        HttpResponse<String> answer = exporter.get("/api/v1/orders");

        assertEquals(403, answer.statusCode());
        assertProblem(answer, "scope-missing");
        assertTrue(Api.json(answer).getString("detail").contains("orders:read"));
    }

    @Test
    void no_key_of_a_seller_reaches_what_is_the_operators() {
        Api seller =
                nobody().as(Residents.key(Residents.seller(), "orders:read orders:write exports funds:read disputes"));

        assertEquals(403, seller.get("/api/v1/sellers").statusCode());
        assertEquals(403, seller.post("/api/v1/sellers", "k", "{\"id\":\"X\"}").statusCode());
        assertEquals(403, seller.get("/metrics").statusCode());
    }

    @Test
    void another_sellers_order_answers_exactly_as_one_that_does_not_exist() {
        String owner = Residents.seller();
        String order = Residents.order(owner);
        Api stranger = nobody().as(Residents.key(Residents.seller(), "orders:read"));
        String unknown = "1799999999999999";

        for (String route : List.of("/api/v1/orders/{no}", "/api/v1/orders/{no}/history")) {
            HttpResponse<String> foreign = stranger.get(route.replace("{no}", order));
            HttpResponse<String> missing = stranger.get(route.replace("{no}", unknown));

            assertEquals(404, foreign.statusCode(), route);
            assertEquals(missing.body().replace(unknown, order), foreign.body(), route);
            assertEquals(
                    200,
                    nobody().as(Residents.key(owner, "orders:read"))
                            .get(route.replace("{no}", order))
                            .statusCode());
        }
    }

    @Test
    void lists_and_counts_hold_nothing_of_another_seller() {
        String order = Residents.order(Residents.seller());
        Api stranger = nobody().as(Residents.key(Residents.seller(), "orders:read"));

        assertTrue(
                Api.json(stranger.get("/api/v1/orders")).getJsonArray("items").isEmpty());
        assertTrue(Api.json(stranger.get("/api/v1/orders?q=" + order))
                .getJsonArray("items")
                .isEmpty());
        assertTrue(Api.json(stranger.get("/api/v1/orders?q=Tea"))
                .getJsonArray("items")
                .isEmpty());
        assertEquals(0, Api.json(stranger.get("/api/v1/orders/summary")).getInt("ALL"));
    }

    @Test
    void every_answer_has_the_headers_that_keep_browsers_careful() {
        Api seller = nobody().as(Residents.key(Residents.seller(), "orders:read"));
        for (HttpResponse<String> answer : List.of(
                nobody().get("/app/orders"),
                nobody().get("/health/ready"),
                nobody().get("/resources/missing.css"),
                nobody().get("/api/v1/orders"),
                seller.get("/api/v1/orders"),
                seller.get("/api/v1/nothing"),
                seller.get("/api/v1/orders?limit=0"))) {
            assertCareful(answer);
        }
    }

    private static void assertCareful(HttpResponse<String> answer) {
        HttpHeaders headers = answer.headers();
        assertAll(
                answer.uri().getPath() + " " + answer.statusCode(),
                () -> assertEquals(
                        "nosniff", headers.firstValue("X-Content-Type-Options").orElse("")),
                () -> assertTrue(
                        headers.firstValue("Content-Security-Policy").orElse("").contains("frame-ancestors 'none'")),
                () -> assertEquals(
                        "same-origin", headers.firstValue("Referrer-Policy").orElse("")),
                () -> assertTrue(headers.firstValue("Server").isEmpty()),
                () -> assertTrue(headers.firstValue("X-Powered-By").isEmpty()));
    }

    @Test
    void no_error_shows_a_stack_a_statement_or_the_product() {
        Api seller = nobody().as(Residents.key(Residents.seller(), "orders:read"));
        for (String path : List.of(
                "/api/v1/orders/abc",
                "/api/v1/orders?after=%00",
                "/api/v1/orders?q=%27%22%3B--",
                "/api/v1/orders?placedFrom=99999-01-01",
                "/api/v1/nothing",
                "/resources/missing.css")) {
            HttpResponse<String> answer = seller.get(path);

            assertTrue(answer.statusCode() < 500, path + " " + answer.statusCode());
            for (String secret : List.of("Exception", "\tat ", "select ", "Payara", "org.sellerport")) {
                assertFalse(answer.body().contains(secret), path + ": " + answer.body());
            }
        }
    }

    @Test
    void orders_are_found_by_every_filter_of_the_list() {
        String seller = Residents.seller();
        String no = Residents.order(seller);
        Api api = nobody().as(Residents.key(seller, "orders:read"));

        for (String filter : List.of(
                "status=AWAITING_PAYMENT",
                "payout=NOT_DUE",
                "q=" + no,
                "q=ext-" + no,
                "q=tea",
                "q=%E5%B0%8F%E6%98%8E",
                "country=BR",
                "placedFrom=2024-02-27&placedTo=2024-02-27",
                "placedFrom=2024-02-27T15:15:30Z",
                "limit=1")) {
            assertEquals(
                    1,
                    Api.json(api.get("/api/v1/orders?" + filter))
                            .getJsonArray("items")
                            .size(),
                    filter);
        }
        for (String filter : List.of(
                "status=CLOSED",
                "hold=FROZEN",
                "payout=SCHEDULED",
                "payout=RELEASED",
                "q=nothing",
                "country=CN",
                "placedFrom=2024-02-28",
                "placedTo=2024-02-26",
                "assignee=anna")) {
            assertEquals(
                    0,
                    Api.json(api.get("/api/v1/orders?" + filter))
                            .getJsonArray("items")
                            .size(),
                    filter);
        }
    }

    @Test
    void an_order_reads_as_promised() {
        String seller = Residents.seller();
        String no = Residents.order(seller);

        HttpResponse<String> answer =
                nobody().as(Residents.key(seller, "orders:read")).get("/api/v1/orders/" + no);

        JsonObject order = Api.json(answer);
        assertEquals("\"3\"", answer.headers().firstValue("ETag").orElseThrow());
        assertAll(
                () -> assertEquals(no, order.getString("orderNo")),
                () -> assertEquals("PLACE_ORDER_SUCCESS", order.getString("platformStatus")),
                () -> assertEquals("王小明", order.getJsonObject("buyer").getString("name")),
                () -> assertEquals("12.00", order.getJsonObject("orderAmount").getString("amount")),
                () -> assertEquals("USD", order.getJsonObject("orderAmount").getString("currency")),
                () -> assertEquals("2024-02-27T23:15:30+08:00", order.getString("placedAt")),
                () -> assertTrue(order.isNull("paidAt")),
                () -> assertEquals("PAYMENT", order.getJsonObject("deadline").getString("kind")),
                () -> assertEquals(
                        2, order.getJsonArray("lines").getJsonObject(0).getInt("quantity")),
                () -> assertEquals(3, order.getInt("version")));
    }

    private Set<String> routes() {
        JsonObject paths = Api.json(nobody().get("/openapi?format=json")).getJsonObject("paths");
        Set<String> routes = new TreeSet<>();
        paths.forEach((path, operations) -> {
            if (operations.asJsonObject().containsKey("get")) {
                routes.add(path);
            }
        });
        assertTrue(routes.contains("/api/v1/orders"), routes::toString);
        return routes;
    }

    private static void assertProblem(HttpResponse<String> answer, String code) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertTrue(type.startsWith("application/problem+json"), type);
        JsonObject problem = Api.json(answer);
        assertEquals(code, problem.getString("code"));
        assertEquals("urn:sellerport:problem:" + code, problem.getString("type"));
        assertEquals(answer.statusCode(), problem.getInt("status"));
    }

    private Api nobody() {
        return new Api(base, null);
    }
}
