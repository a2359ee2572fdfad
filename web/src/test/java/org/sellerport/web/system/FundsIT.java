package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A seller's money over the API. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FundsIT {

    @ArquillianResource
    private URI base;

    private String seller;
    private Api api;

    @BeforeEach
    void arrive() {
        seller = Residents.seller();
        api = new Api(base, Residents.key(seller, "funds:read"));
    }

    private String order(String state) {
        HttpResponse<String> led = new Api(base, null).get(ShopForTests.PATH + "?seller=" + seller + "&state=" + state);
        assertEquals(200, led.statusCode(), led.body());
        return led.body();
    }

    private JsonArray items(String path) {
        HttpResponse<String> answer = api.get("/api/v1/funds/" + path);
        assertEquals(200, answer.statusCode(), answer.body());
        return Api.json(answer).getJsonArray("items");
    }

    @Test
    void a_seller_without_orders_has_no_money_and_one_with_orders_sees_where_it_is() {
        assertTrue(items("balance").isEmpty());
        order("to-ship");
        order("paid-out");

        JsonObject balance = items("balance").getJsonObject(0);

        assertEquals("USD", balance.getString("currency"));
        assertEquals("45.00", balance.getJsonObject("held").getString("amount"));
        assertEquals("42.75", balance.getJsonObject("available").getString("amount"));
        assertEquals("0.00", balance.getJsonObject("debt").getString("amount"));
    }

    @Test
    void the_statement_goes_back_page_by_page() {
        List<String> orders = List.of(order("paid-out"), order("paid-out"));

        JsonObject first = Api.json(api.get("/api/v1/funds/statement?limit=1"));
        JsonObject second =
                Api.json(api.get("/api/v1/funds/statement?currency=USD&limit=1&after=" + first.getString("next")));

        JsonObject latest = first.getJsonArray("items").getJsonObject(0);
        assertEquals(orders.get(1), latest.getString("orderNo"));
        assertEquals("85.50", latest.getJsonObject("balance").getString("amount"));
        JsonObject earlier = second.getJsonArray("items").getJsonObject(0);
        assertEquals(orders.get(0), earlier.getString("orderNo"));
        assertEquals("RELEASED", earlier.getString("why"));
        assertTrue(second.isNull("next"));
    }

    @Test
    void the_statement_is_a_file_as_well_narrowed_by_days_where_they_are_named() {
        String order = order("paid-out");

        HttpResponse<String> file = api.get("/api/v1/funds/statement.csv");
        HttpResponse<String> longAgo = api.get("/api/v1/funds/statement.csv?currency=USD&to=2001-01-01");

        assertEquals(
                "text/csv;charset=UTF-8",
                file.headers().firstValue("Content-Type").orElse("").replace(" ", ""));
        assertTrue(file.headers().firstValue("Content-Disposition").orElse("").contains("statement-USD.csv"));
        List<String> lines = file.body().lines().toList();
        assertEquals("\ufeffentry,at,why,order,reference,currency,amount,balance", lines.get(0));
        assertTrue(lines.get(1).endsWith(",RELEASED,\"" + order + "\",\"once\",USD,42.75,42.75"), lines.get(1));
        assertEquals(2, lines.size());
        assertEquals(1, longAgo.body().lines().count());
    }

    @Test
    void nobody_sees_anothers_money_or_any_without_the_scope() {
        order("paid-out");
        Api stranger = new Api(base, Residents.key(Residents.seller(), "funds:read"));
        Api narrow = new Api(base, Residents.key(seller, "orders:read"));

        assertTrue(Api.json(stranger.get("/api/v1/funds/balance"))
                .getJsonArray("items")
                .isEmpty());
        assertTrue(Api.json(stranger.get("/api/v1/funds/statement?currency=USD"))
                .getJsonArray("items")
                .isEmpty());
        for (String path : List.of("balance", "statement?currency=USD", "statement.csv?currency=USD")) {
            assertEquals(403, narrow.get("/api/v1/funds/" + path).statusCode(), path);
            assertEquals(401, new Api(base, null).get("/api/v1/funds/" + path).statusCode(), path);
        }
    }

    @Test
    void what_is_no_currency_no_day_or_no_place_is_refused() {
        for (String query :
                List.of("currency=ZZZ", "currency=USD&from=soon", "currency=USD&limit=0", "colour=red", "")) {
            assertEquals(422, api.get("/api/v1/funds/statement?" + query).statusCode(), query);
        }
        assertEquals(
                422, api.get("/api/v1/funds/statement?currency=USD&after=x").statusCode());
    }
}
