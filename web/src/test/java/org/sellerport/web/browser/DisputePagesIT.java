package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Disputes from both sides of the table: the seller's answers, the operator's rulings, the dossier of it all. */
@ExtendWith(OpenPortal.class)
class DisputePagesIT {

    private static final String CLAIM = "The cup is broken 杯子碎了";

    // More than the fewest that the calculator wants.
    private static final int CASES = 16;

    private static final String PAST = """
            insert into disputes.dispute (seller_id, order_no, external_id, buyer_name, title, reason, lines, currency, most,
                state, asked_solution, asked_amount, settled_solution, settled_amount, offered, frozen, outcome, refund,
                rounds, opened_at, ended_at, entries, evidence_of_buyer, evidence_of_seller, evidence_of_operator, version)
            select ?, 1000000000000000 + n, 'past-' || n, 'Buyer', 'Cup', 'DAMAGED', '', 'USD', 2700, 'ENDED', 'REFUND', 2700,
                   'REFUND', 900, 900, false, 'AGREED', 900, 1, now() - interval '9 days', now() - interval '8 days', 1,
                   0, 0, 0, 1
              from generate_series(1, ?) as n""";

    private static final String PAST_PROPOSALS = """
            insert into disputes.proposal (seller_id, order_no, proposal_no, side, side_version, solution, amount, status,
                buyer_agrees, seller_agrees, made_at, ended_at)
            select seller_id, order_no, no, case no when 1 then 'BUYER' else 'SELLER' end, 1, 'REFUND',
                   case no when 1 then 2700 else 900 end, case no when 1 then 'LAPSED' else 'ACCEPTED' end, true, no = 2,
                   opened_at, ended_at
              from disputes.dispute, generate_series(1, 2) as no where seller_id = ? and state = 'ENDED'""";

    private final Portal portal;

    DisputePagesIT(Portal portal) {
        this.portal = portal;
    }

    private static Purchase broken(Stall stall) throws Exception {
        return stall.order().received().disputed("DAMAGED", "REFUND", "25.00", CLAIM);
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    /** The form of an act, opened. */
    private static Locator act(Visitor visitor, String id) {
        Locator act = visitor.page().locator("#act-" + id);
        act.locator("summary").click();
        return act;
    }

    private static void countersWith(Visitor keeper, String amount, String text) {
        Locator form = act(keeper, "PROPOSE");
        form.locator("input[name=amount]").fill(amount);
        form.locator("textarea[name=text]").fill(text);
        keeper.button(form, "disputes.do.PROPOSE").click();
    }

    @ParameterizedTest
    @EnumSource
    void a_counter_proposal_is_made_amended_and_accepted(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        Visitor keeper = stall.keeper();
        keeper.follow(keeper.link("disputes.nav"));
        assertThat(keeper.heading("disputes.empty.ALL.title")).isVisible();
        keeper.inspect("disputes-empty");
        Purchase order = broken(stall);
        keeper.page().reload();
        assertThat(keeper.rows()).hasCount(1);
        assertThat(keeper.rows()).containsText(keeper.say("disputes.state.AWAITING_SELLER"));
        keeper.inspect("disputes");

        keeper.follow(keeper.rows().locator("th a"));
        assertThat(keeper.heading("disputes.one.title", order.no())).isVisible();
        assertThat(keeper.page().locator("#countdown")).containsText(keeper.say("disputes.clock.ANSWER"));
        assertThat(keeper.page().locator("ol.thread")).containsText(CLAIM);
        Locator confirm = keeper.button("disputes.act.CONFIRM_RETURN");
        assertThat(confirm).isDisabled();
        assertThat(keeper.page().locator("#why-CONFIRM_RETURN")).containsText(order.no());
        countersWith(keeper, "99.00", "Too much");
        assertThat(keeper.alert()).containsText("27.00");
        keeper.inspect("dispute-refused");
        countersWith(keeper, "much", "No amount");
        assertThat(keeper.alert()).hasText(keeper.say("disputes.problem.amount"));
        countersWith(keeper, "5.00", "Half of the cup is whole 半个杯子还好");
        assertThat(keeper.said().first()).hasText(keeper.say("disputes.done.PROPOSE"));
        assertThat(keeper.page().locator("#countdown")).containsText(keeper.say("disputes.clock.NEGOTIATION"));
        countersWith(keeper, "10.00", "");
        assertThat(keeper.page().locator("ol.thread li.ours")).hasCount(2);
        keeper.inspect("dispute");

        order.inDispute("storefront", "/acceptance", "{\"proposal\":\"3\"}");
        keeper.page().reload();
        assertThat(keeper.page().locator("#outcome")).containsText(keeper.say("disputes.outcome.AGREED"));
        assertThat(keeper.page().locator("#outcome")).containsText("10.00");
        keeper.inspect("dispute-agreed");
        assertEquals("10.00", order.read().getJsonObject("refunded").getString("amount"));
        keeper.open(order.page());
        assertThat(keeper.page().locator("section[aria-labelledby=dispute]"))
                .containsText(keeper.say("disputes.outcome.AGREED"));
        keeper.inspect("order-disputed");
    }

    @ParameterizedTest
    @EnumSource
    void what_the_buyer_asks_is_accepted_once_with_what_it_causes_said_before(Tongue tongue) throws Exception {
        Purchase order = broken(Stall.open(portal, tongue));
        Visitor keeper = order.stall().keeper();
        keeper.open(order.disputePage());
        Visitor otherTab = keeper.inAnotherTab();
        otherTab.open(order.disputePage());

        Locator form = act(keeper, "ACCEPT-1");
        assertThat(form.locator("p").first()).containsText("25.00");
        keeper.inspect("dispute-accept");
        keeper.button(form, "disputes.do.ACCEPT").dblclick();
        assertThat(keeper.page().locator("#outcome")).containsText("25.00");
        assertThat(keeper.button("disputes.act.ESCALATE")).isDisabled();

        countersWith(otherTab, "1.00", "Too late");
        assertThat(otherTab.alert()).containsText(order.no());
        assertEquals("ENDED", order.dispute().getString("status"));
        assertEquals("25.00", order.read().getJsonObject("refunded").getString("amount"));
    }

    @ParameterizedTest
    @EnumSource
    void evidence_is_added_by_the_handful_or_not_at_all_and_shown_with_previews(Tongue tongue) throws Exception {
        Purchase order = broken(Stall.open(portal, tongue));
        order.buyerShows("broken 碎.png", picture());
        Visitor keeper = order.stall().keeper();
        keeper.open(order.disputePage());
        Locator form = act(keeper, "ADD_EVIDENCE");
        form.locator("input[type=file]").setInputFiles(new FilePayload[] {
            file("whole.png", picture()), file("virus.exe", new byte[] {'M', 'Z', 0, 1})
        });
        keeper.button(form, "disputes.do.ADD_EVIDENCE").click();
        assertThat(keeper.alert()).isVisible();
        assertEquals(1, order.dispute().getJsonArray("evidence").size());

        form = act(keeper, "ADD_EVIDENCE");
        form.locator("input[type=file]").setInputFiles(new FilePayload[] {
            file("whole 完好.png", picture()),
            file("packing.txt", "Packed with care 小心包装".getBytes(StandardCharsets.UTF_8))
        });
        keeper.button(form, "disputes.do.ADD_EVIDENCE").click();
        assertThat(keeper.said().first()).hasText(keeper.say("disputes.done.ADD_EVIDENCE"));
        Locator pieces = keeper.page().locator("section[aria-labelledby=evidence] .pieces > li");
        assertThat(pieces).hasCount(3);
        assertThat(pieces.nth(1)).containsText("whole 完好.png");
        Locator preview = pieces.nth(0).locator("img");
        preview.scrollIntoViewIfNeeded();
        assertThat(preview).hasJSProperty("naturalWidth", 60);
        assertThat(pieces.nth(2)).containsText("SHA-256");
        keeper.inspect("dispute-evidence");
    }

    @ParameterizedTest
    @EnumSource
    void what_nobody_agrees_on_is_ruled_with_both_sides_in_view(Tongue tongue) throws Exception {
        Purchase order = broken(Stall.open(portal, tongue));
        order.buyerShows("broken.png", picture());
        Visitor keeper = order.stall().keeper();
        keeper.open(order.disputePage());
        countersWith(keeper, "2.00", "It was whole when it left");
        keeper.button(act(keeper, "ESCALATE"), "disputes.do.ESCALATE").click();
        assertThat(keeper.said().first()).hasText(keeper.say("disputes.done.ESCALATE"));

        Visitor operator = portal.operator(tongue);
        operator.follow(operator.link("disputes.nav.rulings"));
        Locator row = operator.rows().filter(new Locator.FilterOptions().setHasText(order.no()));
        assertThat(row).containsText("25.00");
        assertThat(row).containsText("2.00");
        operator.inspect("rulings");
        operator.follow(row.locator("th a"));
        assertThat(operator.page().locator("#sides section").nth(0)).containsText(CLAIM);
        assertThat(operator.page().locator("#sides section").nth(1)).containsText("It was whole when it left");
        Locator form = act(operator, "RULE");
        form.locator("input[name=amount]").fill("12.50");
        form.locator("select[name=fault]").selectOption("PLATFORM");
        form.locator("textarea[name=text]").fill("The carrier broke it 承运人损坏");
        operator.inspect("ruling");
        operator.button(form, "disputes.do.RULE").dblclick();
        assertThat(operator.page().locator("#outcome")).containsText(operator.say("disputes.outcome.RULED"));
        operator.open("/operator/order?no=" + order.no());
        assertThat(operator.page().locator("section[aria-labelledby=dispute]")).containsText("12.50");

        keeper.page().reload();
        assertThat(keeper.page().locator("section[aria-labelledby=facts]")).containsText("The carrier broke it 承运人损坏");
        assertThat(keeper.page().locator("section[aria-labelledby=facts]"))
                .containsText(keeper.say("disputes.fault.PLATFORM"));
        keeper.inspect("dispute-ruled");
    }

    @ParameterizedTest
    @EnumSource
    void goods_come_back_and_are_confirmed_or_contested(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        Visitor keeper = stall.keeper();
        for (String act : List.of("CONFIRM_RETURN", "CONTEST_RETURN")) {
            Purchase order = stall.order().received().disputed("QUALITY", "RETURN_AND_REFUND", "27.00", CLAIM);
            keeper.open(order.disputePage());
            keeper.button(act(keeper, "ACCEPT-1"), "disputes.do.ACCEPT").click();
            assertThat(keeper.page().locator("#countdown")).containsText(keeper.say("disputes.clock.RETURN"));
            order.inDispute("storefront", "/return-shipment", "{\"carrier\":\"CORREIOS\",\"trackingNo\":\"AA1BR\"}");
            keeper.open("/app/disputes?tab=RETURNING");
            keeper.follow(keeper.rows().locator("th a"));
            Locator form = act(keeper, act);
            if (act.equals("CONTEST_RETURN")) {
                form.locator("textarea[name=text]").fill("The box was empty 空盒");
            }
            keeper.inspect("dispute-" + act.toLowerCase(Locale.ROOT).replace('_', '-'));
            keeper.button(form, "disputes.do." + act).click();
            assertThat(keeper.said().first()).hasText(keeper.say("disputes.done." + act));
        }
        keeper.open("/app/disputes?tab=WITH_OPERATOR");
        assertThat(keeper.rows()).hasCount(1);
        keeper.open("/app/disputes?tab=ENDED");
        assertThat(keeper.rows()).containsText(keeper.say("disputes.outcome.RETURNED"));
    }

    @ParameterizedTest
    @EnumSource
    void the_dossier_has_the_order_the_talk_and_the_evidence(Tongue tongue) throws Exception {
        Purchase order = broken(Stall.open(portal, tongue)).message("Look at the picture 请看图片");
        order.buyerShows("broken.png", picture());
        String hash = order.dispute().getJsonArray("evidence").getJsonObject(0).getString("sha256");
        Visitor keeper = order.stall().keeper();
        keeper.open(order.disputePage());

        String text = dossier(keeper, order);

        for (String expected : List.of(
                order.no(),
                "Tea & Cups",
                Purchase.CUP,
                CLAIM,
                "Look at the picture",
                "broken.png",
                hash,
                "CORREIOS",
                keeper.say("disputes.reason.DAMAGED"))) {
            assertTrue(text.contains(expected), () -> expected + " is missing in " + text);
        }
        Visitor operator = portal.operator(tongue);
        operator.open("/operator/dispute?no=" + order.no());
        assertTrue(dossier(operator, order).contains(hash));
    }

    private static String dossier(Visitor visitor, Purchase order) throws IOException {
        Download download = visitor.page()
                .waitForDownload(() -> visitor.link("disputes.dossier").click());
        assertEquals("dispute-" + order.no() + ".pdf", download.suggestedFilename());
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            String text = Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFKC);
            return text.replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_calculator_says_what_like_disputes_cost_or_that_there_are_too_few(Tongue tongue) throws Exception {
        Purchase order = broken(Stall.open(portal, tongue));
        Visitor keeper = order.stall().keeper();
        keeper.open(order.disputePage());
        Locator calculator = keeper.page().locator("#calculator");
        assertThat(calculator).containsText(keeper.say("disputes.outlook.few", 0, 10));

        portal.change(PAST, order.stall().id(), CASES);
        portal.change(PAST_PROPOSALS, order.stall().id());
        calculator.locator("input[name=try]").fill("8.00");
        calculator.locator("input[name=try]").press("Enter");
        keeper.arrive("try=8.00");
        Locator counter = calculator.locator("tbody tr").nth(1);
        assertThat(counter).containsText("8.00");
        assertThat(counter).containsText("9.00");
        assertThat(counter).containsText("100%");
        calculator.locator("summary").click();
        assertThat(calculator).containsText(keeper.say("disputes.outcome.AGREED"));
        keeper.inspect("dispute-calculator");
    }

    @ParameterizedTest
    @EnumSource
    void disputes_are_found_by_order_buyer_reason_and_days(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        Purchase first = broken(stall);
        Purchase second = stall.order().received().disputed("NOT_RECEIVED", "REFUND", "27.00", "Nothing came");
        Visitor keeper = stall.keeper();
        keeper.open("/app/disputes?q=" + first.no());
        assertThat(keeper.rows()).hasCount(1);
        assertThat(keeper.rows()).containsText(first.no());
        keeper.open("/app/disputes");
        keeper.field("disputes.search.label").fill("joão");
        keeper.field("disputes.search.reason").selectOption("NOT_RECEIVED");
        keeper.button("orders.list.search").click();
        keeper.arrive("\\?q=jo%C3%A3o&reason=NOT_RECEIVED");
        assertThat(keeper.rows()).hasCount(1);
        assertThat(keeper.rows()).containsText(second.no());
        LocalDate today = portal.now().atZone(tongue.zone()).toLocalDate();
        keeper.open("/app/disputes?from=" + today.minusDays(1) + "&to=" + today);
        assertThat(keeper.rows()).hasCount(2);
        keeper.open("/app/disputes?to=" + today.minusDays(2));
        assertThat(keeper.heading("disputes.nomatch.title")).isVisible();
        keeper.inspect("disputes-no-match");
        keeper.open("/app/disputes?from=2026-02-30");
        assertThat(keeper.alert()).hasText(keeper.say("orders.list.badDate"));
        keeper.open("/app/disputes?tab=ENDED");
        assertThat(keeper.heading("disputes.empty.ENDED.title")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void another_sellers_dispute_is_not_there(Tongue tongue) throws Exception {
        Purchase order = broken(Stall.open(portal, tongue));
        Visitor stranger = Stall.open(portal, tongue).keeper();

        stranger.open(order.disputePage(), 404);

        assertThat(stranger.page().locator("main")).not().containsText(CLAIM);
    }
}
