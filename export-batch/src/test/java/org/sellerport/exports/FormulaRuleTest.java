package org.sellerport.exports;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

/** The formula rule against every text, told once more without a regular expression. */
class FormulaRuleTest {

    @Property(tries = 20_000)
    void a_text_gets_an_apostrophe_exactly_when_the_rule_says_so(@ForAll("nastyTexts") String text) {
        Assertions.assertEquals(isFormula(text) ? "'" + text : text, CellText.safe(text));
    }

    @Property
    void a_cell_is_never_too_long_and_never_ends_in_half_a_character(@ForAll("longTexts") String text) {
        String cell = CellText.safe(text);

        Assertions.assertTrue(cell.length() <= CellText.LIMIT);
        Assertions.assertEquals(cell, new String(cell.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> nastyTexts() {
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(12);
        Arbitrary<String> nasty =
                Arbitraries.strings().withChars("=@+-\t\r\n 0123456789.()'a|!").ofMaxLength(8);
        return Arbitraries.oneOf(nasty, anything);
    }

    @Provide
    Arbitrary<String> longTexts() {
        return Arbitraries.integers().between(32_760, 32_770).flatMap(length -> Arbitraries.of(
                        "x", "漢", "👒", "=👒", "+")
                .map(unit -> unit.repeat(length / unit.length() + 1).substring(0, length))
                .filter(text -> !Character.isHighSurrogate(text.charAt(text.length() - 1))));
    }

    private static boolean isFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        return switch (text.charAt(0)) {
            case '=', '@', '\t', '\r' -> true;
            case '+', '-' -> !text.substring(1).chars().allMatch(c -> "0123456789 .()-".indexOf(c) >= 0);
            default -> false;
        };
    }
}
