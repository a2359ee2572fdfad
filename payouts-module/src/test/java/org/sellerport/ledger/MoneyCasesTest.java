package org.sellerport.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sellerport.kernel.Money;

/** What becomes of an order's money, in tables that an accountant can read and extend. */
class MoneyCasesTest {

    static Stream<String> cases() throws IOException {
        return lines("money-cases.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void money_is_where_the_table_says(String line) {
        MoneyCase one = MoneyCase.of(line);

        assertEquals(one.outcome(), one.played(), one::name);
    }

    static Stream<String> payouts() throws IOException {
        return lines("payout-lines.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("payouts")
    void a_payout_is_parted_among_the_lines_as_the_table_says(String line) {
        String[] columns = line.split("\\|", -1);
        String[] terms = columns[1].strip().split(" +", -1);
        Currency currency = Currency.getInstance(terms[0]);
        List<Money> totals = amounts(columns[2], currency);

        List<Money> parted = MoneyCase.rates(terms[2], terms[3]).lines(Money.parse(terms[1], currency), totals);

        assertEquals(amounts(columns[3], currency), parted, columns[0].strip());
    }

    private static List<Money> amounts(String text, Currency currency) {
        return Arrays.stream(text.strip().split(" +", -1))
                .map(one -> Money.parse(one, currency))
                .toList();
    }

    /** The rows of a table, without what is said about them. */
    private static Stream<String> lines(String table) throws IOException {
        try (InputStream in = MoneyCasesTest.class.getResourceAsStream(table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        }
    }
}
