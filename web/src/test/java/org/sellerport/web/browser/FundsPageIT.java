package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A seller's money: what he has, why the rest is held, when it comes, and every movement of it. */
@ExtendWith(OpenPortal.class)
class FundsPageIT {

    private final Portal portal;

    FundsPageIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource
    void money_is_held_scheduled_paid_out_and_stands_in_the_statement(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        Visitor keeper = stall.keeper();
        keeper.follow(keeper.link("funds.nav"));
        assertThat(keeper.heading("funds.balance.empty.title")).isVisible();
        keeper.inspect("funds-empty");

        stall.order().shipped();
        stall.order().astray();
        Purchase scheduled = stall.order().verified();
        keeper.page().reload();
        assertThat(figure(keeper, "HELD")).hasText("USD 54.00");
        assertThat(figure(keeper, "SCHEDULED")).hasText("USD 27.00");
        assertThat(figure(keeper, "AVAILABLE")).hasText("USD 0.00");
        assertThat(keeper.page().locator("svg.bars rect")).hasCount(1);
        keeper.page().getByText(keeper.say("funds.forecast.table")).click();
        assertThat(keeper.page().locator("#forecast ~ details td").last()).hasText(scheduled.payout());
        assertThat(keeper.heading("funds.statement.empty.title", "USD")).isVisible();
        keeper.inspect("funds");

        payOut(scheduled);
        keeper.page().reload();
        assertThat(figure(keeper, "SCHEDULED")).hasText("USD 0.00");
        assertThat(figure(keeper, "AVAILABLE")).hasText(scheduled.payout());
        assertThat(keeper.rows()).hasCount(1);
        assertThat(keeper.rows()).containsText(keeper.say("funds.posting.RELEASED"));
        assertThat(keeper.rows().locator("td.num").last()).hasText(scheduled.payout());
        keeper.inspect("funds-statement");
        assertStatementAsFile(keeper, scheduled);
        keeper.follow(keeper.rows().locator("a"));
        assertThat(keeper.page().locator("#funds")).containsText(scheduled.payout());
    }

    /** A number of the balance. */
    private static Locator figure(Visitor keeper, String kind) {
        return keeper.page()
                .locator("dl.balance > div")
                .filter(new Locator.FilterOptions()
                        .setHas(keeper.page().locator("dt").getByText(keeper.say("funds.balance." + kind), exactly())))
                .locator(".figure");
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    /** By a run, the operator's or the hour's, whichever comes first. */
    private void payOut(Purchase order) throws Exception {
        order.due();
        Purchase.done(portal.api("operator").postJson("/api/v1/payout-runs", "{}"));
        Deadline.await(() -> order.status().equals("COMPLETED"));
    }

    private static void assertStatementAsFile(Visitor keeper, Purchase order) throws Exception {
        Download download = keeper.page()
                .waitForDownload(() -> keeper.link("funds.statement.download").click());
        List<String> lines = Files.readAllLines(download.path(), StandardCharsets.UTF_8);
        assertTrue(download.suggestedFilename().endsWith(".csv"), download::suggestedFilename);
        assertEquals(2, lines.size(), () -> "a heading and a movement: " + lines);
        assertTrue(lines.get(1).contains(order.no()), () -> lines.get(1));
        assertTrue(lines.get(1).contains(order.payout().substring("USD ".length())), () -> lines.get(1));
    }

    @ParameterizedTest
    @EnumSource
    void the_days_of_a_statement_are_in_its_address_and_none_that_is_no_day(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        payOut(stall.order().verified());
        Visitor keeper = stall.keeper();
        keeper.open("/app/funds");
        LocalDate today = portal.now().atZone(tongue.zone()).toLocalDate();

        keeper.field("funds.statement.to").fill(today.minusDays(1).toString());
        keeper.follow(keeper.button("funds.statement.show"));
        keeper.arrive("/app/funds\\?currency=USD&to=" + today.minusDays(1) + "(#statement)?");
        assertThat(keeper.heading("funds.statement.empty.title", "USD")).isVisible();
        keeper.follow(keeper.link("funds.statement.clear"));
        assertThat(keeper.rows()).hasCount(1);
        keeper.open("/app/funds?currency=USD&from=" + today.minusDays(2) + "&to=" + today);
        assertThat(keeper.rows()).hasCount(1);

        keeper.open("/app/funds?currency=USD&from=2026-02-30");
        assertThat(keeper.alert()).hasText(keeper.say("funds.statement.badDate"));
        keeper.open("/app/funds?currency=USD&from=2026-02-03&to=2026-02-02");
        assertThat(keeper.alert()).hasText(keeper.say("funds.statement.reversed"));
        keeper.open("/app/funds?currency=XXX&after=nonsense");
        assertThat(keeper.alert()).isVisible();
        assertThat(keeper.rows()).hasCount(1);
        keeper.inspect("funds-stale");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_held_says_what_is_missing_who_can_act_and_until_when(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        Visitor keeper = stall.keeper();
        keeper.open("/app/funds-held");
        assertThat(keeper.heading("funds.held.empty.title")).isVisible();
        keeper.inspect("funds-held-empty");
        Purchase astray = stall.order().astray();
        Purchase scheduled = stall.order().verified();

        keeper.page().reload();
        assertThat(keeper.rows()).hasCount(1);
        assertThat(keeper.rows()).containsText(astray.no());
        assertThat(unmet(keeper.rows(), keeper).first()).containsText(keeper.say("funds.condition.COUNTRY_AGREES"));
        assertThat(keeper.rows().locator("time").first()).isVisible();
        keeper.inspect("funds-held");
        keeper.follow(keeper.link("orders.payout.SCHEDULED"));
        keeper.arrive("/app/funds-held\\?status=SCHEDULED");
        assertThat(keeper.rows()).hasCount(1);
        assertThat(keeper.rows()).containsText(scheduled.no());
        keeper.follow(keeper.link("orders.payout.WITH_OPERATOR"));
        assertThat(keeper.page().getByText(keeper.say("funds.held.nomatch.text")))
                .isVisible();

        keeper.open("/app/todo?kind=PROVE_DELIVERY");
        keeper.follow(keeper.rows().locator("a.button"));
        assertThat(keeper.page().locator("#funds")).containsText(astray.payout());
        assertThat(unmet(keeper.page().locator("#funds"), keeper).first())
                .containsText(keeper.say("funds.condition.COUNTRY_AGREES"));
        keeper.inspect("order-held");
        Visitor operator = portal.operator(tongue);
        operator.open("/operator/order?no=" + astray.no());
        assertThat(operator.page().locator("#funds")).containsText(astray.payout());
        operator.inspect("operator-order-held");
    }

    private static Locator unmet(Locator part, Visitor keeper) {
        return part.locator(".conditions li")
                .filter(new Locator.FilterOptions().setHasText(keeper.say("funds.condition.unmet")));
    }

    @ParameterizedTest
    @EnumSource
    void a_busy_shop_sees_its_money_page_after_page(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        seller.open("/app/funds");
        assertThat(seller.page().locator("dl.balance").first()).isVisible();
        seller.inspect("funds-busy");

        // Where another test moved the clock far enough, all of them are paid out.
        long scheduled = portal.number(
                "select count(*) from payouts.payout where seller_id = ? and status = 'SCHEDULED'", tongue.shop());
        seller.open("/app/funds-held?status=" + (scheduled > 20 ? "SCHEDULED" : "RELEASED"));
        assertThat(seller.rows()).hasCount(20);
        String first = seller.rows().first().locator("th").innerText();
        seller.follow(seller.link("orders.list.next"));
        assertThat(seller.rows().first().locator("th")).not().hasText(first);
        seller.follow(seller.link("orders.list.first"));
        assertThat(seller.rows().first().locator("th")).hasText(first);
    }
}
