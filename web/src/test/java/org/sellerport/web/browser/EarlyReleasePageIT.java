package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A seller who shows that his goods arrived, and the operator who believes him or does not. */
@ExtendWith(OpenPortal.class)
class EarlyReleasePageIT {

    private static final FilePayload PICTURE = new FilePayload(
            "签收单 signature.png",
            "image/png",
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
    private static final FilePayload LETTER = new FilePayload(
            "letter.txt", "text/plain", "The neighbour <b>signed</b> 邻居签收".getBytes(StandardCharsets.UTF_8));

    private final Portal portal;

    EarlyReleasePageIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource
    void two_orders_are_asked_for_with_proof_and_approved(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        Visitor keeper = stall.keeper();
        keeper.open("/app/early-release");
        assertThat(keeper.heading("earlyrelease.eligible.empty.title")).isVisible();
        assertThat(keeper.heading("earlyrelease.requests.empty.title")).isVisible();
        keeper.inspect("early-release-empty");
        Purchase one = stall.order().astray();
        Purchase other = stall.order().astray();
        keeper.page().reload();
        assertThat(eligible(keeper, one)).containsText(keeper.say("earlyrelease.finding.country.CONTRADICTED"));

        keeper.button("earlyrelease.ask.submit").click();
        assertThat(keeper.alert()).hasText(keeper.say("earlyrelease.ask.none"));
        tick(keeper, one);
        tick(keeper, other);
        keeper.button("earlyrelease.ask.submit").click();
        assertThat(keeper.alert()).hasText(keeper.say("earlyrelease.ask.noNote"));
        assertThat(eligible(keeper, one).locator("input")).isChecked();
        keeper.field("earlyrelease.ask.note").fill("The neighbour took both");
        keeper.field("earlyrelease.ask.proof").setInputFiles(new FilePayload[] {PICTURE, LETTER});
        keeper.inspect("early-release-asking");
        keeper.button("earlyrelease.ask.submit").dblclick();
        assertThat(keeper.said()).hasText(keeper.say("earlyrelease.asked", 2));
        Locator asked = keeper.page().locator("article.request");
        assertThat(asked).hasCount(1);
        assertThat(asked).containsText(keeper.say("earlyrelease.state.OPEN"));
        assertThat(asked).containsText(PICTURE.name);
        assertThat(keeper.heading("earlyrelease.eligible.empty.title")).isVisible();
        keeper.inspect("early-release-asked");

        Visitor operator = portal.operator(tongue);
        operator.follow(operator.link("payouts.nav.requests"));
        Locator request = request(operator, one);
        assertThat(request).containsText("The neighbour took both");
        assertThat(request).containsText("The neighbour <b>signed</b> 邻居签收");
        assertThat(request).containsText(operator.say("funds.condition.COUNTRY_AGREES"));
        request.locator("img").scrollIntoViewIfNeeded();
        assertThat(request.locator("img")).hasJSProperty("naturalWidth", 1);
        operator.inspect("early-release-queue");
        operator.unfold(request, "earlyrelease.queue.approve");
        operator.button(request, "earlyrelease.queue.approve.sure").dblclick();
        assertThat(operator.said()).isVisible();
        assertThat(request).hasCount(0);
        Purchase.done(portal.api("operator").postJson("/api/v1/payout-runs", "{}"));
        Deadline.await(() -> one.status().equals("COMPLETED") && other.status().equals("COMPLETED"));

        keeper.page().reload();
        assertThat(asked).containsText(keeper.say("earlyrelease.state.APPROVED"));
    }

    private static Locator eligible(Visitor keeper, Purchase order) {
        return keeper.page().locator("#eligible tbody > tr").filter(new Locator.FilterOptions().setHasText(order.no()));
    }

    private static void tick(Visitor keeper, Purchase order) {
        eligible(keeper, order).locator("input[type=checkbox]").check();
    }

    private static Locator request(Visitor operator, Purchase order) {
        return operator.page().locator("ul.cases > li").filter(new Locator.FilterOptions().setHasText(order.no()));
    }

    @ParameterizedTest
    @EnumSource
    void a_request_is_refused_with_a_reason_and_made_again_with_more_proof(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        Purchase order = stall.order().astray();
        Visitor keeper = stall.keeper();
        ask(keeper, order, "It arrived");
        keeper.unfold("earlyrelease.attach");
        keeper.field("earlyrelease.attach.files").setInputFiles(LETTER);
        keeper.button("earlyrelease.attach.sure").click();
        assertThat(keeper.page().locator("article.request")).containsText(LETTER.name);

        Visitor operator = portal.operator(tongue);
        operator.open("/operator/early-release");
        Visitor otherTab = operator.inAnotherTab();
        otherTab.open("/operator/early-release");
        operator.unfold(request(operator, order), "earlyrelease.queue.refuse");
        operator.field(request(operator, order), "earlyrelease.queue.refuse.reason")
                .fill("Nobody's name is on it");
        operator.button(request(operator, order), "earlyrelease.queue.refuse.sure")
                .click();
        assertThat(request(operator, order)).hasCount(0);
        otherTab.unfold(request(otherTab, order), "earlyrelease.queue.approve");
        otherTab.button(request(otherTab, order), "earlyrelease.queue.approve.sure")
                .click();
        assertThat(otherTab.alert()).isVisible();
        assertEquals("AWAITING_PAYOUT", order.status());

        keeper.page().reload();
        assertThat(keeper.page().locator("article.request")).containsText("Nobody's name is on it");
        keeper.inspect("early-release-refused");
        ask(keeper, order, "Here is the name");
        assertThat(keeper.page().locator("article.request")).hasCount(2);
    }

    private static void ask(Visitor keeper, Purchase order, String note) {
        keeper.open("/app/early-release");
        tick(keeper, order);
        keeper.field("earlyrelease.ask.note").fill(note);
        keeper.button("earlyrelease.ask.submit").click();
        assertThat(keeper.said()).hasText(keeper.say("earlyrelease.asked", 1));
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_is_no_proof_is_refused_and_nothing_typed_is_lost(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        Purchase order = stall.order().astray();
        Visitor keeper = stall.keeper();
        keeper.open("/app/early-release");
        tick(keeper, order);
        keeper.field("earlyrelease.ask.note").fill("See the file");
        keeper.field("earlyrelease.ask.proof")
                .setInputFiles(new FilePayload("run.exe", "application/octet-stream", new byte[] {'M', 'Z', 0, 1}));
        keeper.button("earlyrelease.ask.submit").click();

        assertThat(keeper.alert()).containsText("run.exe");
        assertThat(keeper.field("earlyrelease.ask.note")).hasValue("See the file");
        assertThat(eligible(keeper, order).locator("input[type=checkbox]")).isChecked();
        assertThat(keeper.heading("earlyrelease.requests.empty.title")).isVisible();
        keeper.inspect("early-release-no-proof");
    }
}
