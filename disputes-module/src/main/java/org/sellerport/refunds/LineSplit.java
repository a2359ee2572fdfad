package org.sellerport.refunds;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.sellerport.kernel.Money;

/**
 * Splits a refund over the lines of its order, by largest remainder to the minor unit. No line gets back more than it has
 * left; what does not fit goes to the lines that have room, in the ratio of their room.
 */
final class LineSplit {

    private LineSplit() {}

    /**
     * The parts of an amount that is not negative; they add up to it exactly.
     *
     * @param wanted in which ratio, for each line
     * @param left what each line has left; where they cannot hold the amount together, they limit nothing
     */
    static List<Money> split(Money amount, List<Money> wanted, List<Money> left) {
        if (amount.compareTo(sum(amount, left)) > 0) {
            return amount.split(weights(wanted));
        }
        List<Money> first = amount.split(weights(wanted));
        List<Money> fitting = each(first, left, LineSplit::least);
        Money over = amount.minus(sum(amount, fitting));
        return over.isZero() ? fitting : each(fitting, over.split(weights(minus(left, fitting))), Money::plus);
    }

    /** What is left of each where that much is taken from it. */
    static List<Money> minus(List<Money> amounts, List<Money> taken) {
        return each(amounts, taken, Money::minus);
    }

    private static List<Money> each(List<Money> some, List<Money> others, BinaryOperator<Money> of) {
        return IntStream.range(0, some.size())
                .mapToObj(line -> of.apply(some.get(line), others.get(line)))
                .toList();
    }

    static Money sum(Money unit, List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(unit.currency()), Money::plus);
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static List<Long> weights(List<Money> amounts) {
        return amounts.stream().map(amount -> Math.max(0, amount.minorUnits())).toList();
    }
}
