package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.Collections;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests to cancel with what each answer does to the rates, and the scorecard that it does it to. */
@ExtendWith(OpenPortal.class)
class CancellationsIT {

    private final Portal portal;

    CancellationsIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource
    void each_answer_shows_its_price_before_and_the_scorecard_shows_it_afterwards(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        stall.order().shipped();
        Purchase ours = stall.order().askedToCancel("OUT_OF_STOCK");
        Purchase theirs = stall.order().askedToCancel("BASKET_MISTAKE");
        Visitor keeper = stall.keeper();
        keeper.follow(keeper.link("portal.nav.cancellations"));
        assertThat(request(keeper, ours).locator("table.effects tbody tr").first())
                .containsText(Pattern.compile("0.00%.*50.00%", Pattern.DOTALL));
        assertThat(request(keeper, theirs).locator("table.effects tbody tr").first())
                .not()
                .containsText("50.00%");
        keeper.unfold(request(keeper, ours), "cancellations.accept");
        assertThat(request(keeper, ours).locator("details[open]")).containsText("50.00%");
        keeper.inspect("cancellations");

        keeper.button(request(keeper, ours), "cancellations.accept.sure").dblclick();
        assertThat(keeper.said()).hasText(keeper.say("cancellations.done.accepted", ours.no()));
        assertEquals("CLOSED", ours.status());
        assertEquals(1, Collections.frequency(ours.facts(), "CLOSED"));
        keeper.unfold(request(keeper, theirs), "cancellations.refuse");
        keeper.field(request(keeper, theirs), "cancellations.refuse.note").fill("It leaves today");
        keeper.button(request(keeper, theirs), "cancellations.refuse.sure").click();
        assertThat(keeper.said()).hasText(keeper.say("cancellations.done.refused", theirs.no()));
        assertThat(keeper.heading("cancellations.empty.OPEN.title")).isVisible();
        assertEquals("REJECTED", theirs.read().getJsonObject("cancellation").getString("status"));
        keeper.inspect("cancellations-empty");
        keeper.follow(keeper.link("cancellations.tab.ENDED"));
        assertThat(keeper.rows()).hasCount(2);
        assertThat(keeper.rows().filter(having(ours.no()))).containsText(keeper.say("cancellations.outcome.counts"));
        keeper.inspect("cancellations-ended");

        keeper.follow(keeper.link("portal.nav.scorecard"));
        assertThat(keeper.page().locator("section[aria-labelledby=measure-NON_FULFILMENT]"))
                .containsText(keeper.say("scorecard.of", 1, 2));
        assertThat(keeper.rows().filter(having(ours.no())))
                .containsText(keeper.say("orders.cancelReason.OUT_OF_STOCK"));
        keeper.inspect("scorecard");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator request(Visitor keeper, Purchase order) {
        return keeper.page().locator("article").filter(having(order.no()));
    }

    @ParameterizedTest
    @EnumSource
    void a_buyer_is_asked_for_the_right_reason_with_one_click_and_what_came_of_it_is_kept(Tongue tongue)
            throws Exception {
        Stall stall = Stall.open(portal, tongue);
        Purchase order = stall.order().askedToCancel("CANNOT_SHIP_IN_TIME");
        Visitor keeper = stall.keeper();
        keeper.open("/app/cancellations");
        Visitor otherTab = keeper.inAnotherTab();
        otherTab.open("/app/cancellations");
        keeper.unfold("cancellations.correction");
        keeper.button("cancellations.correction.sure").click();
        assertThat(keeper.said()).hasText(keeper.say("cancellations.done.asked", order.no()));
        assertThat(request(keeper, order)).containsText(keeper.say("cancellations.correction.OPEN"));
        assertEquals(1, Collections.frequency(order.facts(), "REASON_CORRECTION_ASKED"));

        order.changeReason("NO_LONGER_WANTED");
        otherTab.unfold("cancellations.accept");
        otherTab.button("cancellations.accept.sure").click();
        assertThat(otherTab.alert()).containsText(order.no());
        assertThat(request(otherTab, order)).containsText(otherTab.say("cancellations.correction.CORRECTED"));
        assertThat(request(otherTab, order)).containsText(otherTab.say("cancellations.fault.BUYER"));
        otherTab.inspect("cancellations-corrected");
        otherTab.unfold("cancellations.accept");
        otherTab.button("cancellations.accept.sure").click();
        assertThat(otherTab.said()).hasText(otherTab.say("cancellations.done.accepted", order.no()));
        assertEquals("CLOSED", order.status());
        otherTab.follow(otherTab.link("portal.nav.scorecard"));
        assertThat(otherTab.page().locator("section[aria-labelledby=measure-NON_FULFILMENT]"))
                .containsText(otherTab.say("scorecard.of.none"));
        otherTab.inspect("scorecard-empty");
    }

    @ParameterizedTest
    @EnumSource
    void a_busy_shop_finds_the_orders_behind_each_number(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        seller.follow(seller.link("portal.nav.cancellations"));
        assertThat(seller.page().locator("article").first()).isVisible();
        seller.inspect("cancellations-busy");
        seller.follow(seller.link("portal.nav.scorecard"));
        seller.inspect("scorecard-busy");
        seller.follow(seller.page()
                .locator("section[aria-labelledby=measure-NON_FULFILMENT] dl.rates > div")
                .last()
                .locator("a"));
        seller.arrive("/app/scorecard\\?kind=NON_FULFILMENT&days=30#orders");
        assertThat(seller.rows().first()).isVisible();
        seller.follow(seller.link("scorecard.orders.all"));
        assertThat(seller.page().locator("section[aria-labelledby=orders] tbody tr"))
                .hasCount(25);
        seller.follow(seller.link("orders.list.next"));
        assertThat(seller.page()
                        .locator("section[aria-labelledby=orders] tbody tr")
                        .first())
                .isVisible();
    }
}
