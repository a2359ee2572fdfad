package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sellerport.web.system.OrderLines;

/** What buyers and sellers write is text, whatever it looks like. */
@ExtendWith(OpenPortal.class)
class MarkupIT {

    private static final String TITLE = "<b>Bold</b><script>alert(1)</script><img src=x onerror=alert(2)>";
    /** Real markup is refused in the name of a file; of what could become it the letters stay. */
    private static final String FILE = "&lt;i&gt;notes.txt";

    private static final String BUYER = "</td><svg onload=alert(3)>";

    private final Portal portal;

    MarkupIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void a_product_and_a_buyer_named_like_markup_are_shown_as_they_were_written() throws Exception {
        String line = OrderLines.line("pixel", "MARKUP", Instant.parse("2025-05-05T05:05:05Z"))
                .replace("title of MARKUP", TITLE)
                .replace("=Buyer 漢字 👒", BUYER);
        Visitor operator = portal.operator(Tongue.ENGLISH);
        operator.open("/operator/jobs");
        operator.field("jobs.import.file")
                .setInputFiles(new FilePayload("markup.ndjson", "", line.getBytes(StandardCharsets.UTF_8)));
        operator.button("jobs.import.submit").click();
        assertThat(operator.page().locator("dl.facts .badge"))
                .hasText(operator.say("jobs.state.COMPLETED"), Visitor.patiently());

        Visitor seller = portal.member("pixel", Tongue.ENGLISH);
        List<String> dialogs = new ArrayList<>();
        seller.page().onDialog(dialog -> dialogs.add(dialog.message()));
        seller.open("/app/orders?q=onerror");
        assertThat(seller.rows()).hasCount(1);
        assertShown(seller.page(), seller.rows().first());
        seller.inspect("orders-markup");
        seller.rows().locator("th a").click();
        assertThat(seller.heading("orders.detail.history")).isVisible();
        assertShown(seller.page(), seller.page().locator("main"));

        assertEquals(List.of(), dialogs);
    }

    @Test
    void what_the_sides_of_a_dispute_write_is_shown_as_they_wrote_it() throws Exception {
        Purchase order = Stall.open(portal, Tongue.ENGLISH)
                .order()
                .received()
                .disputed("QUALITY", "REFUND", "5.00", TITLE)
                .message(BUYER);
        order.buyerShows(FILE, "A text".getBytes(StandardCharsets.UTF_8));
        List<String> dialogs = new ArrayList<>();
        Visitor keeper = order.stall().keeper();
        keeper.page().onDialog(dialog -> dialogs.add(dialog.message()));
        keeper.open(order.disputePage());
        assertShown(keeper.page(), keeper.page().locator("ol.thread"));
        keeper.inspect("dispute-markup");

        Visitor operator = portal.operator(Tongue.ENGLISH);
        operator.page().onDialog(dialog -> dialogs.add(dialog.message()));
        operator.open("/operator/dispute?no=" + order.no());
        assertShown(operator.page(), operator.page().locator("main"));
        assertThat(operator.page().locator("main")).containsText("_lt_i_gt_notes.txt");
        assertEquals(List.of(), dialogs);
    }

    private static void assertShown(Page page, Locator where) {
        assertThat(where).containsText(TITLE);
        assertThat(where).containsText(BUYER);
        assertThat(page.locator("main b, main script, main img, main svg")).hasCount(0);
    }
}
