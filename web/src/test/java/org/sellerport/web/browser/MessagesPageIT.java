package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What buyers write, what is unread of it, and the answers. */
@ExtendWith(OpenPortal.class)
class MessagesPageIT {

    private final Portal portal;

    MessagesPageIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_goes_to_the_buyer_and_what_was_read_is_unread_no_more(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        Visitor keeper = stall.keeper();
        keeper.follow(nav(keeper));
        assertThat(keeper.heading("messages.list.empty.title")).isVisible();
        assertThat(nav(keeper).locator(".badge")).hasCount(0);
        keeper.inspect("messages-empty");
        Purchase blue = stall.order().message("Is the cup blue?").message("杯子是蓝色的吗？");
        Purchase late = stall.order().message("When will it come? <b>Please</b> answer");
        keeper.page().reload();
        assertThat(nav(keeper).locator(".badge")).containsText("3");
        assertThat(keeper.rows()).hasCount(2);
        keeper.inspect("messages");

        keeper.follow(keeper.page().locator("nav.tabs a[href$='show=unread']"));
        keeper.follow(keeper.rows()
                .filter(new Locator.FilterOptions().setHasText(blue.no()))
                .locator("th a"));
        assertThat(keeper.page().locator("#messages h2 .badge")).hasText(keeper.say("messages.panel.unread", 2));
        write(keeper, "");
        assertThat(keeper.alert()).isVisible();
        write(keeper, "Yes, as blue as the sea.");
        assertThat(keeper.page().locator("ol.thread li")).hasCount(3);
        assertThat(keeper.page().locator("ol.thread li.ours")).containsText("Yes, as blue as the sea.");
        assertThat(nav(keeper).locator(".badge")).containsText("1");
        assertThat(keeper.button("messages.panel.read")).isDisabled();
        keeper.inspect("order-messages");

        keeper.open(late.page());
        keeper.button("messages.panel.read").click();
        assertThat(nav(keeper).locator(".badge")).hasCount(0);
        keeper.open("/app/messages?show=unread");
        assertThat(keeper.heading("messages.list.read.title")).isVisible();
        keeper.inspect("messages-read");
        assertEquals(
                0, Purchase.done(stall.api().get("/api/v1/messages/unread")).getInt("messages"));
    }

    private static Locator nav(Visitor keeper) {
        return keeper.page().locator("header nav a[href$='/app/messages']");
    }

    private static void write(Visitor keeper, String text) {
        keeper.field("messages.panel.write").fill(text);
        keeper.button("messages.panel.send").click();
    }
}
