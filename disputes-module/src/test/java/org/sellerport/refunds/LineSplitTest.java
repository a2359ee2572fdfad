package org.sellerport.refunds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sellerport.kernel.Money;

class LineSplitTest {

    private static Money usd(long cents) {
        return Money.ofMinor(cents, "USD");
    }

    private static List<Money> usd(String cents) {
        return Arrays.stream(cents.split(" ", -1))
                .map(Long::valueOf)
                .map(LineSplitTest::usd)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // amount | wanted     | left       | parts
                "   100   | 1 1        | 100 100    | 50 50",
                "   100   | 1 1 1      | 100 100 100| 34 33 33",
                "   100   | 2 1        | 100 100    | 67 33",
                "    10   | 1 1        | 3 100      | 3 7",
                "    10   | 1 1 2      | 3 100 1    | 3 6 1",
                "     5   | 0 0        | 5 5        | 3 2",
                "     0   | 1 1        | 5 5        | 0 0",
                "     7   | 7 0        | 3 4        | 3 4",
                // Nothing of it fits, which no order lets happen: then nothing limits it.
                "     9   | 1 2        | 1 1        | 3 6",
            })
    void cases(String row) {
        String[] columns =
                Arrays.stream(row.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        assertEquals(
                usd(columns[3]), LineSplit.split(usd(Long.parseLong(columns[0])), usd(columns[1]), usd(columns[2])));
    }

    @Provide
    Arbitrary<Long> cents() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0L)),
                Tuple.of(4, Arbitraries.longs().between(0, 10)),
                Tuple.of(4, Arbitraries.longs().between(0, 1_000_000_000_000L)));
    }

    @Property
    void parts_add_up_are_not_negative_and_fit_into_what_is_left(
            @ForAll @Size(min = 1, max = 12) List<@From("cents") Long> left,
            @ForAll @Size(min = 12, max = 12) List<@From("cents") Long> wanted,
            @ForAll @IntRange(min = 0, max = 1000) int permille) {
        long all = left.stream().mapToLong(Long::longValue).sum();
        Money amount = usd(all / 1000 * permille + all % 1000 * permille / 1000);
        List<Money> room = left.stream().map(LineSplitTest::usd).toList();

        List<Money> parts = LineSplit.split(
                amount,
                wanted.subList(0, left.size()).stream().map(LineSplitTest::usd).toList(),
                room);

        assertEquals(amount, LineSplit.sum(amount, parts));
        assertTrue(
                IntStream.range(0, left.size())
                        .allMatch(line ->
                                !parts.get(line).isNegative() && parts.get(line).compareTo(room.get(line)) <= 0),
                () -> amount + " of " + room + " became " + parts);
    }

    @Property
    void refund_after_refund_a_line_gets_back_what_was_paid_for_it_and_no_more(
            @ForAll @Size(min = 1, max = 8) List<@From("cents") Long> totals,
            @ForAll @LongRange(min = 1, max = 10_000_000) long paid,
            @ForAll @Size(max = 9) List<@LongRange(min = 0, max = 10_000_000) Long> cuts) {
        List<Money> shares = usd(paid).split(totals);
        List<Money> left = shares;
        List<Money> back = new ArrayList<>(Collections.nCopies(totals.size(), usd(0)));
        for (long amount : amounts(paid, cuts)) {
            List<Money> parts = LineSplit.split(usd(amount), left, left);
            left = LineSplit.minus(left, parts);
            IntStream.range(0, parts.size())
                    .forEach(line -> back.set(line, back.get(line).plus(parts.get(line))));
        }

        assertEquals(shares, back);
    }

    /** All that was paid, cut into refunds. */
    private static List<Long> amounts(long paid, List<Long> cuts) {
        List<Long> places = LongStream.concat(
                        LongStream.of(0, paid), cuts.stream().mapToLong(cut -> cut % (paid + 1)))
                .sorted()
                .boxed()
                .toList();
        return IntStream.range(1, places.size())
                .mapToObj(i -> places.get(i) - places.get(i - 1))
                .toList();
    }
}
