package org.sellerport.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=",
                "@SUM(A1)",
                "@",
                "\t=1",
                "\r=1",
                "+1+1",
                "-1+1",
                "+A1",
                "-A1",
                "+55 11 9x",
                "--help",
                "-2\n+3",
                "+1,5",
                "+٣",
                "-$12.34",
                "+cmd|' /C calc'!A0",
                "=\n1"
            })
    void what_a_spreadsheet_would_calculate_gets_an_apostrophe(String text) {
        // "--help" is caught for its letters; hyphens alone would be harmless.
        assertEquals("'" + text, CellText.safe(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+55 11 977382506",
                "-",
                "+",
                "--",
                "+1 (212) 555-0100",
                "-12.5",
                "+86.10.1234",
                "'=1",
                " =1",
                "1+1",
                "a=b",
                "'",
                "\n=1",
                "【1】 =x",
                "Красный",
                "👒"
            })
    void everything_else_stays_as_it_is(String text) {
        assertEquals(text, CellText.safe(text));
    }

    @Test
    void nothing_is_an_empty_cell() {
        assertEquals("", CellText.safe(null));
    }

    @Test
    void a_text_that_just_fits_is_not_cut() {
        assertEquals("x".repeat(32_767), CellText.safe("x".repeat(32_767)));
    }

    @Test
    void a_longer_text_is_cut_with_a_visible_mark() {
        String cut = CellText.safe("x".repeat(32_768));

        assertEquals(32_767, cut.length());
        assertTrue(cut.endsWith("x…[…]"), cut.substring(32_750));
    }

    @Test
    void the_apostrophe_counts() {
        String cut = CellText.safe("=" + "x".repeat(32_766));

        assertEquals(32_767, cut.length());
        assertTrue(cut.startsWith("'=x"));
        assertTrue(cut.endsWith("…[…]"));
    }

    @Test
    void a_cut_never_splits_a_character_in_two() {
        for (String lead : new String[] {"", "x"}) {
            String cut = CellText.safe(lead + "👒".repeat(20_000));

            assertTrue(cut.length() <= 32_767 && cut.length() >= 32_766, lead + cut.length());
            assertTrue(cut.endsWith("👒…[…]"), cut.substring(cut.length() - 8));
        }
    }
}
