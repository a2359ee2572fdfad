package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collections;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An operator who pays sellers: by a run, and one by one where nothing could be verified. */
@ExtendWith(OpenPortal.class)
class PayoutRunsPageIT {

    private final Portal portal;

    PayoutRunsPageIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource
    void a_run_pays_what_is_due_once_and_says_what_it_had_to_leave(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        Purchase due = stall.order().verified();
        Purchase frozen = stall.order().verified().tell("operator", "/freeze", "{\"reason\":\"A question\"}");
        due.due();
        frozen.due();
        Visitor operator = portal.operator(tongue);
        operator.follow(operator.link("payouts.nav.runs"));
        operator.inspect("payout-runs");
        operator.unfold("payouts.runs.start");
        operator.inspect("payout-runs-start");
        operator.button("payouts.runs.start.sure").dblclick();
        assertThat(operator.said()).hasText(operator.say("payouts.runs.started"));

        Locator run = operator.rows().first();
        assertThat(run.locator(".badge")).hasText(operator.say("jobs.state.COMPLETED"), Visitor.patiently());
        assertEquals("COMPLETED", due.status());
        assertEquals(1, Collections.frequency(due.facts(), "PAYOUT_RELEASED"));
        operator.follow(run.locator("a[href*='#skipped']"));
        Locator skipped = operator.page()
                .locator("#skipped tbody > tr")
                .filter(new Locator.FilterOptions().setHasText(frozen.no()));
        assertThat(skipped).containsText(operator.say("payouts.skip.FROZEN"));
        operator.inspect("payout-runs-skipped");
        operator.follow(operator.rows().first().locator("th a"));
        assertThat(operator.page().locator("h1")).isVisible();
        assertThat(operator.page().locator("main")).containsText(operator.say("jobs.job.payout-run"));
        frozen.tell("operator", "/unfreeze", "{}");
    }

    @ParameterizedTest
    @EnumSource
    void what_could_not_be_verified_is_released_or_refunded_with_a_reason(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        Purchase good = withOperator(stall.order().astray());
        Purchase bad = withOperator(stall.order().astray());
        Visitor operator = portal.operator(tongue);
        operator.follow(operator.link("payouts.nav.decisions"));
        assertThat(waiting(operator, good)).containsText(operator.say("funds.condition.COUNTRY_AGREES"));
        operator.inspect("payout-decisions");

        operator.unfold(waiting(operator, good), "payouts.decisions.release");
        assertThat(waiting(operator, good)).containsText(good.payout());
        Locator release = waiting(operator, good).locator("details[open]");
        operator.field(release, "payouts.decisions.note").fill("The neighbour confirms it");
        operator.button(release, "payouts.decisions.release.sure").dblclick();
        assertThat(operator.said()).hasText(operator.say("payouts.done.RELEASE", good.no()));
        assertThat(waiting(operator, good)).hasCount(0);
        assertEquals("COMPLETED", good.status());

        operator.unfold(waiting(operator, bad), "payouts.decisions.refund");
        Locator refund = waiting(operator, bad).locator("details[open]");
        assertThat(refund).containsText("USD 27.00");
        operator.field(refund, "payouts.decisions.note").fill("It never came");
        operator.inspect("payout-decisions-refund");
        operator.button(refund, "payouts.decisions.refund.sure").click();
        assertThat(operator.said()).hasText(operator.say("payouts.done.REFUND", bad.no()));
        assertEquals("CLOSED", bad.status());
        assertEquals("REFUNDED", bad.read().getString("paymentStatus"));
    }

    private static Locator waiting(Visitor operator, Purchase order) {
        return operator.page().locator("ul.cases > li").filter(new Locator.FilterOptions().setHasText(order.no()));
    }

    /** Its verification took so long that the operator has to decide, and should have. */
    private Purchase withOperator(Purchase order) throws Exception {
        order.due();
        String status = "select count(*) from payouts.payout where order_no = ? and status = 'WITH_OPERATOR'";
        Deadline.await(() -> portal.number(status, Long.parseLong(order.no())) == 1);
        portal.change(
                "update payouts.payout set due_at = ? where order_no = ?",
                portal.now().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC),
                Long.parseLong(order.no()));
        return order;
    }
}
