package org.sellerport.web.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sellerport.exports.api.ExportContent;
import org.sellerport.exports.api.ExportFormat;
import org.sellerport.exports.api.ExportLanguage;
import org.sellerport.exports.api.ExportOptionUnsupported;
import org.sellerport.exports.api.ExportRequest;
import org.sellerport.exports.api.ExportSheet;
import org.sellerport.exports.api.ExportSheetsMissing;
import org.sellerport.exports.api.OrderColumn;
import org.sellerport.exports.api.OrderLayout;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.web.edge.Refusal;

class ExportBodyTest {

    private static final String FROM = "2017-11-01";
    private static final String TO = "2018-01-31";

    @Test
    void two_days_are_enough_and_the_language_is_the_sellers() {
        assertEquals(
                new ExportRequest(
                        LocalDate.of(2017, 11, 1), LocalDate.of(2018, 1, 31), ExportContent.usual(ExportLanguage.ZH)),
                new ExportBody(FROM, TO, null, null, null, null, null, null).request("zh"));
    }

    @Test
    void what_can_be_made_may_also_be_named() {
        var body = new ExportBody(
                FROM,
                TO,
                List.of("COMPLETED", "CLOSED"),
                List.of("Sheet1", "About"),
                List.of("all"),
                "en",
                "xls",
                "classic");

        assertEquals(
                Set.of(OrderStatus.COMPLETED, OrderStatus.CLOSED),
                body.request("zh").content().statuses());
        assertEquals(ExportLanguage.EN, body.request("zh").content().language());
    }

    @Test
    void everything_can_be_chosen() {
        var body = new ExportBody(
                FROM, TO, null, List.of("Sheet1", "Funds", "About"), List.of("VAT", "ORDER_ID"), "en", "csv", "modern");

        assertEquals(
                new ExportContent(
                        Set.of(),
                        ExportLanguage.EN,
                        ExportFormat.CSV,
                        OrderLayout.MODERN,
                        Set.of(ExportSheet.FUNDS, ExportSheet.ORDERS),
                        List.of(OrderColumn.VAT, OrderColumn.ORDER_ID)),
                body.request("zh").content());
    }

    @Test
    void lists_that_make_no_workbook_are_refused() {
        assertThrows(
                ExportSheetsMissing.class,
                () -> new ExportBody(FROM, TO, null, List.of("About"), null, null, null, null).request("en"));
    }

    @Test
    void what_cannot_be_made_is_refused_by_name() {
        refuses("format", "xls2", new ExportBody(FROM, TO, null, null, null, null, "xls2", null));
        refuses("sheets", "Money", new ExportBody(FROM, TO, null, List.of("Sheet1", "Money"), null, null, null, null));
        refuses("layout", "old", new ExportBody(FROM, TO, null, null, null, null, null, "old"));
        refuses("columns", "订单号", new ExportBody(FROM, TO, null, null, List.of("订单号"), null, null, null));
        List<String> nothing = Collections.singletonList(null);
        refuses("columns", "null", new ExportBody(FROM, TO, null, null, nothing, null, null, null));
        refuses("sheets", "null", new ExportBody(FROM, TO, null, nothing, null, null, null, null));
        refuses("status", "null", new ExportBody(FROM, TO, nothing, null, null, null, null, null));
        refuses("language", "pt", new ExportBody(FROM, TO, null, null, null, "pt", null, null));
        refuses("status", "SHIPPED", new ExportBody(FROM, TO, List.of("SHIPPED"), null, null, null, null, null));
    }

    private static void refuses(String option, String value, ExportBody body) {
        var refusal = assertThrows(ExportOptionUnsupported.class, () -> body.request("en"));
        String sentence = refusal.sentence(Locale.ENGLISH);
        assertTrue(sentence.contains(option + " \"" + value + "\""), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2018-02-30", "31.01.2018", "2018-1-31", "+12018-01-31", "2018-01-31T00:00:00Z"})
    void a_day_that_is_none_is_refused(String to) {
        assertThrows(Refusal.class, () -> new ExportBody(FROM, to, null, null, null, null, null, null).request("en"));
    }

    @Test
    void a_day_that_is_missing_is_refused() {
        assertThrows(Refusal.class, () -> new ExportBody(null, TO, null, null, null, null, null, null).request("en"));
    }

    @Test
    void a_chinese_name_reaches_every_browser() {
        assertEquals(
                "attachment; filename=\"ST1____2017-11-01_2018-01-31.xls\";"
                        + " filename*=UTF-8''ST1_%E8%AE%A2%E5%8D%95_2017-11-01_2018-01-31.xls",
                ExportDownload.disposition("ST1_订单_2017-11-01_2018-01-31.xls"));
    }
}
