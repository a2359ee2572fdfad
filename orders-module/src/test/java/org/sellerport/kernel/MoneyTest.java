package org.sellerport.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Currency USD = Currency.getInstance("USD");

    @ParameterizedTest
    @CsvSource({"12.34,USD,1234", "0,USD,0", "-0.01,USD,-1", "500,JPY,500", "1.234,KWD,1234", "12.3,USD,1230"})
    void reads_and_writes_the_minor_units_of_each_currency(String text, String currency, long minor) {
        Money money = Money.parse(text, Currency.getInstance(currency));
        assertEquals(minor, money.minorUnits());
        assertEquals(money, Money.parse(money.decimal(), money.currency()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,5", "1.234", "1e3", "+1", ".5", "NaN", "99999999999999999999", "1.", " 1"})
    void refuses_what_is_no_amount_in_dollars(String text) {
        assertThrows(IllegalArgumentException.class, () -> Money.parse(text, USD));
    }

    @Test
    void currencies_do_not_mix() {
        Money dollars = Money.ofMinor(100, "USD");
        Money euros = Money.ofMinor(100, "EUR");
        assertThrows(IllegalArgumentException.class, () -> dollars.plus(euros));
        assertThrows(IllegalArgumentException.class, () -> dollars.compareTo(euros));
    }

    @Test
    void never_overflows_silently() {
        assertThrows(ArithmeticException.class, () -> Money.ofMinor(Long.MAX_VALUE, "USD")
                .plus(Money.ofMinor(1, "USD")));
        assertThrows(ArithmeticException.class, () -> Money.ofMinor(Long.MAX_VALUE, "USD")
                .times(2));
    }

    @Test
    void a_split_gives_the_rest_to_the_largest_remainder() {
        assertEquals(
                List.of(Money.ofMinor(3333, "USD"), Money.ofMinor(6667, "USD")),
                Money.ofMinor(10_000, "USD").split(List.of(1L, 2L)));
    }

    @Test
    void a_zero_sum_of_weights_splits_evenly() {
        assertEquals(
                List.of(Money.ofMinor(-4, "USD"), Money.ofMinor(-3, "USD"), Money.ofMinor(-3, "USD")),
                Money.ofMinor(-10, "USD").split(List.of(0L, 0L, 0L)));
    }

    @Property(tries = 1_000)
    void a_split_never_loses_or_makes_a_cent(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long amount,
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 0, max = 1_000_000_000L) Long> weights) {
        Money whole = new Money(amount, USD);
        List<Money> parts = whole.split(weights);
        assertEquals(weights.size(), parts.size());
        assertEquals(whole, parts.stream().reduce(Money.zero(USD), Money::plus));
        assertTrue(parts.stream().allMatch(part -> part.isZero() || part.isNegative() == whole.isNegative()));
    }
}
