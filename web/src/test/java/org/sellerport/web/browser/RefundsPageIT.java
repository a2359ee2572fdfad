package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sellerport.web.system.ApiClient;

/** Refunds as a seller sees and gives them, and as an operator has the failed ones tried again. */
@ExtendWith(OpenPortal.class)
class RefundsPageIT {

    private final Portal portal;

    RefundsPageIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource
    void a_seller_gives_a_refund_knowing_what_it_costs_and_follows_the_money(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        Visitor keeper = stall.keeper();
        keeper.follow(keeper.link("refunds.nav"));
        assertThat(keeper.heading("refunds.empty.title")).isVisible();
        keeper.inspect("refunds-empty");
        Purchase order = stall.order().passed();

        keeper.follow(keeper.link("refunds.give"));
        keeper.inspect("refund-give");
        keeper.field("refunds.give.no").fill(order.no());
        keeper.button("refunds.give.open").click();
        amount(keeper).fill("99");
        keeper.button("refunds.give.reckon").click();
        assertThat(keeper.alert()).containsText("27.00");
        amount(keeper).fill("3.50");
        keeper.page().getByText(Purchase.CUP).click();
        keeper.field("refunds.give.text").fill("The cup had a crack");
        keeper.button("refunds.give.reckon").click();
        Locator cost = keeper.page().locator("section[aria-labelledby=cost]");
        assertThat(cost).containsText("USD 3.50");
        assertTrue(refunds(order).isEmpty(), "nothing happened yet");
        keeper.inspect("refund-cost");

        cost.locator("button").dblclick();

        assertThat(keeper.said()).hasText(keeper.say("refunds.give.done", "USD 3.50", order.no()));
        assertThat(keeper.rows()).hasCount(1);
        assertEquals(1, refunds(order).size());
        assertThat(keeper.rows().first()).containsText(keeper.say("refunds.cause.GOODWILL"));
        keeper.follow(keeper.rows().first().locator("th a"));
        assertThat(keeper.page().locator("main")).containsText("The cup had a crack");
        assertThat(keeper.rows().filter(having(Purchase.CUP))).containsText("USD 3.50");
        assertThat(keeper.rows().filter(having(Purchase.TEA))).containsText("USD 0.00");
        keeper.inspect("refund");
        keeper.open(order.page());
        assertThat(keeper.page().locator("section[aria-labelledby=refunds]")).containsText("USD 3.50");
        keeper.inspect("order-refunded");
    }

    private static Locator amount(Visitor keeper) {
        return keeper.field(keeper.page().locator("main"), "refunds.give.amount", "USD");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static List<JsonObject> refunds(Purchase order) throws Exception {
        return ApiClient.json(order.stall()
                        .api()
                        .get("/api/v1/orders/" + order.no() + "/refunds")
                        .body())
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_refund_that_failed_is_the_operators_to_try_again(Tongue tongue) throws Exception {
        Purchase order = Stall.open(portal, tongue).order().passed();
        // Of twelve in a row the played processor refuses one.
        for (int i = 0; i < 12; i++) {
            Purchase.done(order.stall().api().postJson("/api/v1/orders/" + order.no() + "/refunds", """
                    {"amount":{"amount":"0.10","currency":"USD"}}"""));
        }
        String id = await(order, "FAILED");
        Visitor keeper = order.stall().keeper();
        keeper.open("/app/refunds?status=FAILED");
        assertThat(keeper.rows()).hasCount(1);
        keeper.open("/app/refund?id=" + id);
        assertThat(keeper.page().locator("main")).containsText(keeper.say("refunds.then.FAILED"));
        keeper.inspect("refund-failed");

        Visitor operator = portal.operator(tongue);
        operator.page().locator("nav a[href$='/operator/refunds']").click();
        assertThat(operator.heading("refunds.failed.title")).isVisible();
        Locator row = operator.rows().filter(having(order.no()));
        assertThat(row).containsText("expired");
        operator.inspect("refunds-failed");
        operator.follow(operator.link("refunds.overdue.part", 3));
        assertThat(operator.heading("refunds.overdue.empty.title")).isVisible();
        operator.open("/operator/refunds");
        Visitor otherTab = operator.inAnotherTab();
        otherTab.open("/operator/refunds");
        operator.button(row, "refunds.failed.retry").click();
        assertThat(operator.said()).hasText(operator.say("refunds.failed.done", id));
        assertThat(row).hasCount(0);

        await(order, id, "SETTLED");
        otherTab.button(otherTab.rows().filter(having(order.no())), "refunds.failed.retry")
                .click();
        assertThat(otherTab.alert()).containsText(id);
        keeper.open("/app/refund?id=" + id);
        assertThat(keeper.page().locator("ol.history")).containsText(keeper.say("refunds.step.RETRIED"));
    }

    private static String await(Purchase order, String status) throws Exception {
        JsonObject list = order.stall()
                .api()
                .awaitUntil("/api/v1/refunds?status=" + status + "&q=" + order.no(), seen -> !seen.getJsonArray("items")
                        .isEmpty());
        return list.getJsonArray("items").getJsonObject(0).getString("id");
    }

    private static void await(Purchase order, String id, String status) throws Exception {
        order.stall().api().awaitUntil("/api/v1/refunds/" + id, seen -> seen.getString("status")
                .equals(status));
    }

    @ParameterizedTest
    @EnumSource
    void a_busy_shop_finds_every_refund_since_it_opened(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        seller.follow(seller.link("refunds.nav"));
        assertThat(seller.rows().first()).isVisible();
        seller.inspect("refunds-busy");
        String order = seller.rows().first().locator("td a").first().innerText();
        seller.field("refunds.search.label").fill(order);
        seller.button("orders.list.search").click();
        assertThat(seller.rows().first()).containsText(order);

        seller.open("/app/refunds?cause=OPERATOR&to=2001-01-01");
        assertThat(seller.heading("refunds.nomatch.title")).isVisible();
        seller.inspect("refunds-none");
        seller.open("/app/refunds?from=nonsense");
        assertThat(seller.alert()).isVisible();
        seller.open("/app/refund?id=999999999", 404);
    }
}
