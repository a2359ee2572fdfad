package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A seller who wants his money on his bank account, and the operator who hands it to the bank. */
@ExtendWith(OpenPortal.class)
class WithdrawalsPageIT {

    private final Portal portal;

    WithdrawalsPageIT(Portal portal) {
        this.portal = portal;
    }

    /** Gives a shop money to withdraw, in the books as well as in the balance. */
    private void fund(Tongue tongue) throws Exception {
        portal.change("""
                insert into payouts.ledger (seller_id, currency, amount, from_kind, to_kind, why, reference, at)
                values (?, 'USD', 100000, 'OPENING', 'AVAILABLE', 'OPENING', ?, now())""", tongue.shop(), UUID.randomUUID().toString());
        portal.change("""
                insert into payouts.seller_funds as f (seller_id, currency, available) values (?, 'USD', 100000)
                on conflict (seller_id, currency) do update set available = f.available + 100000""", tongue.shop());
    }

    private static Locator part(Visitor visitor, String form) {
        return visitor.page().locator("form[id$='" + form + "']");
    }

    private static Locator rows(Visitor visitor, String table) {
        return visitor.page().locator("table." + table + " > tbody > tr");
    }

    private static Locator rowOf(Visitor visitor, String table, String text) {
        return visitor.page()
                .locator("table." + table + " > tbody > tr", new Page.LocatorOptions().setHasText(text))
                .first();
    }

    private static void addAccount(Visitor seller, String holder, String iban, String number, String bic) {
        Locator form = part(seller, "more");
        seller.field(form, "withdrawals.field.currency").fill("USD");
        seller.field(form, "withdrawals.field.holder").fill(holder);
        seller.field(form, "withdrawals.field.iban").fill(iban);
        seller.field(form, "withdrawals.field.number").fill(number);
        seller.field(form, "withdrawals.field.bic").fill(bic);
        seller.button(form, "withdrawals.add.yes").click();
    }

    private static void ask(Visitor seller, String account, String amount) {
        seller.field("withdrawals.ask.to")
                .selectOption(seller.page()
                        .locator("#account option", new Page.LocatorOptions().setHasText(account))
                        .getAttribute("value"));
        seller.field("withdrawals.ask.amount").fill(amount);
        seller.button("withdrawals.ask.review").click();
        assertThat(seller.page().locator("button[name=ask]")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void an_account_is_entered_money_is_asked_for_and_taken_back(Tongue tongue) throws Exception {
        fund(tongue);
        Visitor seller = portal.seller(tongue);
        seller.follow(seller.link("funds.nav"));
        seller.follow(seller.link("withdrawals.nav"));
        seller.arrive("/app/withdrawals");

        addAccount(seller, "林美", "NL91 ABNA 0417 1643 00", "", "");
        assertThat(seller.alert()).containsText("林");
        assertThat(seller.field(part(seller, "more"), "withdrawals.field.iban")).hasValue("NL91 ABNA 0417 1643 00");
        seller.inspect("withdrawals-refused");
        addAccount(seller, "Lin Mei", "NL91 ABNA 0417 1643 01", "", "");
        assertThat(seller.alert()).containsText("NL91ABNA0417164301");
        addAccount(seller, "Lin Mei", "NL91 ABNA 0417 1643 00", "", "");
        assertThat(seller.said()).containsText("NL•••• 4300");

        ask(seller, "NL•••• 4300", "123.45");
        assertThat(seller.page().locator("main")).containsText("Lin Mei");
        seller.inspect("withdrawals-sure");
        seller.page().locator("button[name=ask]").click();
        assertThat(seller.said()).containsText("123.45");
        Locator asked = rows(seller, "withdrawals").first();
        assertThat(asked.locator(".badge")).hasText(seller.say("withdrawals.state.REQUESTED"));
        seller.inspect("withdrawals");

        seller.unfold(asked, "withdrawals.cancel");
        assertThat(asked).containsText(seller.say("withdrawals.cancel.sure"));
        seller.button(asked, "withdrawals.cancel.sure").click();
        assertThat(rows(seller, "withdrawals").first().locator(".badge"))
                .hasText(seller.say("withdrawals.state.CANCELLED"));

        Locator account = rowOf(seller, "accounts", "NL•••• 4300");
        seller.unfold(account, "withdrawals.change");
        seller.inspect("withdrawals-change");
        seller.unfold(account, "withdrawals.remove");
        seller.button(account, "withdrawals.remove.sure").click();
        assertThat(seller.said()).containsText("NL•••• 4300");
        seller.unfold("withdrawals.log");
        assertThat(seller.page().locator("ol.history").last()).containsText(seller.say("withdrawals.log.REMOVED"));
        seller.inspect("withdrawals-log");
    }

    @ParameterizedTest
    @EnumSource
    void more_than_there_is_or_no_amount_is_refused_in_place(Tongue tongue) throws Exception {
        fund(tongue);
        Visitor seller = portal.seller(tongue);
        seller.open("/app/withdrawals");
        addAccount(seller, "Lin Mei", "", "5500112233", "ICBKCNBJ");

        ask(seller, "2233", "987654321.00");
        seller.page().locator("button[name=ask]").click();
        assertThat(seller.alert()).containsText("987654321.00");
        seller.open("/app/withdrawals");
        seller.field("withdrawals.ask.amount").fill("a lot");
        seller.button("withdrawals.ask.review").click();
        assertThat(seller.alert()).isVisible();
        assertThat(seller.field("withdrawals.ask.amount")).hasValue("a lot");
    }

    @ParameterizedTest
    @EnumSource
    void the_operator_makes_a_file_and_notes_what_the_bank_did(Tongue tongue) throws Exception {
        fund(tongue);
        Visitor seller = portal.seller(tongue);
        seller.open("/app/withdrawals");
        addAccount(seller, "Müller & Söhne", "", "6222021001112233", "ICBKCNBJ");
        for (String amount : new String[] {"20.00", "30.00"}) {
            ask(seller, "2233", amount);
            seller.page().locator("button[name=ask]").click();
            assertThat(seller.said()).containsText(amount);
        }
        String paid = rows(seller, "withdrawals").nth(0).locator("th").innerText();
        String returned = rows(seller, "withdrawals").nth(1).locator("th").innerText();

        Visitor operator = portal.operator(tongue);
        operator.link("withdrawals.files.nav").click();
        operator.arrive("/operator/payment-files");
        setPayer(operator);
        Locator waiting = rowOf(operator, "waiting", "USD");
        operator.unfold(waiting, "withdrawals.make");
        operator.inspect("payment-files-waiting");
        waiting.locator("button[name=make]").click();
        assertThat(operator.said()).containsText("SELLERPORT-");

        Locator file = rows(operator, "files").first();
        download(operator, file, paid, returned);
        operator.follow(operator.link(file, "withdrawals.file.look"));
        Locator payment = rowOf(operator, "payments", returned);
        operator.unfold(payment, "withdrawals.giveBack");
        operator.field(payment, "withdrawals.giveBack.reason").fill("AC04 closed account");
        operator.button(payment, "withdrawals.giveBack.sure").click();
        assertThat(operator.said()).containsText(returned);
        assertThat(rowOf(operator, "payments", returned).locator(".badge"))
                .hasText(operator.say("withdrawals.state.RETURNED"));
        operator.unfold("withdrawals.confirm");
        operator.inspect("payment-file");
        operator.page().locator("button[name=confirm]").click();
        assertThat(operator.said()).containsText("SELLERPORT-");
        assertThat(rowOf(operator, "payments", paid).locator(".badge")).hasText(operator.say("withdrawals.state.PAID"));
        operator.inspect("payment-file-settled");

        seller.page().reload();
        assertThat(rowOf(seller, "withdrawals", returned)).containsText("AC04 closed account");
        assertThat(rowOf(seller, "withdrawals", paid).locator(".badge")).hasText(seller.say("withdrawals.state.PAID"));
        seller.inspect("withdrawals-ended");
    }

    private static void setPayer(Visitor operator) {
        Locator form = part(operator, "payer");
        operator.field(form, "withdrawals.field.currency").fill("USD");
        operator.field(form, "withdrawals.field.holder").fill("Sellerport GmbH");
        operator.field(form, "withdrawals.field.iban").fill("DE89 3704 0044 0532 0130 00");
        operator.field(form, "withdrawals.field.bic").fill("COBADEFFXXX");
        operator.field(form, "withdrawals.field.minimum").fill("ten");
        operator.button(form, "withdrawals.payers.yes").click();
        assertThat(operator.alert()).hasText(operator.say("withdrawals.bad.minimum"));
        operator.field(part(operator, "payer"), "withdrawals.field.minimum").fill("10.00");
        operator.button(part(operator, "payer"), "withdrawals.payers.yes").click();
        assertThat(operator.said()).containsText("USD");
        assertThat(rowOf(operator, "payers", "USD")).containsText("DE•••• 3000");
    }

    private static void download(Visitor operator, Locator file, String... payments) throws Exception {
        Download download = operator.page()
                .waitForDownload(() -> file.locator("a[href$='/file']").click());
        byte[] bytes = Files.readAllBytes(download.path());
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(file.locator("[title]")).hasAttribute("title", sha256);
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (String payment : payments) {
            assertTrue(text.contains("<EndToEndId>" + payment + "</EndToEndId>"), text);
        }
        assertTrue(text.contains("<Nm>Muller + Sohne</Nm>"), text);
        assertEquals(file.locator("th").innerText() + ".xml", download.suggestedFilename());
    }

    @ParameterizedTest
    @EnumSource
    void a_shop_without_money_is_told_what_comes_first(Tongue tongue) throws Exception {
        Visitor newcomer = portal.member("newleaf", tongue);
        newcomer.open("/app/withdrawals");

        assertThat(newcomer.heading("withdrawals.funds.none.title")).isVisible();
        assertThat(newcomer.heading("withdrawals.empty.title")).isVisible();
        assertThat(newcomer.heading("withdrawals.accounts.empty.title")).isVisible();
        newcomer.inspect("withdrawals-empty");
    }

    @ParameterizedTest
    @EnumSource
    void a_difference_raises_the_alarm_on_every_page_of_the_operator_until_it_is_gone(Tongue tongue) throws Exception {
        String about = tongue.shop();
        Visitor operator = portal.operator(tongue);
        operator.open("/operator/reconciliation");
        operator.inspect("reconciliation-before");
        portal.change("""
                insert into payouts.ledger (seller_id, order_no, currency, amount, from_kind, to_kind, why, reference, at)
                select seller_id, order_no, currency, 1, 'ESCROW', 'HELD', 'RECEIVED', 'too much', now()
                  from payouts.order_funds where seller_id = ? order by order_no limit 1""", about);
        String order = String.valueOf(portal.number(
                "select order_no from payouts.ledger where seller_id = ? and reference = 'too much'", about));

        compare(operator);
        assertThat(rowOf(operator, "differences", order)).isVisible();
        assertThat(operator.page().locator("nav .badge.bad")).isVisible();
        assertTrue(portal.log().contains("order " + order), "the log names the order");
        operator.inspect("reconciliation");

        portal.change("delete from payouts.ledger where seller_id = ? and reference = 'too much'", about);
        compare(operator);
        assertThat(operator.page().locator("table.differences tr", new Page.LocatorOptions().setHasText(order)))
                .hasCount(0);
        operator.open("/operator/reconciliation?part=ALL");
        assertThat(rowOf(operator, "differences", order)).containsText(operator.say("reconciliation.state.closed"));
        operator.inspect("reconciliation-all");
    }

    /** Starts a comparison and comes back when it has ended. */
    private void compare(Visitor operator) throws Exception {
        operator.open("/operator/reconciliation");
        operator.button("reconciliation.start").click();
        assertThat(operator.said()).isVisible();
        String run = operator.said().innerText().replaceAll("[^0-9]", "");
        portal.api("operator")
                .awaitUntil("/api/v1/jobs/" + run, job -> job.getString("state").equals("COMPLETED"));
        operator.open("/operator/reconciliation");
    }
}
