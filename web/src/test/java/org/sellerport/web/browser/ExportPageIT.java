package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sellerport.web.system.OrderFile;

/** Three months as a workbook, from the form to the file on one's own disk. */
@ExtendWith(OpenPortal.class)
class ExportPageIT {

    private final Portal portal;

    ExportPageIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource
    void three_months_come_down_as_a_workbook_of_every_order_with_the_checksum_shown(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        seller.follow(seller.link("portal.nav.exports"));
        seller.follow(seller.link("exports.preset.LONGEST"));
        String from = seller.field("exports.form.from").inputValue();
        String to = seller.field("exports.form.to").inputValue();
        seller.button("exports.form.submit").click();
        Locator export = done(seller, from, to);

        Download download = seller.page()
                .waitForDownload(() -> export.locator("a[href$='/file']").click());

        byte[] file = Files.readAllBytes(download.path());
        assertEquals(
                tongue.shop() + (tongue == Tongue.CHINESE ? "_订单_" : "_orders_") + from + "_" + to + ".xls",
                download.suggestedFilename());
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        assertThat(export.locator("[title]")).hasAttribute("title", sha256);
        assertThat(export).containsText(seller.say("exports.hash", sha256.substring(0, 12)));
        List<List<String>> rows = OrderFile.withPoi(file);
        long orders = orders(tongue.shop(), from, to);
        assertTrue(orders > 900, () -> "three months of a busy shop: " + orders);
        assertEquals(orders, rows.stream().map(row -> row.get(0)).distinct().count());
        assertEquals(orders, rows.size());
        assertThat(export.locator("td.num")).hasText(String.format("%,d", orders));
        seller.inspect("exports");
    }

    private long orders(String shop, String from, String to) throws Exception {
        return portal.number(
                "select count(*) from orders.orders join orders.seller using (seller_id) where seller_id = ?"
                        + " and (placed_at at time zone zone)::date between ?::date and ?::date",
                shop,
                from,
                to);
    }

    /** The newest export, when it is ready. */
    private static Locator done(Visitor seller, String from, String to) {
        Locator export = seller.rows().first();
        assertThat(export.locator("th")).containsText(from + " – " + to);
        assertThat(export.locator(".badge")).hasText(seller.say("jobs.state.COMPLETED"), Visitor.patiently());
        return export;
    }

    @ParameterizedTest
    @EnumSource
    void a_period_that_is_too_long_is_refused_with_the_longest_that_is_not(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        seller.open("/app/exports");
        LocalDate today = LocalDate.parse(seller.field("exports.form.to").getAttribute("max"));
        LocalDate from = today.minusMonths(4);
        LocalDate longestTo = from.plusMonths(3).minusDays(1);

        seller.field("exports.form.from").fill(from.toString());
        seller.field("exports.form.to").fill(today.toString());
        seller.button("exports.form.submit").click();
        assertThat(seller.alert()).containsText(longestTo.toString());
        seller.inspect("exports-refused");

        seller.follow(seller.link("exports.form.longest", from.toString(), longestTo.toString()));
        assertThat(seller.field("exports.form.from")).hasValue(from.toString());
        assertThat(seller.field("exports.form.to")).hasValue(longestTo.toString());
        seller.button("exports.form.submit").click();
        assertThat(done(seller, from.toString(), longestTo.toString())).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void a_double_click_makes_one_workbook(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        seller.open("/app/exports");
        String count = "select count(*) from exports.export where seller_id = ?";
        long before = portal.number(count, tongue.shop());
        String from = seller.field("exports.form.from").inputValue();
        String to = seller.field("exports.form.to").inputValue();

        seller.button("exports.form.submit").dblclick();

        assertThat(done(seller, from, to)).isVisible();
        assertEquals(before + 1, portal.number(count, tongue.shop()));
    }

    @ParameterizedTest
    @EnumSource
    void a_shop_without_workbooks_is_told_how_to_make_one(Tongue tongue) throws Exception {
        Visitor newcomer = portal.member("newleaf", tongue);
        newcomer.open("/app/exports");

        assertThat(newcomer.heading("exports.empty.title")).isVisible();
        assertThat(newcomer.page().getByText(newcomer.say("exports.empty.text")))
                .isVisible();
        newcomer.inspect("exports-empty");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_in_the_file_is_chosen_and_how_much_it_is_told_before(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        seller.open("/app/exports");
        seller.field("exports.form.format").selectOption("CSV");
        seller.field("exports.form.layout").selectOption("MODERN");
        seller.page().getByText(seller.say("exports.form.columns")).first().click();
        seller.inspect("exports-columns");
        seller.box("exports.sheet.ORDERS").uncheck();

        seller.button("exports.form.submit").click();
        assertThat(seller.alert()).isVisible();
        seller.inspect("exports-no-sheet");

        seller.box("exports.sheet.ORDERS").check();
        seller.button("exports.form.count").click();
        assertThat(seller.page().locator("form [role=status]"))
                .hasText(Pattern.compile(
                        "[0-9][0-9,]* " + seller.say("exports.estimate", "", "").strip() + ".*"));
        assertThat(seller.field("exports.form.format")).hasValue("CSV");
        assertThat(seller.field("exports.form.layout")).hasValue("MODERN");
    }

    @ParameterizedTest
    @EnumSource
    void a_choice_is_kept_begun_with_again_scheduled_and_deleted(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        String name = "周报 Weekly " + tongue;
        seller.open("/app/exports");
        seller.box("exports.sheet.FUNDS").check();
        seller.page().getByText(seller.say("exports.form.keep")).click();
        seller.field("exports.form.name").fill(name);
        seller.button("exports.form.new").click();
        assertThat(seller.page().locator(".note[role=status]")).hasText(seller.say("exports.template.saved", name));

        seller.open("/app/exports");
        assertThat(seller.box("exports.sheet.FUNDS")).not().isChecked();
        seller.follow(seller.page()
                .locator("#templates a", new Page.LocatorOptions().setHasText(name))
                .first());
        assertThat(seller.box("exports.sheet.FUNDS")).isChecked();
        seller.inspect("exports-template");

        seller.follow(template(seller, name));
        seller.field("exports.schedule.rhythm").selectOption("MONTHLY");
        seller.field("exports.schedule.day").selectOption("28");
        seller.field("exports.schedule.span").selectOption("3");
        seller.button("exports.schedule.set").click();
        assertThat(seller.page().locator(".note[role=status]")).hasText(seller.say("exports.template.scheduled", name));
        assertThat(seller.page().locator("section .sub").first())
                .hasText(seller.say("exports.timing.MONTHLY", "28", "6:00", 3));
        seller.inspect("export-template");
        Visitor operator = portal.operator(tongue);
        operator.open("/operator/jobs");
        assertThat(operator.page().locator("table", new Page.LocatorOptions().setHasText(name)))
                .containsText(operator.say("exports.timing.MONTHLY", "28", "6:00", 3));
        operator.inspect("jobs-scheduled");

        seller.button("exports.schedule.unset").click();
        assertThat(seller.page().locator(".note[role=status]"))
                .hasText(seller.say("exports.template.unscheduled", name));
        seller.page()
                .getByText(seller.say("exports.template.delete"), exactly())
                .click();
        assertThat(seller.page().getByText(seller.say("exports.template.delete.causes")))
                .isVisible();
        seller.button("exports.template.delete.yes").click();
        assertThat(seller.page().locator(".note[role=status]")).hasText(seller.say("exports.template.deleted", name));
        assertThat(template(seller, name)).hasCount(0);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Locator template(Visitor seller, String name) {
        return seller.page()
                .locator("#templates li", new Page.LocatorOptions().setHasText(name))
                .getByText(seller.say("exports.template.open"));
    }

    @ParameterizedTest
    @EnumSource
    void a_name_that_another_template_has_is_refused(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        for (String name : List.of("Twice " + tongue, "TWICE " + tongue)) {
            seller.open("/app/exports");
            seller.page().getByText(seller.say("exports.form.keep")).click();
            seller.field("exports.form.name").fill(name);
            seller.button("exports.form.new").click();
        }

        assertThat(seller.alert()).containsText("TWICE " + tongue);
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_was_kept_long_enough_is_shown_as_expired(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        seller.open("/app/exports");
        String from = seller.field("exports.form.from").inputValue();
        String to = seller.field("exports.form.to").inputValue();
        seller.button("exports.form.submit").click();
        Locator export = done(seller, from, to);
        assertThat(export.locator("a[href$='/file']")).isVisible();

        portal.change(
                "update exports.export set published_at = published_at - interval '31 days' where seller_id = ?"
                        + " and published_at is not null",
                tongue.shop());
        seller.page().reload();

        assertThat(export).containsText(seller.say("exports.expired"));
        assertThat(export.locator("a[href$='/file']")).hasCount(0);
        seller.inspect("exports-expired");
    }
}
