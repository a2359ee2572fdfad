package org.sellerport.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sellerport.exports.api.ExportLanguage;
import org.sellerport.exports.api.ExportSheet;
import org.sellerport.exports.api.OrderLayout;

/** The lists beside the one of orders. */
class ListsTest {

    private static final Instant NOW = Instant.parse("2018-01-01T00:00:00Z");
    private static final ExportTask TASK = Orders.task(ExportLanguage.EN, "Asia/Shanghai", OrderLayout.CLASSIC);

    @Test
    void a_row_has_a_cell_for_every_heading_in_both_languages() throws IOException {
        for (ExportLanguage language : ExportLanguage.values()) {
            ExportTask task = Orders.task(language, "Z", OrderLayout.CLASSIC);
            assertEquals(
                    cells(new LogisticsList(task, NOW), shipment(null, false)).size(),
                    headings(task, ExportSheet.LOGISTICS));
            assertEquals(cells(new FundsList(task), funds("NOT_DUE", 2_760)).size(), headings(task, ExportSheet.FUNDS));
            assertEquals(cells(new CustomerList(task, NOW), buyer(true)).size(), headings(task, ExportSheet.CUSTOMERS));
        }
    }

    private static int headings(ExportTask task, ExportSheet list) {
        return RowList.of(list, task, NOW).headings().size();
    }

    @Test
    void a_parcel_is_late_when_it_arrived_or_is_missing_after_the_usual_day() throws IOException {
        assertEquals(
                List.of("count 10", "moment 2017-12-31T08:00", "No"),
                cells(new LogisticsList(TASK, NOW), shipment("2017-12-11T01:00:00Z", false))
                        .subList(13, 16));
        assertEquals(
                List.of("count 31", "moment 2017-12-31T08:00", "Yes"),
                cells(new LogisticsList(TASK, NOW), shipment(null, false)).subList(13, 16));
        assertEquals(
                List.of("", "moment 2017-12-31T08:00", "No"),
                cells(new LogisticsList(TASK, NOW), shipment(null, true)).subList(13, 16),
                "nobody followed history to its end");
    }

    private static byte[] shipment(String deliveredAt, boolean dormant) {
        return CopiedRows.of(
                Orders.PLACED,
                Orders.NO,
                1,
                "AWAITING_RECEIPT",
                "=B",
                "BR",
                "standard",
                "EMS",
                "EA1",
                deliveredAt == null ? null : "DELIVERED",
                Instant.parse("2017-12-01T00:00:00Z"),
                null,
                null,
                deliveredAt == null ? null : Instant.parse(deliveredAt),
                Instant.parse("2017-12-31T00:00:00Z"),
                dormant,
                false);
    }

    @Test
    void money_is_where_the_ledger_has_it_and_says_why_it_is_held() throws IOException {
        FundsList list = new FundsList(TASK);

        assertEquals(
                List.of("amount 37.70", "amount 7.70", "amount 1.50", "amount 0.90", "amount 0.00", "", "amount 27.60"),
                cells(list, funds("NOT_DUE", 2_760)).subList(4, 11));
        assertEquals(
                "Receipt is not confirmed yet",
                cells(list, funds("NOT_DUE", 2_760)).get(11));
        assertEquals(
                "The payout is scheduled",
                cells(list, funds("SCHEDULED", 2_760)).get(11));
        assertEquals("", cells(list, funds("RELEASED", 0)).get(11));
    }

    private static byte[] funds(String payout, long held) {
        return CopiedRows.of(
                Orders.PLACED,
                Orders.NO,
                "AWAITING_RECEIPT",
                "NONE",
                payout,
                false,
                "NONE",
                false,
                "USD",
                Orders.PLACED,
                null,
                3_770L,
                770L,
                150L,
                90L,
                2_760L - held,
                held);
    }

    @Test
    void a_buyer_is_told_with_what_he_agreed_to() throws IOException {
        assertEquals(
                List.of(
                        "b1",
                        "'=B",
                        "BR",
                        "pt",
                        "Yes",
                        "b@example.com",
                        "+55 11 4002-8922",
                        "count 3",
                        "USD",
                        "amount 12.34",
                        "BRL 5.00, EUR 0.07",
                        "moment 2017-11-07T04:26:40",
                        "count 1",
                        "count 2",
                        "amount 4.50",
                        "count 5",
                        "count 4",
                        "count 4",
                        "Best"),
                cells(new CustomerList(TASK, NOW), buyer(true)));
    }

    private static byte[] buyer(boolean consent) {
        return CopiedRows.of(
                "b1",
                "=B",
                "BR",
                "pt",
                consent,
                "b@example.com",
                "+55 11 4002-8922",
                Orders.PLACED,
                3L,
                1L,
                2L,
                450L,
                "USD",
                1234L,
                "BRL 500 EUR 7",
                5,
                4,
                4);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, 5, 9, BEST",
        "3, 4, 5, 9, LOYAL",
        "3, 1, 4, 1, BIG_SPENDER",
        "4, 1, 1, 1, NEW",
        "2, 1, 5, 1, AT_RISK",
        "1, 1, 1, 1, LOST",
        "3, 2, 2, 2, REGULAR"
    })
    void buyers_are_grouped(long recency, long frequency, long value, long orders, BuyerGroup group) {
        assertEquals(group, BuyerGroup.of(recency, frequency, value, orders));
    }

    @Test
    void every_group_has_words_in_both_languages() {
        for (ExportLanguage language : ExportLanguage.values()) {
            Words words =
                    new Words(Orders.task(language, "Z", OrderLayout.CLASSIC).edition());
            EnumSet.allOf(BuyerGroup.class)
                    .forEach(group -> assertTrue(!words.say("group." + group).isEmpty()));
        }
    }

    @Test
    void values_in_a_statement_cannot_end_it() {
        assertEquals("E'it\\'s a \\\\ and no -- end'", Literal.of("it's a \\ and no -- end"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Asia/Shanghai", "America/Los_Angeles", "Europe/London", "Asia/Kathmandu", "Australia/Lord_Howe"
            })
    void the_clock_on_the_wall_is_that_of_the_zone_all_the_year(String zone) {
        WallClock clock = new WallClock(ZoneId.of(zone));
        DateTimeFormatter minute = DateTimeFormatter.ofPattern("uuuu.MM.dd HH:mm");
        for (long second = 1_510_000_000; second < 1_545_000_000; second += 1_799) {
            ZonedDateTime there = Instant.ofEpochSecond(second).atZone(ZoneId.of(zone));
            assertEquals(minute.format(there), clock.minute(second));
            assertEquals(there.toLocalDateTime(), clock.at(second));
        }
    }

    private static List<String> cells(RowList list, byte[] row) throws IOException {
        return ToldCells.of(list, row, new Sums());
    }
}
