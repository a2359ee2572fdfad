package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What carriers say of parcels, over HTTP. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TrackingIT {

    private static final int LIVES = 6;

    /** Three times as many as there are connections; each needs one for its request and another for each event. */
    private static final int CARRIERS_AT_ONCE = 60;

    private static final List<String> WAY =
            List.of("ACCEPTED", "IN_TRANSIT", "IN_TRANSIT", "FAILED", "OUT_FOR_DELIVERY", "DELIVERED");

    @ArquillianResource
    private URI base;

    private ShopOverHttp shop;

    @BeforeEach
    void open() {
        shop = new ShopOverHttp(base);
    }

    @Test
    void events_in_any_order_repeated_and_before_the_notice_end_in_the_same_state() {
        Instant begin = Instant.now().minus(Duration.ofHours(12)).truncatedTo(ChronoUnit.SECONDS);
        String inOrder = null;
        for (int life = 0; life < LIVES; life++) {
            Random chance = new Random(life);
            String no = shop.order();
            String number = ShopOverHttp.number();
            List<String> events = new ArrayList<>(way(number, begin));
            if (life > 0) {
                events.addAll(events.subList(0, 3));
                Collections.shuffle(events, chance);
            }
            int before = life == 0 ? 0 : chance.nextInt(events.size());
            tell(events.subList(0, before));
            shop.ship(no, ShopOverHttp.notice(number));
            events.subList(before, events.size()).forEach(event -> tell(List.of(event)));
            String state = state(no);
            inOrder = life == 0 ? state : inOrder;
            assertEquals(inOrder, state, "life " + life + ": " + events);
        }
        assertEquals("DELIVERED", inOrder.split(" ", -1)[0]);
    }

    /** What is known of the parcel, and the clocks of the order that follow from it. */
    private String state(String no) {
        JsonObject order = shop.orderNow(no);
        JsonObject parcel = order.getJsonArray("shipments").getJsonObject(0);
        return parcel.getString("status") + " " + parcel.get("lastEventAt") + " " + parcel.get("deliveredAt") + " "
                + parcel.get("scanDue") + " " + order.getString("status") + " " + order.get("deadlines");
    }

    @Test
    void a_wrong_event_does_not_stop_the_others_and_each_is_told_what_became_of_it() {
        String no = shop.order();
        String number = ShopOverHttp.number();
        shop.ship(no, ShopOverHttp.notice(number));
        String good = event(number, "IN_TRANSIT", Instant.now());
        String unknown = event(ShopOverHttp.number(), "DELIVERED", Instant.now());

        assertEquals(
                List.of("INVALID", "APPLIED", "INVALID", "REPEATED", "WAITING", "INVALID", "INVALID"),
                tell(List.of(
                        "{\"id\":\"x\"}",
                        good,
                        event(number, "LOST", Instant.now()),
                        good,
                        unknown,
                        event(number, "DELIVERED", Instant.now().plus(Duration.ofDays(30))),
                        "null")));
        assertEquals(
                "IN_TRANSIT",
                shop.orderNow(no).getJsonArray("shipments").getJsonObject(0).getString("status"));
        assertEquals(List.of("WAITING"), tell(List.of(unknown)));
    }

    @Test
    void a_parcel_that_comes_back_is_something_to_do_until_it_moves_on() {
        String no = shop.order();
        String number = ShopOverHttp.number();
        shop.ship(no, ShopOverHttp.notice(number));
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

        tell(List.of(event(number, "FAILED", now.minusSeconds(60))));

        JsonObject thing = Api.json(shop.api.get("/api/v1/todo?kind=MEND_DELIVERY"))
                .getJsonArray("items")
                .getJsonObject(0);
        assertEquals(no, thing.getString("orderNo"));
        assertTrue(thing.getString("detail").endsWith(number), thing::toString);
        assertTrue(thing.isNull("outcome"), "nothing happens by itself");
        tell(List.of(event(number, "OUT_FOR_DELIVERY", now)));
        assertEquals(
                0,
                Api.json(shop.api.get("/api/v1/todo?kind=MEND_DELIVERY"))
                        .getJsonArray("items")
                        .size());
    }

    @Test
    void events_keep_country_and_post_code_and_are_shown_with_the_parcel() {
        String no = shop.order();
        String number = ShopOverHttp.number();
        shop.ship(no, ShopOverHttp.notice(number));
        tell(List.of(event(number, "DELIVERED", Instant.now())));
        JsonObject event = Api.json(shop.api.get("/api/v1/shipments/" + no + "-1"))
                .getJsonArray("events")
                .getJsonObject(0);
        assertEquals("BR 03149", event.getString("country") + " " + event.getString("zip"));
    }

    @Test
    void an_event_of_the_number_a_shipment_is_corrected_to_is_told_then() {
        String no = shop.order();
        String right = ShopOverHttp.number();
        shop.ship(no, ShopOverHttp.notice(ShopOverHttp.number()));
        assertEquals(List.of("WAITING"), tell(List.of(event(right, "IN_TRANSIT", Instant.now()))));

        ShopOverHttp.patch(shop.api, "/shipments/" + no + "-1", "{\"trackingNo\":\"" + right + "\"}");

        assertEquals(
                "IN_TRANSIT",
                shop.orderNow(no).getJsonArray("shipments").getJsonObject(0).getString("status"));
    }

    @Test
    void imported_history_is_not_moved_before_it_is_activated() {
        String no = shop.order();
        String number = ShopOverHttp.number();
        shop.ship(no, ShopOverHttp.notice(number));
        SuiteDatabase.update("update orders.orders set dormant = true where order_no = ?", Long.valueOf(no));

        assertEquals(List.of("DORMANT"), tell(List.of(event(number, "IN_TRANSIT", Instant.now()))));
        assertEquals(
                true,
                shop.orderNow(no).getJsonArray("shipments").getJsonObject(0).isNull("status"));

        ShopOverHttp.json(200, shop.operator, "/orders/activation", "{\"seller\":\"" + shop.seller + "\"}");
        assertEquals(
                "IN_TRANSIT",
                shop.orderNow(no).getJsonArray("shipments").getJsonObject(0).getString("status"));
    }

    @Test
    void many_carriers_at_once_are_all_heard() {
        Callable<List<String>> carrier = () -> tell(way(ShopOverHttp.number(), Instant.now()));

        List<List<String>> outcomes =
                Race.of(Executors.defaultThreadFactory(), Collections.nCopies(CARRIERS_AT_ONCE, carrier));

        assertEquals(Collections.nCopies(CARRIERS_AT_ONCE, Collections.nCopies(WAY.size(), "WAITING")), outcomes);
    }

    @Test
    void only_carriers_tell_of_parcels() {
        assertEquals(
                403,
                ShopOverHttp.post(shop.api, "/tracking-events", "{\"events\":[]}")
                        .statusCode());
    }

    private List<String> way(String number, Instant begin) {
        List<String> events = new ArrayList<>();
        for (int i = 0; i < WAY.size(); i++) {
            events.add(event(number, WAY.get(i), begin.plus(Duration.ofHours(i))));
        }
        return events;
    }

    private static String event(String number, String status, Instant at) {
        return "{\"id\":\"%s\",\"carrier\":\"CORREIOS\",\"trackingNo\":\"%s\",\"status\":\"%s\",\"at\":\"%s\",\"country\":\"BR\",\"zip\":\"03149\"}"
                .formatted(UUID.randomUUID(), number, status, at);
    }

    private List<String> tell(List<String> events) {
        JsonObject answer = ShopOverHttp.json(
                200, shop.carrier, "/tracking-events", "{\"events\":[" + String.join(",", events) + "]}");
        return answer.getJsonArray("items").stream()
                .map(item -> item.asJsonObject().getString("outcome"))
                .toList();
    }
}
