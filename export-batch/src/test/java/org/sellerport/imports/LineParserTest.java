package org.sellerport.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.Parcel;
import org.sellerport.orders.api.PastOrder;

class LineParserTest {

    private final LineParser parser = new LineParser();

    @Test
    void a_good_line_is_an_order_with_all_it_says() {
        ParsedLine line = parser.parse(AnOrderLine.of(AnOrderLine.GOOD));
        PastOrder order = line.order();
        assertEquals(List.of(), line.warnings());
        assertEquals("E1", order.externalId());
        assertEquals(Money.ofMinor(2999, "BRL"), order.items().get(0).unitPrice());
        assertEquals(
                List.of("Color", "Size"),
                List.copyOf(order.items().get(0).attributes().keySet()));
        assertEquals(Instant.parse("2017-10-02T13:56:33Z"), order.times().placedAt());
        assertEquals(List.of(new Parcel.Part(1, 1)), order.parcels().get(0).parts());
        assertEquals("São Paulo", order.shipTo().city());
        assertEquals("ok 👍", order.feedback().comment());
    }

    @Test
    void what_is_optional_may_be_missing_or_null() {
        var line = parser.parse(AnOrderLine.of("""
                {"externalId":"E1","seller":"ST1","buyer":{"id":"b1","name":"Ana","country":"BR"},"currency":"JPY",\
                "placedAt":"2017-10-02T10:56:33Z","lines":[{"title":"x","quantity":1,"unitPrice":"5"}],"memo":null}"""));
        assertNull(line.objection());
        assertEquals(Money.ofMinor(0, "JPY"), line.order().discount());
        assertEquals("Ana", line.order().shipTo().recipient());
        assertEquals(Map.of(), line.order().items().get(0).attributes());
    }

    @Test
    void interruptions_are_read() {
        var line = parser.parse(AnOrderLine.with(
                "\"currency\"",
                "\"cancellationRequest\":{\"reason\":\"OUT_OF_STOCK\",\"requestedAt\":\"2017-10-03T00:00:00Z\"},"
                        + "\"disputeOpenedAt\":\"2017-10-04T00:00:00Z\","
                        + "\"frozen\":{\"at\":\"2017-10-05T00:00:00Z\",\"reason\":\"check\"},\"currency\""));
        var interruptions = line.order().interruptions();
        assertEquals(CancelReason.OUT_OF_STOCK, interruptions.cancelReason());
        assertEquals(Instant.parse("2017-10-04T00:00:00Z"), interruptions.disputeOpenedAt());
        assertEquals("check", interruptions.frozenReason());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"externalId\":\"E1\",              |                                    | there is no externalId",
                "\"seller\":\"ST1\",                 |                                    | there is no seller",
                "\"seller\":\"ST1\"                  | \"seller\":\"a b\"                 | seller: A seller id",
                "\"seller\":\"ST1\"                  | \"seller\":null                    | there is no seller",
                "\"seller\":\"ST1\"                  | \"seller\":5                       | seller is not a text",
                "\"seller\":\"ST1\"                  | \"seller\":\"A\",\"seller\":\"B\"  | the line is not JSON",
                "\"currency\":\"BRL\"                | \"currency\":\"ZZZ\"               | currency ZZZ is unknown",
                "\"currency\":\"BRL\"                | \"currency\":\"XAU\"               | currency XAU is unknown",
                "\"country\":\"BR\"}                 | \"country\":\"Brazil\"}            | a country is two capital",
                "\"id\":\"b1\",                      |                                    | there is no buyer.id",
                "\"unitPrice\":\"29.99\"             | \"unitPrice\":29.99                | lines[0].unitPrice is not a text",
                "\"unitPrice\":\"29.99\"             | \"unitPrice\":\"29.999\"           | lines[0].unitPrice: ",
                "\"unitPrice\":\"29.99\"             | \"unitPrice\":\"1e5\"              | lines[0].unitPrice: ",
                "\"quantity\":2                      | \"quantity\":2.5                   | lines[0].quantity is not a whole",
                "\"quantity\":2                      | \"quantity\":1e999999999           | lines[0].quantity is not a whole",
                "\"quantity\":2                      | \"quantity\":\"2\"                 | lines[0].quantity is not a whole",
                "\"lines\":[{\"sku\"                 | \"lines\":[7,{\"sku\"              | lines[0] is not an object",
                "2017-10-02T10:56:33-03:00           | 2017-10-02T10:56:33                | placedAt is not a time with offset",
                "2017-10-02T10:56:33-03:00           | 2017-13-02T10:56:33Z               | placedAt is not a time with offset",
                "2017-10-02T10:56:33-03:00           | 2417-10-02T10:56:33Z               | placedAt lies outside",
                "\"title\":\"Lamp\"                  | \"title\":\"La\\u0000mp\"          | lines[0].title holds a character",
                "\"title\":\"Lamp\"                  | \"title\":\"La\\ud800mp\"          | lines[0].title holds a character",
                "{\"Color\":\"Red\"                  | {\"Color\":1                       | lines[0].attributes.Color is not a",
                "\"rating\":4                        | \"rating\":\"4\"                   | feedback.rating is not a whole",
                "\"shipments\":[                     | \"shipments\":{},\"x\":[           | shipments is not a list",
                "\"externalId\"                      | \"a\":}                            | the line is not JSON, from character",
            })
    void a_line_that_cannot_be_an_order_says_why(String piece, String replacement, String reason) {
        ParsedLine line = parser.parse(AnOrderLine.with(piece, replacement == null ? "" : replacement));
        assertNull(line.order());
        assertTrue(line.objection().startsWith(reason), line.objection());
    }

    @Test
    void what_is_no_object_is_rejected() {
        for (String text : List.of("[]", "7", "\"x\"", "null", "{", "{}}", "{} {}", "nonsense", "{'a':1}")) {
            ParsedLine line = parser.parse(AnOrderLine.of(text));
            assertNotNull(line.objection(), text);
            assertTrue(line.objection().startsWith("the line is not"), line.objection());
        }
    }

    @Test
    void bad_utf8_is_rejected_not_repaired() {
        byte[] bytes = AnOrderLine.GOOD.getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "the line is not UTF-8", parser.parse(AnOrderLine.of(bytes)).objection());
    }

    @Test
    void a_line_too_long_to_hold_is_rejected() {
        assertEquals(
                "the line is longer than 1048576 bytes",
                parser.parse(new LineSource.Line(1, null)).objection());
    }

    @Test
    void a_member_that_nobody_knows_is_a_warning_with_its_path() {
        ParsedLine line = parser.parse(AnOrderLine.with("\"sku\":\"s\"", "\"sku\":\"s\",\"ean\":\"1\""));
        assertEquals(List.of("not taken over, because nobody knows it: lines[0].ean"), line.warnings());
    }

    @Test
    void a_close_reason_that_nobody_knows_is_a_warning() {
        ParsedLine line = parser.parse(AnOrderLine.with("\"currency\"", "\"closeReason\":\"bored\",\"currency\""));
        assertNull(line.order().interruptions().closeReason());
        assertEquals(List.of("not taken over, because nobody knows it: close reason bored"), line.warnings());
    }

    @Property(tries = 2_000)
    void whatever_stands_in_a_line_it_is_an_order_or_has_a_reason(@ForAll @Size(max = 200) byte[] bytes) {
        judged(AnOrderLine.of(bytes));
    }

    @Property(tries = 5_000)
    void a_good_line_with_a_piece_changed_is_an_order_or_has_a_reason(
            @ForAll @IntRange(max = 1_000) int at,
            @ForAll @IntRange(max = 40) int length,
            @ForAll("pieces") String piece) {
        int from = at % AnOrderLine.GOOD.length();
        int to = Math.min(AnOrderLine.GOOD.length(), from + length);
        judged(AnOrderLine.of(AnOrderLine.GOOD.substring(0, from) + piece + AnOrderLine.GOOD.substring(to)));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "null",
                        "[]",
                        "{}",
                        "-1",
                        "1e999999999",
                        "\"\"",
                        "\\u0000",
                        "\\ud83d",
                        "true",
                        "99999999999",
                        ",",
                        ":",
                        "\"",
                        "[[[[",
                        "\"x\":1,"),
                Arbitraries.strings().ofMaxLength(20));
    }

    private void judged(LineSource.Line bytes) {
        ParsedLine line = parser.parse(bytes);
        assertEquals(7, line.no());
        if (line.isOrder()) {
            assertNull(line.objection());
        } else {
            assertFalse(line.objection().isBlank());
        }
    }

    @Test
    void a_deeply_nested_line_is_rejected() {
        String deep = "{\"externalId\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}";
        assertNotNull(parser.parse(AnOrderLine.of(deep)).objection());
    }
}
