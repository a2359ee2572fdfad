package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The portal without a mouse. */
@ExtendWith(OpenPortal.class)
class KeyboardIT {

    private static final int FURTHEST = 60;

    private final Portal portal;

    KeyboardIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource
    void one_logs_in_searches_and_opens_an_order_with_the_keyboard_alone(Tongue tongue) throws Exception {
        Visitor visitor = portal.stranger(tongue);
        Keyboard keys = visitor.page().keyboard();
        assertThat(visitor.field("accounts.login.login")).isFocused();
        keys.type(tongue.shop());
        keys.press("Tab");
        keys.type(portal.password(tongue.shop()));
        keys.press("Enter");
        visitor.arrive("/app/todo");
        visitor.choose(tongue);
        tabTo(visitor, visitor.link("portal.nav.orders"));
        keys.press("Enter");
        visitor.arrive("/app/orders");

        keys.press("/");
        assertThat(visitor.field("orders.list.search.label")).isFocused();
        keys.type("a/b 1");
        assertThat(visitor.field("orders.list.search.label")).hasValue("a/b 1");
        keys.press("Control+A");
        keys.type(tongue.product());
        keys.press("Enter");
        visitor.arrive("/app/orders\\?q=[^&]+");

        Locator first = visitor.rows().first().locator("th a");
        String number = first.innerText();
        tabTo(visitor, first);
        keys.press("Enter");
        assertThat(visitor.heading("orders.detail.title", number)).isVisible();
        tabTo(visitor, visitor.button("orders.detail.address.show"));
        keys.press("Enter");
        assertThat(visitor.page().getByText(visitor.say("orders.detail.address.mobile")))
                .isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void the_first_stop_on_a_page_leads_past_the_navigation(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        seller.open("/app/exports");

        seller.page().keyboard().press("Tab");
        assertThat(seller.link("portal.skip")).isFocused();
        assertThat(seller.link("portal.skip")).isInViewport();
        seller.page().keyboard().press("Enter");
        seller.page().keyboard().press("Tab");

        assertThat(seller.link("exports.preset.LAST_30_DAYS")).isFocused();
    }

    @ParameterizedTest
    @EnumSource
    void one_answers_a_dispute_with_the_keyboard_alone(Tongue tongue) throws Exception {
        Purchase order =
                Stall.open(portal, tongue).order().received().disputed("DAMAGED", "REFUND", "25.00", "It is broken");
        Visitor keeper = order.stall().keeper();
        Keyboard keys = keeper.page().keyboard();
        keeper.open("/app/disputes");
        keys.press("/");
        assertThat(keeper.field("disputes.search.label")).isFocused();
        tabTo(keeper, keeper.rows().first().locator("th a"));
        keys.press("Enter");
        keeper.arrive("/app/dispute\\?no=[0-9]+");

        Locator act = keeper.page().locator("#act-PROPOSE");
        tabTo(keeper, act.locator("summary"));
        keys.press("Enter");
        tabTo(keeper, act.locator("input[name=amount]"));
        keys.type("3.00");
        tabTo(keeper, act.locator("button"));
        keys.press("Enter");

        assertThat(keeper.said().first()).hasText(keeper.say("disputes.done.PROPOSE"));
        Visitor operator = portal.operator(tongue);
        operator.open("/operator/disputes");
        tabTo(operator, operator.page().locator("#no"));
        operator.page().keyboard().type(order.no());
        operator.page().keyboard().press("Enter");
        operator.arrive("/operator/dispute\\?no=" + order.no());
    }

    private static void tabTo(Visitor visitor, Locator wanted) {
        for (int stops = 0; stops < FURTHEST; stops++) {
            visitor.page().keyboard().press("Tab");
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("Not reached by " + FURTHEST + " stops: " + wanted);
    }
}
