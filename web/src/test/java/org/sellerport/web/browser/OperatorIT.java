package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.Collections;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The operator over orders: risk reviews decided, an order frozen, the rules changed, letters that never left. */
@ExtendWith(OpenPortal.class)
class OperatorIT {

    private final Portal portal;

    OperatorIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource
    void what_a_rule_objects_to_is_passed_or_rejected_once(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        Purchase good = stall.oddOrder().paid();
        Purchase bad = stall.oddOrder().paid();
        Visitor operator = portal.operator(tongue);
        operator.follow(operator.link("portal.nav.risk"));
        assertThat(review(operator, good)).containsText(operator.say("orders.risk.ADDRESS_MISMATCH"));
        Visitor otherTab = operator.inAnotherTab();
        otherTab.open("/operator/risk");
        operator.inspect("risk");

        operator.field(review(operator, good), "acts.field.note.PASS_RISK").fill("A gift");
        operator.button(review(operator, good), "acts.do.PASS_RISK").dblclick();
        assertThat(operator.said()).hasText(operator.say("risk.done.PASS", good.no()));
        assertThat(review(operator, good)).hasCount(0);
        assertEquals("AWAITING_SHIPMENT", good.status());
        assertEquals(1, Collections.frequency(good.facts(), "RISK_PASSED"));
        otherTab.button(review(otherTab, good), "acts.do.REJECT_RISK").click();
        assertThat(otherTab.alert()).containsText(good.no());
        assertEquals("AWAITING_SHIPMENT", good.status());

        operator.button(review(operator, bad), "acts.do.REJECT_RISK").click();
        assertThat(operator.said()).hasText(operator.say("risk.done.REJECT", bad.no()));
        assertEquals("CLOSED", bad.status());
        assertEquals("REFUNDED", bad.read().getString("paymentStatus"));
        operator.follow(operator.link("risk.part.ALL"));
        operator.inspect("risk-all");
    }

    private static Locator review(Visitor operator, Purchase order) {
        return operator.page().locator("ul.cases > li").filter(new Locator.FilterOptions().setHasText(order.no()));
    }

    @ParameterizedTest
    @EnumSource
    void an_order_is_found_frozen_with_a_reason_and_let_go_on(Tongue tongue) throws Exception {
        Purchase order = Stall.open(portal, tongue).oddOrder().paid();
        Visitor operator = portal.operator(tongue);
        operator.open("/operator/risk");
        operator.field("risk.open.no").fill(order.no());
        operator.follow(operator.button("risk.open"));
        operator.inspect("operator-order");
        operator.unfold("acts.act.FREEZE");
        operator.field("acts.field.note.FREEZE").fill("The card was reported stolen");
        operator.button("acts.do.FREEZE").click();
        assertThat(operator.said()).hasText(operator.say("acts.done.FREEZE"));

        Visitor keeper = order.stall().keeper();
        keeper.open(order.page());
        assertThat(keeper.page().locator(".note.warn")).containsText("The card was reported stolen");
        assertThat(keeper.page().locator("section[aria-labelledby=deadlines]"))
                .containsText(keeper.say("orders.stopped"));
        keeper.inspect("order-frozen-now");
        operator.unfold("acts.act.UNFREEZE");
        operator.button("acts.do.UNFREEZE").click();
        assertThat(operator.said()).hasText(operator.say("acts.done.UNFREEZE"));
        operator.follow(operator.page().locator("ol.history a.when").first());
        assertThat(operator.said()).containsText(operator.say("orders.fact.PLACED"));
        operator.inspect("operator-order-then");
        assertEquals("RISK_REVIEW", order.status());
    }

    @ParameterizedTest
    @EnumSource
    void a_term_a_rule_and_a_day_are_changed_and_a_second_tab_is_told(Tongue tongue) throws Exception {
        Visitor operator = portal.operator(tongue);
        operator.follow(operator.link("portal.nav.terms"));
        Visitor otherTab = operator.inAnotherTab();
        otherTab.open("/operator/terms");
        String before = operator.page().locator("#t-feedback").inputValue();
        String after = Long.toString(Long.parseLong(before) + 1);
        setTerm(operator, after);
        assertThat(operator.said()).hasText(operator.say("terms.done.term"));
        assertThat(operator.page().locator("#t-feedback")).hasValue(after);
        assertThat(latest(operator)).containsText(operator.say("terms.term.feedback"));
        assertThat(latest(operator)).containsText(after + " " + operator.say("terms.unit.HOURS"));
        setTerm(otherTab, before);
        assertThat(otherTab.alert()).isVisible();
        otherTab.open("/operator/terms");
        setTerm(otherTab, before);
        assertThat(otherTab.said()).hasText(otherTab.say("terms.done.term"));
        assertEquals(Long.parseLong(before), portal.number("select amount from orders.term where name = 'feedback'"));

        setYen(operator, "160000");
        assertThat(operator.said()).hasText(operator.say("terms.done.risk"));
        assertThat(latest(operator)).containsText("JPY 160,000 · " + operator.say("terms.risk.on"));
        setYen(operator, "150000");
        assertThat(yen(operator)).hasValue("150000");
        setYen(operator, "much");
        assertThat(operator.alert()).hasText(operator.say("terms.problem.risk"));

        operator.field("terms.calendar.day").fill("2099-12-31");
        operator.field("terms.calendar.name").fill("New Year's Eve 除夕");
        operator.button("terms.calendar.add").click();
        assertThat(operator.said()).hasText(operator.say("terms.done.day"));
        assertThat(operator.page().locator("section[aria-labelledby=calendar] li"))
                .containsText("除夕");
        operator.inspect("terms");
        operator.button("terms.calendar.remove").click();
        assertThat(operator.said()).hasText(operator.say("terms.done.remove"));
        assertThat(latest(operator)).containsText("2099-12-31 " + operator.say("terms.calendar.off"));
        assertThat(operator.page().locator("section[aria-labelledby=calendar] li"))
                .hasCount(0);
    }

    private static Locator latest(Visitor operator) {
        return operator.page().locator("section[aria-labelledby=changes] li").first();
    }

    private static void setTerm(Visitor operator, String amount) {
        Locator form = operator.page()
                .locator("form")
                .filter(new Locator.FilterOptions().setHas(operator.page().locator("#t-feedback")));
        form.locator("#t-feedback").fill(amount);
        operator.button(form, "terms.save").click();
    }

    private static Locator yen(Visitor operator) {
        return operator.page().locator("input[name=threshold][aria-labelledby=r-AMOUNTJPY]");
    }

    private static void setYen(Visitor operator, String amount) {
        yen(operator).fill(amount);
        yen(operator).press("Enter");
        operator.page().waitForLoadState();
    }

    @ParameterizedTest
    @EnumSource
    void a_letter_that_was_given_up_is_tried_again_or_thrown_away(Tongue tongue) throws Exception {
        String again = "again-" + tongue;
        String never = "never-" + tongue;
        for (String subject : new String[] {again, never}) {
            portal.change("""
                    insert into orders.outbox (topic, subject, body, created_at, try_at, attempts, reason)
                    values ('made-up', ?, '{}', now(), null, 20, 'The mail server does not answer')""", subject);
        }
        Visitor operator = portal.operator(tongue);
        operator.follow(operator.link("outbox.nav"));
        operator.follow(operator.link("outbox.state.DEAD"));
        operator.inspect("outbox");
        operator.button(letter(operator, never), "outbox.discard").dblclick();
        assertThat(operator.said()).isVisible();
        assertThat(letter(operator, never)).hasCount(0);
        assertEquals(0, portal.number("select count(*) from orders.outbox where subject = ?", never));
        operator.button(letter(operator, again), "outbox.retry").click();
        assertThat(letter(operator, again)).hasCount(0);
        assertThat(operator.heading("outbox.empty.title")).isVisible();
        operator.inspect("outbox-empty");
        assertEquals(
                1, portal.number("select count(*) from orders.outbox where subject = ? and try_at is not null", again));
        portal.change("delete from orders.outbox where topic = 'made-up'");
    }

    private static Locator letter(Visitor operator, String subject) {
        return operator.rows().filter(new Locator.FilterOptions().setHasText(subject));
    }
}
