package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Chasing payments: by each channel, within its limits, with one's own words, by rules, and what it led to. */
@ExtendWith(OpenPortal.class)
class RemindersIT {

    private final Portal portal;

    RemindersIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource
    void a_buyer_is_reminded_once_a_day_by_each_channel_and_what_it_led_to_is_shown(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        Visitor keeper = stall.keeper();
        keeper.open("/app/awaiting-payment");
        assertThat(keeper.heading("messages.await.empty.title")).isVisible();
        keeper.inspect("awaiting-empty");
        Purchase order = stall.order();
        Purchase other = stall.order();
        Purchase asleep = stall.orderByNight();
        keeper.page().reload();

        remind(keeper, order, "ORDER_MESSAGE").dblclick();
        assertThat(keeper.said()).containsText(keeper.say("messages.await.sent", 1));
        remind(keeper, order, "SITE_MESSAGE").click();
        assertThat(remind(keeper, order, "SITE_MESSAGE")).isDisabled();
        remind(keeper, order, "EMAIL").click();
        assertThat(remind(keeper, order, "EMAIL")).isDisabled();
        portal.awaitMail(order.email());
        assertThat(remind(keeper, order, "ORDER_MESSAGE")).hasAttribute("title", Pattern.compile(".{10,}"));
        assertThat(remind(keeper, asleep, "ORDER_MESSAGE")).isDisabled();
        assertThat(row(keeper, asleep).locator("td").last().locator(".sub")).hasCount(1);

        keeper.follow(row(keeper, order).locator("a.button"));
        assertThat(keeper.page().locator("dl.facts")).containsText("+55 11 97738 2506");
        keeper.inspect("call");
        keeper.field("messages.call.result").selectOption("PROMISED");
        keeper.field("messages.call.note").fill("Pays tomorrow");
        keeper.button("messages.call.log").dblclick();
        assertThat(keeper.heading("messages.await.title")).isVisible();
        assertThat(remind(keeper, order, "PHONE")).isDisabled();
        List<String> reminders = order.reminders();
        assertEquals(
                List.of("PHONE", "EMAIL", "SITE_MESSAGE", "ORDER_MESSAGE"),
                reminders.stream().map(reminder -> reminder.split(" ", 2)[0]).toList());
        keeper.inspect("awaiting");

        row(keeper, order).locator("input[type=checkbox]").check();
        row(keeper, other).locator("input[type=checkbox]").check();
        keeper.field(keeper.page().locator("main .filters"), "messages.await.several.channel")
                .selectOption("SITE_MESSAGE");
        keeper.button("messages.await.several").click();
        assertThat(keeper.said()).containsText(keeper.say("messages.await.sent", 1));
        assertThat(keeper.said()).containsText(keeper.say("messages.await.refused", 1));
        other.paid();
        keeper.open("/app/awaiting-payment");
        assertThat(row(keeper, other)).hasCount(0);
        assertThat(keeper.page().locator("ul.successes")).containsText(other.no());
        keeper.inspect("awaiting-effect");
    }

    private static Locator row(Visitor keeper, Purchase order) {
        return keeper.rows().filter(new Locator.FilterOptions().setHasText(order.no()));
    }

    private static Locator remind(Visitor keeper, Purchase order, String channel) {
        return keeper.button(row(keeper, order), "messages.channel." + channel);
    }

    @ParameterizedTest
    @EnumSource
    void a_call_at_night_is_not_to_be_made_and_the_page_says_why(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        Purchase asleep = stall.orderByNight();
        Visitor keeper = stall.keeper();

        keeper.open("/app/call?no=" + asleep.no());

        assertThat(keeper.alert()).isVisible();
        assertThat(keeper.button("messages.call.log")).isDisabled();
        keeper.inspect("call-night");
        keeper.open("/app/call?no=1000000000000000", 404);
    }

    @ParameterizedTest
    @EnumSource
    void ones_own_words_are_used_from_the_next_reminder_on(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        Purchase order = stall.order();
        Visitor keeper = stall.keeper();
        keeper.open("/app/awaiting-payment");
        keeper.follow(keeper.link("messages.templates.link"));
        keeper.follow(keeper.page().locator("nav.tabs a[href$='language=pt']"));
        keeper.inspect("templates");
        Locator template = keeper.page()
                .locator("main section")
                .filter(new Locator.FilterOptions()
                        .setHas(keeper.page().locator("#body-PAYMENT_REMINDER-ORDER_MESSAGE")));
        Locator words = keeper.page().locator("#body-PAYMENT_REMINDER-ORDER_MESSAGE");
        words.fill("Olá {buyer}, {nonsense}");
        keeper.button(template, "messages.templates.save").click();
        assertThat(keeper.alert()).containsText("{nonsense}");
        assertThat(words).hasValue("Olá {buyer}, {nonsense}");
        words.fill("Olá {buyer}, falta {amount} ☕");
        keeper.button(template, "messages.templates.save").click();
        assertThat(keeper.said()).hasText(keeper.say("messages.templates.saved"));
        assertThat(template.locator(".badge")).hasText(keeper.say("messages.templates.own"));
        keeper.inspect("templates-own");

        keeper.open("/app/awaiting-payment");
        remind(keeper, order, "ORDER_MESSAGE").click();
        assertThat(keeper.said()).isVisible();
        keeper.open(order.page());
        assertThat(keeper.page().locator("ol.thread li.ours")).containsText("Olá João 王, falta USD 27,00 ☕");
        keeper.open("/app/message-templates?language=pt");
        keeper.button(template, "messages.templates.reset").click();
        assertThat(keeper.button(template, "messages.templates.reset")).isDisabled();
        assertTrue(words.inputValue().contains("{order}"), words::inputValue);
    }

    @ParameterizedTest
    @EnumSource
    void rules_are_added_once_and_taken_away(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        Visitor keeper = stall.keeper();
        keeper.open("/app/awaiting-payment");
        Locator rules = keeper.page().locator("#rules");
        String rule = keeper.say("messages.rules.one", 48, keeper.say("messages.channel.SITE_MESSAGE"));
        add(keeper, "48");
        assertThat(rules.locator("li")).containsText(rule);
        add(keeper, "48");
        assertThat(keeper.alert()).isVisible();
        add(keeper, "soon");
        assertThat(rules).containsText(keeper.say("messages.rules.hours.bad"));
        assertThat(rules.locator("li")).hasCount(1);
        keeper.inspect("awaiting-rules");

        keeper.button("messages.rules.remove").click();
        assertThat(rules).containsText(keeper.say("messages.rules.none"));
        assertEquals(0, portal.number("select count(*) from orders.reminder_rule where seller_id = ?", stall.id()));
    }

    private static void add(Visitor keeper, String hours) {
        keeper.field("messages.rules.hours").fill(hours);
        keeper.field(keeper.page().locator("#rules"), "messages.rules.channel").selectOption("SITE_MESSAGE");
        keeper.button("messages.rules.add").click();
    }
}
