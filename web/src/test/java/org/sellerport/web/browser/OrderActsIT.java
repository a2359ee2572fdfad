package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a seller does to one order from its page, and what the page then says of it. */
@ExtendWith(OpenPortal.class)
class OrderActsIT {

    private final Portal portal;

    OrderActsIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource
    void a_price_is_adjusted_once_and_a_tab_that_is_out_of_date_is_told_so(Tongue tongue) throws Exception {
        Purchase order = Stall.open(portal, tongue).order();
        Visitor keeper = keeper(order);
        keeper.open(order.page());
        Visitor otherTab = keeper.inAnotherTab();
        otherTab.open(order.page());
        assertThat(keeper.button("acts.act.SHIP")).isDisabled();
        assertThat(keeper.page().locator("#why-SHIP")).isVisible();
        keeper.unfold("acts.act.ADJUST_PRICE");
        keeper.inspect("order-acts");

        keeper.field(act(keeper, "ADJUST_PRICE"), "acts.field.amount", "USD").fill("24.50");
        keeper.button("acts.do.ADJUST_PRICE").dblclick();
        assertThat(keeper.said()).hasText(keeper.say("acts.done.ADJUST_PRICE"));
        assertThat(keeper.page().locator("tfoot .total")).containsText("USD 24.50");
        assertEquals("24.50", order.read().getJsonObject("orderAmount").getString("amount"));
        assertEquals(List.of("PLACED", "PRICE_ADJUSTED"), order.facts());

        otherTab.unfold("acts.act.ADJUST_PRICE");
        otherTab.field(act(otherTab, "ADJUST_PRICE"), "acts.field.amount", "USD")
                .fill("1.00");
        otherTab.button("acts.do.ADJUST_PRICE").click();
        assertThat(otherTab.alert()).containsText(order.no());
        assertThat(otherTab.page().locator("tfoot .total")).containsText("USD 24.50");
        assertEquals("24.50", order.read().getJsonObject("orderAmount").getString("amount"));
        otherTab.inspect("order-acts-stale");
    }

    private Visitor keeper(Purchase order) throws Exception {
        return order.stall().keeper();
    }

    private static Locator act(Visitor keeper, String act) {
        return keeper.page().locator("#act-" + act);
    }

    @ParameterizedTest
    @EnumSource
    void an_order_is_shown_as_it_stood_before(Tongue tongue) throws Exception {
        Purchase order = Stall.open(portal, tongue).order();
        order.stall().api().postJson("/api/v1/orders/" + order.no() + "/price-adjustment", """
                {"orderAmount":{"amount":"20.00","currency":"USD"}}""");
        order.passed();
        Instant placed = order.when("PLACED");
        Visitor keeper = keeper(order);
        keeper.open(order.page());

        keeper.follow(keeper.page().locator("ol.history li").first().locator("a.when"));

        assertThat(keeper.said()).containsText(keeper.say("orders.fact.PLACED"));
        Locator stood = keeper.page().locator("section[aria-labelledby=stood]");
        assertThat(stood).containsText(keeper.say("orders.status.AWAITING_PAYMENT"));
        assertThat(stood).containsText("USD 27.00");
        assertThat(keeper.page().locator("ol.history li.later"))
                .hasCount(order.facts().size() - 1);
        assertThat(keeper.page().locator("#acts")).hasCount(0);
        assertEquals(placed.toString(), keeper.page().url().replaceFirst(".*at=", ""));
        keeper.inspect("order-then");
        keeper.follow(keeper.link("orders.then.back"));
        assertThat(keeper.page().locator(".heading .badge").first())
                .hasText(keeper.say("orders.status.AWAITING_SHIPMENT"));
    }

    @ParameterizedTest
    @EnumSource
    void memo_person_message_and_more_time_stay_with_the_order(Tongue tongue) throws Exception {
        Purchase order = Stall.open(portal, tongue).order().shipped();
        Visitor keeper = keeper(order);
        keeper.open(order.page());

        keeper.unfold("acts.act.NOTE");
        keeper.field(act(keeper, "NOTE"), "acts.field.note.NOTE").fill("Gift wrap\n请放贺卡");
        keeper.button("acts.do.NOTE").click();
        assertThat(keeper.said()).hasText(keeper.say("acts.done.NOTE"));
        keeper.unfold("acts.act.ASSIGN");
        keeper.field("acts.field.assignee").fill("Mei 梅");
        keeper.button("acts.do.ASSIGN").click();
        assertThat(keeper.said()).hasText(keeper.say("acts.done.ASSIGN"));
        keeper.unfold("acts.act.EXTEND_RECEIPT");
        assertThat(keeper.field(act(keeper, "EXTEND_RECEIPT"), "acts.field.days", 30))
                .hasAttribute("max", "30");
        keeper.field(act(keeper, "EXTEND_RECEIPT"), "acts.field.days", 30).fill("12");
        keeper.button("acts.do.EXTEND_RECEIPT").click();
        assertThat(keeper.said()).hasText(keeper.say("acts.done.EXTEND_RECEIPT"));
        keeper.field("messages.panel.write").fill("It is on its way 🚚");
        keeper.button("messages.panel.send").click();
        assertThat(keeper.page().locator("ol.thread li.ours")).containsText("It is on its way 🚚");

        assertThat(keeper.page().locator("section[aria-labelledby=memo]")).containsText("请放贺卡");
        assertThat(keeper.page().locator("section[aria-labelledby=payment]")).containsText("Mei 梅");
        keeper.unfold("acts.act.EXTEND_RECEIPT");
        assertThat(keeper.field(act(keeper, "EXTEND_RECEIPT"), "acts.field.days", 18))
                .isVisible();
        List<String> facts = order.facts();
        assertEquals(
                List.of("NOTED", "ASSIGNED", "RECEIPT_EXTENDED", "MESSAGE_SENT"),
                facts.subList(facts.size() - 4, facts.size()));
        keeper.inspect("order-shipped");
    }

    @ParameterizedTest
    @EnumSource
    void a_request_to_cancel_is_answered_knowing_what_the_answer_does(Tongue tongue) throws Exception {
        Purchase refused = Stall.open(portal, tongue).order().askedToCancel("NO_LONGER_WANTED");
        Visitor keeper = keeper(refused);
        keeper.open(refused.page());
        assertThat(keeper.button("acts.act.SHIP")).isDisabled();
        keeper.unfold("acts.act.ACCEPT_CANCELLATION");
        assertThat(act(keeper, "ACCEPT_CANCELLATION")).containsText("USD 27.00");
        assertThat(act(keeper, "ACCEPT_CANCELLATION")).containsText(keeper.say("orders.cancelReason.NO_LONGER_WANTED"));
        keeper.inspect("order-cancelling");
        keeper.unfold("acts.act.REJECT_CANCELLATION");
        keeper.field("acts.field.note.REJECT_CANCELLATION").fill("It leaves today");
        keeper.button("acts.do.REJECT_CANCELLATION").click();
        assertThat(keeper.said()).hasText(keeper.say("acts.done.REJECT_CANCELLATION"));
        keeper.follow(keeper.link(keeper.page().locator("ul.acts"), "acts.act.SHIP"));
        keeper.arrive("/app/ship\\?no=" + refused.no());
        assertEquals(1, Collections.frequency(refused.facts(), "CANCELLATION_REJECTED"));

        Purchase accepted = refused.stall().order().askedToCancel("OUT_OF_STOCK");
        keeper.open(accepted.page());
        keeper.unfold("acts.act.ACCEPT_CANCELLATION");
        keeper.button("acts.do.ACCEPT_CANCELLATION").dblclick();
        assertThat(keeper.said()).hasText(keeper.say("acts.done.ACCEPT_CANCELLATION"));
        assertThat(keeper.page()
                        .getByText(keeper.say(
                                "orders.detail.closed", keeper.say("orders.closed.CANCEL_ORDER_CLOSE_TRADE"))))
                .isVisible();
        assertEquals("CLOSED", accepted.status());
        assertEquals("REFUNDED", accepted.read().getString("paymentStatus"));
        assertEquals(1, Collections.frequency(accepted.facts(), "CLOSED"));
    }

    @ParameterizedTest
    @EnumSource
    void a_refund_of_the_sellers_own_accord_goes_back_once_and_never_exceeds_what_is_left(Tongue tongue)
            throws Exception {
        Purchase order = Stall.open(portal, tongue).order().shipped();
        Visitor keeper = keeper(order);
        keeper.open(order.page());
        keeper.unfold("acts.act.REFUND");
        assertThat(act(keeper, "REFUND")).containsText("USD 27.00");
        keeper.inspect("order-refund");

        keeper.field(act(keeper, "REFUND"), "acts.field.refund", "USD", "27.00").fill("4.50");
        keeper.button("acts.do.REFUND").dblclick();
        assertThat(keeper.said()).hasText(keeper.say("acts.done.REFUND"));
        assertThat(keeper.page().locator("ol.history")).containsText(keeper.say("orders.fact.REFUNDED"));
        assertThat(keeper.page().locator("ol.history")).containsText(keeper.say("orders.refund.GOODWILL"));
        assertEquals("PARTLY_REFUNDED", order.read().getString("paymentStatus"));
        assertEquals(1, Collections.frequency(order.facts(), "REFUNDED"));

        // The processor's answer leaves the order as the page shows it.
        Deadline.await(
                () -> order.facts().contains("REFUND_SETTLED") || order.facts().contains("REFUND_FAILED"));
        keeper.unfold("acts.act.REFUND");
        keeper.field(act(keeper, "REFUND"), "acts.field.refund", "USD", "22.50").fill("22.51");
        keeper.button("acts.do.REFUND").click();
        assertThat(keeper.alert()).containsText("USD 22.50");
        assertEquals(1, Collections.frequency(order.facts(), "REFUNDED"));

        keeper.unfold("acts.act.REFUND");
        keeper.field(act(keeper, "REFUND"), "acts.field.refund", "USD", "22.50").fill("22.50");
        keeper.button("acts.do.REFUND").click();
        assertThat(keeper.said()).hasText(keeper.say("acts.done.REFUND"));
        assertThat(keeper.page()
                        .getByText(keeper.say("orders.detail.closed", keeper.say("orders.closed.GOODWILL_REFUNDED"))))
                .isVisible();
        assertEquals("CLOSED", order.status());
    }

    @ParameterizedTest
    @EnumSource
    void while_the_risk_review_runs_every_door_says_why_nothing_ships_and_until_when(Tongue tongue) throws Exception {
        Purchase order = Stall.open(portal, tongue).order().paid();
        Instant end = Instant.parse(
                order.read().getJsonArray("deadlines").getJsonObject(0).getString("at"));
        Visitor keeper = keeper(order);
        keeper.open(order.page());
        assertThat(keeper.button("acts.act.SHIP")).isDisabled();
        assertThat(keeper.page().locator("#why-SHIP")).containsText(tongue.time(end));
        assertThat(keeper.page().locator("section[aria-labelledby=deadlines]")).containsText(tongue.time(end));
        keeper.inspect("order-review");

        keeper.open(order.shipPage());
        assertThat(keeper.page().locator(".note.warn")).containsText(tongue.time(end));
        assertThat(keeper.button("shipping.notice.submit")).isDisabled();
        assertThat(keeper.button("shipping.online.submit")).isDisabled();
        keeper.inspect("ship-review");
        // Whoever presses a button that should not be pressed is told the same.
        keeper.button("shipping.notice.submit").evaluate("button => button.disabled = false");
        keeper.field("orders.column.tracking").fill(Purchase.trackingNumber());
        keeper.button("shipping.notice.submit").click();
        assertThat(keeper.alert()).containsText(tongue.time(end));
        assertEquals(0, order.read().getJsonArray("shipments").size());
    }
}
