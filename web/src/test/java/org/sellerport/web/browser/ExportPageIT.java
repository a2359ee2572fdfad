package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
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
}
