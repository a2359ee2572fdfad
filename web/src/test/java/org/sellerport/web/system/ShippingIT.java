package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Shipping by notice, online and by upload, over HTTP. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ShippingIT {

    private static final int CLICKS = 8;
    private static final String COLUMNS = "Order number,Carrier,Tracking number,Line,Quantity\n";

    @ArquillianResource
    private URI base;

    private ShopOverHttp shop;

    @BeforeEach
    void open() {
        shop = new ShopOverHttp(base);
    }

    @Test
    void what_may_not_ship_ships_by_no_door() {
        String cancelling = shop.order();
        ShopOverHttp.json(
                200,
                shop.storefront,
                "/orders/" + cancelling + "/cancellation-request",
                "{\"reason\":\"NO_LONGER_WANTED\"}");
        String frozen = shop.order();
        ShopOverHttp.json(200, shop.operator, "/orders/" + frozen + "/freeze", "{\"reason\":\"A look at the papers\"}");
        Map<String, String> orders = Map.of(
                shop.unpaidOrder(),
                "order-unpaid",
                shop.orderUnderReview(),
                "risk-review-pending",
                cancelling,
                "cancellation-open",
                frozen,
                "order-frozen");
        orders.forEach((no, refusal) -> {
            assertEquals(refusal, ShopOverHttp.code(shop.ship(no, ShopOverHttp.notice(ShopOverHttp.number()))));
            assertEquals(
                    refusal,
                    ShopOverHttp.code(ShopOverHttp.post(
                            shop.api, "/orders/" + no + "/online-shipments", "{\"service\":\"EMS_EXPRESS\"}")));
            JsonObject upload = upload(no + ",CORREIOS," + ShopOverHttp.number());
            assertEquals(refusal, row(upload, 0).getString("code"));
            JsonObject applied = ShopOverHttp.json(200, shop.api, application(upload), "");
            assertEquals(0, applied.getInt("shipped"));
            assertEquals(0, shop.orderNow(no).getJsonArray("shipments").size());
        });
    }

    @Test
    void parts_ship_in_several_parcels_and_never_more_than_there_is() {
        String no = shop.order();
        HttpResponse<String> first = shop.ship(no, part(ShopOverHttp.number(), 1, 1));
        assertEquals(201, first.statusCode(), first::body);
        assertTrue(first.headers().firstValue("Location").orElseThrow().endsWith("/api/v1/shipments/" + no + "-1"));
        assertEquals("PARTIALLY_SHIPPED", Api.json(first).getString("status"));

        assertEquals("quantity-exceeded", ShopOverHttp.code(shop.ship(no, part(ShopOverHttp.number(), 1, 2))));
        assertEquals("line-unknown", ShopOverHttp.code(shop.ship(no, part(ShopOverHttp.number(), 3, 1))));
        assertEquals(
                "value-invalid",
                ShopOverHttp.code(
                        shop.ship(no, part(ShopOverHttp.number(), 1, 1).replace("PART", "ALL"))));

        HttpResponse<String> rest = shop.ship(no, ShopOverHttp.notice(ShopOverHttp.number()));
        assertEquals("AWAITING_RECEIPT", Api.json(rest).getString("status"));
        assertEquals("already-shipped", ShopOverHttp.code(shop.ship(no, ShopOverHttp.notice(ShopOverHttp.number()))));
    }

    @Test
    void numbers_are_checked_normalised_and_never_used_twice() {
        String no = shop.order();
        String number = ShopOverHttp.number();
        assertEquals("tracking-number-invalid", ShopOverHttp.code(shop.ship(no, ShopOverHttp.notice("12"))));
        assertEquals(
                "carrier-unknown",
                ShopOverHttp.code(shop.ship(no, ShopOverHttp.notice(number).replace("CORREIOS", "NOBODY"))));

        HttpResponse<String> shipped =
                shop.ship(no, ShopOverHttp.notice(" " + number.toLowerCase(java.util.Locale.ROOT) + " "));
        assertEquals(
                number,
                Api.json(shipped).getJsonArray("shipments").getJsonObject(0).getString("trackingNo"));

        assertEquals("tracking-number-taken", ShopOverHttp.code(shop.ship(shop.order(), ShopOverHttp.notice(number))));
        ShopOverHttp another = new ShopOverHttp(base);
        assertEquals(
                201,
                another.ship(another.order(), ShopOverHttp.notice(number)).statusCode(),
                "numbers are unique within a seller");
    }

    @Test
    void many_clicks_at_once_ship_once() throws Exception {
        String no = shop.order();
        List<Integer> answers = atOnce(
                () -> shop.ship(no, ShopOverHttp.notice(ShopOverHttp.number())).statusCode());
        assertEquals(1, answers.stream().filter(status -> status == 201).count(), answers::toString);
        assertEquals(1, shop.orderNow(no).getJsonArray("shipments").size());
    }

    @Test
    void a_number_is_corrected_twice_and_the_same_again_does_not_count() {
        String no = shop.order();
        String number = ShopOverHttp.number();
        shop.ship(no, ShopOverHttp.notice(number));
        String id = "/shipments/" + no + "-1";

        assertEquals(200, ShopOverHttp.patch(shop.api, id, correction(number)).statusCode());
        assertEquals(
                200,
                ShopOverHttp.patch(shop.api, id, correction(ShopOverHttp.number()))
                        .statusCode());
        assertEquals("tracking-number-invalid", ShopOverHttp.code(ShopOverHttp.patch(shop.api, id, correction("12"))));
        String last = ShopOverHttp.number();
        JsonObject corrected = Api.json(ShopOverHttp.patch(shop.api, id, correction(last)));
        assertEquals(2, corrected.getJsonArray("shipments").getJsonObject(0).getInt("corrections"));
        assertEquals(
                "corrections-used-up",
                ShopOverHttp.code(ShopOverHttp.patch(shop.api, id, correction(ShopOverHttp.number()))));
        assertEquals(last, Api.json(shop.api.get("/api/v1" + id)).getString("trackingNo"));

        ShopOverHttp another = new ShopOverHttp(base);
        assertEquals(
                404,
                ShopOverHttp.patch(another.api, id, correction(ShopOverHttp.number()))
                        .statusCode());
        assertEquals(404, another.api.get("/api/v1" + id).statusCode());
        assertEquals("shipment-unknown", ShopOverHttp.code(shop.api.get("/api/v1/shipments/nonsense")));
    }

    @Test
    void a_label_is_bought_with_a_number_of_its_carrier() {
        String no = shop.order();
        JsonObject services = Api.json(shop.api.get("/api/v1/orders/" + no + "/shipping-services"));
        assertTrue(services.getJsonArray("items").size() >= 3, services::toString);
        assertEquals(
                "shipping-service-unknown",
                ShopOverHttp.code(ShopOverHttp.post(
                        shop.api, "/orders/" + no + "/online-shipments", "{\"service\":\"ROCKET\"}")));

        JsonObject shipped = ShopOverHttp.json(
                201, shop.api, "/orders/" + no + "/online-shipments", "{\"service\":\"EMS_EXPRESS\",\"type\":\"ALL\"}");
        JsonObject parcel = shipped.getJsonArray("shipments").getJsonObject(0);
        assertEquals("ONLINE", parcel.getString("via"));
        assertTrue(parcel.getString("trackingNo").matches("EA[0-9]{9}CN"), parcel::toString);

        String label = "/api/v1/shipments/" + no + "-1/label";
        HttpResponse<String> pdf = shop.api.get(label);
        assertEquals("application/pdf", pdf.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(pdf.body().startsWith("%PDF-"), "no PDF");
        assertEquals(404, new ShopOverHttp(base).api.get(label).statusCode());

        String noticed = shop.order();
        shop.ship(noticed, ShopOverHttp.notice(ShopOverHttp.number()));
        assertEquals("label-missing", ShopOverHttp.code(shop.api.get("/api/v1/shipments/" + noticed + "-1/label")));
    }

    @Test
    void an_upload_ships_nothing_before_it_is_applied_and_everything_once() throws Exception {
        String whole = shop.order();
        String parts = shop.order();
        String review = shop.orderUnderReview();
        String number = ShopOverHttp.number();
        String partNumber = ShopOverHttp.number();
        JsonObject upload = upload(
                whole + ",CORREIOS," + number,
                parts + ",CORREIOS," + partNumber + ",1,1",
                parts + ",CORREIOS," + partNumber + ",2,1",
                parts + ",CORREIOS," + number + ",1,1",
                parts + ",CORREIOS," + ShopOverHttp.number() + ",1,2",
                parts + ",CORREIOS," + ShopOverHttp.number(),
                review + ",CORREIOS," + ShopOverHttp.number());
        assertEquals(
                List.of(
                        "READY",
                        "READY",
                        "READY",
                        "tracking-number-taken",
                        "quantity-exceeded",
                        "READY",
                        "risk-review-pending"),
                verdicts(upload));
        assertEquals(0, shop.orderNow(whole).getJsonArray("shipments").size());
        assertEquals("AWAITING_SHIPMENT", shop.orderNow(parts).getString("status"));

        atOnce(() -> ShopOverHttp.json(200, shop.api, application(upload), ""));
        JsonObject again = ShopOverHttp.json(200, shop.api, application(upload), "");

        assertEquals(4, again.getInt("shipped"));
        assertEquals(3, again.getInt("refused"));
        assertEquals(parts + "-2", row(again, 5).getString("shipment"));
        assertEquals(1, shop.orderNow(whole).getJsonArray("shipments").size());
        assertEquals(2, shop.orderNow(parts).getJsonArray("shipments").size());
        assertEquals("AWAITING_RECEIPT", shop.orderNow(parts).getString("status"));
        assertEquals(
                404,
                new ShopOverHttp(base)
                        .api
                        .get("/api/v1/imports/shipments/" + upload.getInt("id"))
                        .statusCode());
    }

    @Test
    void uploads_are_kept_with_what_came_of_them_the_newest_first() {
        JsonObject first = upload(shop.order() + ",CORREIOS," + ShopOverHttp.number());
        JsonObject second = upload(
                shop.order() + ",CORREIOS," + ShopOverHttp.number(),
                shop.unpaidOrder() + ",CORREIOS," + ShopOverHttp.number());
        ShopOverHttp.json(200, shop.api, application(second), "");

        JsonObject page = Api.json(shop.api.get("/api/v1/imports/shipments?limit=1"));
        JsonObject newest = page.getJsonArray("items").getJsonObject(0);

        assertEquals(second.getInt("id"), newest.getInt("id"));
        assertEquals(
                "APPLIED 0 1 1",
                newest.getString("state") + " " + newest.getInt("ready") + " " + newest.getInt("refused") + " "
                        + newest.getInt("shipped"));
        assertEquals(
                first.getInt("id"),
                Api.json(shop.api.get("/api/v1/imports/shipments?after=" + page.getString("next")))
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getInt("id"));
        assertEquals(
                0,
                Api.json(new ShopOverHttp(base).api.get("/api/v1/imports/shipments"))
                        .getJsonArray("items")
                        .size());
    }

    @Test
    void a_row_whose_order_changed_after_the_dry_run_is_refused_and_the_others_ship() {
        String changed = shop.order();
        String other = shop.order();
        JsonObject upload =
                upload(changed + ",CORREIOS," + ShopOverHttp.number(), other + ",CORREIOS," + ShopOverHttp.number());
        shop.ship(changed, ShopOverHttp.notice(ShopOverHttp.number()));

        JsonObject applied = ShopOverHttp.json(200, shop.api, application(upload), "");

        assertEquals(List.of("already-shipped", "SHIPPED"), verdicts(applied));
    }

    @Test
    void the_list_of_parcels_is_narrowed_and_paged() {
        List<String> orders = IntStream.range(0, 3).mapToObj(i -> shop.order()).toList();
        orders.forEach(no -> shop.ship(no, ShopOverHttp.notice(ShopOverHttp.number())));
        SuiteDatabase.update(
                "update orders.shipment set shipped_at = now() - interval '31 days' where order_no = ?",
                Long.valueOf(orders.get(0)));
        SuiteDatabase.update(
                "update orders.shipment set suspected_at = now() where order_no = ?", Long.valueOf(orders.get(1)));

        assertArrayEquals(new String[] {orders.get(0)}, listed("late=true"));
        assertArrayEquals(new String[] {orders.get(1)}, listed("suspected=true"));
        assertArrayEquals(new String[] {orders.get(2)}, listed("q=" + orders.get(2)));
        assertArrayEquals(new String[] {}, listed("carrier=DHL"));
        assertEquals(3, listed("unseen=true&country=BR&carrier=CORREIOS").length);
        JsonObject page = Api.json(shop.api.get("/api/v1/shipments?limit=2"));
        assertEquals(2, page.getJsonArray("items").size());
        assertArrayEquals(new String[] {orders.get(0)}, listed("limit=2&after=" + page.getString("next")));
        assertEquals("value-invalid", ShopOverHttp.code(shop.api.get("/api/v1/shipments?lat=true")));
    }

    private String[] listed(String query) {
        return Api.json(shop.api.get("/api/v1/shipments?" + query)).getJsonArray("items").stream()
                .map(item -> item.asJsonObject().getString("orderNo"))
                .toArray(String[]::new);
    }

    private JsonObject upload(String... rows) {
        return ShopOverHttp.json(201, shop.api, "/imports/shipments", COLUMNS + String.join("\n", rows));
    }

    private static String application(JsonObject upload) {
        return "/imports/shipments/" + upload.getInt("id") + "/application";
    }

    private static JsonObject row(JsonObject upload, int place) {
        return upload.getJsonArray("rows").getJsonObject(place);
    }

    private static List<String> verdicts(JsonObject upload) {
        return upload.getJsonArray("rows").stream()
                .map(row -> row.asJsonObject())
                .map(row -> row.isNull("code") ? row.getString("verdict") : row.getString("code"))
                .toList();
    }

    private static String part(String number, int line, int quantity) {
        return "{\"carrier\":\"CORREIOS\",\"trackingNo\":\"%s\",\"type\":\"PART\",\"lines\":[{\"line\":%d,\"quantity\":%d}]}"
                .formatted(number, line, quantity);
    }

    private static String correction(String number) {
        return "{\"carrier\":\"CORREIOS\",\"trackingNo\":\"" + number + "\"}";
    }

    private static <T> List<T> atOnce(Callable<T> step) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(CLICKS);
        try {
            List<Future<T>> answers = crowd.invokeAll(
                    IntStream.range(0, CLICKS).mapToObj(i -> step).toList());
            List<T> all = new java.util.ArrayList<>();
            for (Future<T> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } finally {
            crowd.shutdownNow();
        }
    }
}
