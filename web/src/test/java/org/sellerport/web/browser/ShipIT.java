package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shipping one order: by a notice, in parts, with a label bought online; and what is refused of it. */
@ExtendWith(OpenPortal.class)
class ShipIT {

    private final Portal portal;

    ShipIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource
    void an_order_ships_in_parts_and_what_cannot_be_is_refused_with_a_sentence(Tongue tongue) throws Exception {
        Purchase order = Stall.open(portal, tongue).order().passed();
        Visitor keeper = order.stall().keeper();
        keeper.open("/app/ship");
        keeper.follow(keeper.link("shipping.waiting.shipOrder", order.no()));
        keeper.inspect("ship");
        notify(keeper, "12");
        assertThat(keeper.alert()).containsText("AA123456785BR");
        assertThat(keeper.field(form(keeper), "orders.column.tracking")).hasValue("12");
        keeper.inspect("ship-refused");

        String first = Purchase.trackingNumber();
        quantity(keeper, Purchase.TEA).fill("1");
        quantity(keeper, Purchase.CUP).fill("0");
        notify(keeper, first);
        assertThat(keeper.said()).containsText(first);
        assertEquals("PARTIALLY_SHIPPED", order.status());
        assertThat(quantity(keeper, Purchase.TEA)).hasValue("1");
        assertThat(form(keeper)).containsText(keeper.say("shipping.parts.left", 1, 2));

        notify(keeper, first);
        assertThat(keeper.alert()).containsText(first);
        quantity(keeper, Purchase.TEA).fill("2");
        notify(keeper, Purchase.trackingNumber());
        assertThat(keeper.alert()).isVisible();
        assertEquals(1, parcels(order).size());
        quantity(keeper, Purchase.TEA).fill("1");
        notify(keeper, Purchase.trackingNumber());
        assertThat(keeper.page().locator("ul.parcels > li")).hasCount(2);
        assertThat(form(keeper)).hasCount(0);
        assertEquals("AWAITING_RECEIPT", order.status());
        assertEquals(
                List.of(1, 1),
                parcels(order).get(1).getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                        .map(part -> part.getInt("quantity"))
                        .toList());
        keeper.inspect("ship-parts");
    }

    private static Locator form(Visitor keeper) {
        return keeper.page().locator("form.ship");
    }

    private static void notify(Visitor keeper, String number) {
        keeper.field(form(keeper), "shipping.column.carrier").selectOption("CORREIOS");
        keeper.field(form(keeper), "orders.column.tracking").fill(number);
        keeper.button("shipping.notice.submit").click();
    }

    private static Locator quantity(Visitor keeper, String title) {
        return form(keeper)
                .locator("li")
                .filter(new Locator.FilterOptions().setHasText(title))
                .locator("input");
    }

    private static List<JsonObject> parcels(Purchase order) throws Exception {
        return order.read().getJsonArray("shipments").getValuesAs(JsonObject.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_double_click_ships_once_and_a_mistyped_number_is_corrected(Tongue tongue) throws Exception {
        Purchase order = Stall.open(portal, tongue).order().passed();
        Visitor keeper = order.stall().keeper();
        keeper.open(order.shipPage());
        Visitor otherTab = keeper.inAnotherTab();
        otherTab.open(order.shipPage());
        keeper.field("shipping.column.carrier").selectOption("CORREIOS");
        keeper.field("orders.column.tracking").fill(Purchase.trackingNumber());
        keeper.button("shipping.notice.submit").dblclick();
        assertThat(keeper.said()).isVisible();
        assertEquals(1, parcels(order).size());

        notify(otherTab, Purchase.trackingNumber());
        assertThat(otherTab.alert()).containsText(order.no());
        assertEquals(1, parcels(order).size());

        String right = Purchase.trackingNumber();
        keeper.unfold("shipping.correct.open");
        keeper.field("orders.column.tracking").fill(right);
        keeper.button("shipping.correct.submit").click();
        assertThat(keeper.said()).containsText(right);
        assertEquals(right, parcels(order).get(0).getString("trackingNo"));
        keeper.follow(keeper.link("portal.nav.logistics"));
        assertThat(keeper.rows()).hasCount(1);
        assertThat(keeper.rows().first()).containsText(right);
    }

    @ParameterizedTest
    @EnumSource
    void a_label_is_bought_online_and_comes_as_a_pdf(Tongue tongue) throws Exception {
        Purchase order = Stall.open(portal, tongue).order().passed();
        Visitor keeper = order.stall().keeper();
        keeper.open(order.shipPage());
        keeper.button("shipping.online.submit").click();
        assertThat(keeper.alert()).hasText(keeper.say("shipping.online.service.missing"));
        keeper.page().locator("#service-EMS_EXPRESS").check();
        keeper.button("shipping.online.submit").click();

        assertThat(keeper.said()).containsText("EMS");
        Locator print = keeper.said().locator("a");
        assertThat(print).hasText(keeper.say("shipping.label.print"));
        APIResponse label = keeper.page().request().get(print.getAttribute("href"));
        assertEquals("application/pdf", label.headers().get("content-type"));
        assertTrue(new String(label.body(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        assertEquals("AWAITING_RECEIPT", order.status());
        assertEquals("ONLINE", parcels(order).get(0).getString("via"));
        keeper.inspect("ship-online");
        keeper.open("/app/ship");
        assertThat(keeper.heading("shipping.waiting.empty.title")).isVisible();
        keeper.inspect("ship-empty");
    }

    @ParameterizedTest
    @EnumSource
    void a_busy_shop_sees_what_to_ship_first_and_what_nobody_has_seen(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        seller.follow(seller.link("portal.nav.ship"));

        List<String> due = seller.page().locator("section[aria-labelledby=waiting] tbody time").all().stream()
                .map(time -> time.getAttribute("datetime"))
                .toList();

        assertTrue(due.size() > 10, () -> "a busy shop has more to ship: " + due);
        assertEquals(due.stream().sorted().toList(), due);
        seller.inspect("ship-busy");
    }
}
