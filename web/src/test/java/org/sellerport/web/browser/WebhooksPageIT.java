package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A seller who lets his own system be told what happens to his orders. */
@ExtendWith(OpenPortal.class)
class WebhooksPageIT {

    private final Portal portal;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final CountDownLatch mayAnswer = new CountDownLatch(1);
    private volatile int answer = 204;
    private volatile boolean slow;
    private HttpServer system;

    WebhooksPageIT(Portal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void listen() throws IOException {
        system = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        system.createContext("/", this::hear);
        system.start();
    }

    private void hear(HttpExchange exchange) throws IOException {
        heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (slow) {
            awaitLeave();
        }
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private void awaitLeave() {
        try {
            mayAnswer.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stopListening() {
        mayAnswer.countDown();
        system.stop(0);
    }

    @ParameterizedTest
    @EnumSource
    void a_webhook_is_added_tried_paused_and_deleted(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        seller.link("webhooks.nav").click();
        seller.arrive("/app/webhooks");

        add(seller, "SHIPPED");
        assertThat(seller.page().getByRole(AriaRole.STATUS)).containsText(Pattern.compile("whsec_[A-Za-z0-9_-]{43}"));
        seller.inspect("webhooks-added");
        seller.open("/app/webhooks");
        assertThat(seller.page().locator("main")).not().containsText("whsec_");

        button(seller, "webhooks.test").click();
        assertThat(seller.page().locator(".good").first()).hasText(seller.say("webhooks.answer", "204"));
        assertTrue(heard.get(0).contains("\"kind\":\"TEST\""), heard::toString);
        seller.inspect("webhooks-tried");

        button(seller, "webhooks.pause").click();
        assertThat(hook(seller)).containsText(seller.say("webhooks.state.paused"));
        button(seller, "webhooks.resume").click();
        assertThat(hook(seller)).containsText(seller.say("webhooks.state.active"));

        hook(seller).locator("summary").click();
        assertThat(hook(seller)).containsText(seller.say("webhooks.remove.causes"));
        button(seller, "webhooks.remove.sure").click();
        assertThat(hook(seller)).hasCount(0);
    }

    @Test
    void an_answer_that_takes_its_time_appears_by_itself_even_of_one_that_is_paused() throws Exception {
        slow = true;
        Visitor seller = portal.seller(Tongue.ENGLISH);
        seller.open("/app/webhooks");
        add(seller);
        button(seller, "webhooks.pause").click();
        assertThat(hook(seller)).containsText(seller.say("webhooks.state.paused"));

        button(seller, "webhooks.test").click();
        assertThat(seller.page().locator("td[data-label='" + seller.say("webhooks.column.tries") + "']"))
                .hasText("1");
        mayAnswer.countDown();

        assertThat(seller.page().locator(".good").first()).hasText(seller.say("webhooks.answer", "204"));
        hook(seller).locator("summary").click();
        button(seller, "webhooks.remove.sure").click();
        assertThat(hook(seller)).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource
    void a_test_that_fails_says_why(Tongue tongue) throws Exception {
        answer = 503;
        Visitor seller = portal.seller(tongue);
        seller.open("/app/webhooks");
        add(seller);

        button(seller, "webhooks.test").click();

        assertThat(seller.page().locator("table.cards td .bad").first()).containsText("503");
        hook(seller).locator("summary").click();
        button(seller, "webhooks.remove.sure").click();
        assertThat(hook(seller)).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource
    void an_address_that_is_none_is_refused_and_nothing_that_was_typed_is_lost(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        seller.open("/app/webhooks");
        seller.field("webhooks.new.url").fill("ftp://mail.example/");
        seller.page().locator("details.checks summary").click();
        seller.page().locator("#kind-CLOSED").check();

        seller.button("webhooks.new.add").click();

        assertThat(seller.alert()).isVisible();
        assertThat(seller.field("webhooks.new.url")).hasValue("ftp://mail.example/");
        assertThat(seller.page().locator("#kind-CLOSED")).isChecked();
        assertEquals(List.of(), heard);
    }

    private void add(Visitor seller, String... kinds) {
        seller.field("webhooks.new.url").fill(url());
        if (kinds.length > 0) {
            seller.page().locator("details.checks summary").click();
        }
        for (String kind : kinds) {
            seller.page().locator("#kind-" + kind).check();
        }
        seller.button("webhooks.new.add").click();
        assertThat(hook(seller)).isVisible();
    }

    private String url() {
        return "http://127.0.0.1:" + system.getAddress().getPort() + "/orders";
    }

    /** The row of the webhook of this test. */
    private Locator hook(Visitor seller) {
        return seller.rows().filter(new Locator.FilterOptions().setHasText(url()));
    }

    private Locator button(Visitor seller, String key) {
        return hook(seller)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(seller.say(key)).setExact(true));
    }
}
