package org.sellerport.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * An exact amount: whole minor units (cents, fen; none for JPY, three digits for KWD) and an ISO 4217 currency.
 *
 * <p>Arithmetic never rounds and never overflows silently ({@link ArithmeticException}); amounts of different
 * currencies do not mix ({@link IllegalArgumentException}).
 */
public record Money(long minorUnits, Currency currency) implements Comparable<Money> {

    public Money {
        Objects.requireNonNull(currency, "currency");
        if (currency.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException(currency + " is no currency one can pay in");
        }
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    public static Money ofMinor(long minorUnits, String currencyCode) {
        return new Money(minorUnits, Currency.getInstance(currencyCode));
    }

    /**
     * Reads a plain decimal such as {@code 12.34}.
     *
     * @throws IllegalArgumentException if it is no decimal, is finer than the currency's minor unit, or too large
     */
    public static Money parse(String decimal, Currency currency) {
        if (!decimal.matches("-?[0-9]{1,16}(\\.[0-9]{1,4})?")) {
            throw new IllegalArgumentException("\"" + abbreviated(decimal) + "\" is no amount of money");
        }
        try {
            BigDecimal minor = new BigDecimal(decimal).movePointRight(currency.getDefaultFractionDigits());
            return new Money(minor.longValueExact(), currency);
        } catch (ArithmeticException finerOrLarger) {
            throw new IllegalArgumentException(
                    "\"" + decimal + "\" is finer or larger than " + currency + " can be", finerOrLarger);
        }
    }

    private static String abbreviated(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minorUnits, same(other).minorUnits), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minorUnits, same(other).minorUnits), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(minorUnits, factor), currency);
    }

    public boolean isNegative() {
        return minorUnits < 0;
    }

    public boolean isZero() {
        return minorUnits == 0;
    }

    /**
     * Splits this amount in the ratio of the weights so that the parts add up to it exactly: each part is rounded
     * down and the minor units left over go to the largest remainders, earlier parts first. Weights that are all
     * zero split evenly.
     *
     * @throws IllegalArgumentException if there is no weight or one is negative
     */
    public List<Money> split(List<Long> weights) {
        if (weights.isEmpty() || weights.stream().anyMatch(w -> w < 0)) {
            throw new IllegalArgumentException("Splitting needs weights, none of them negative: " + weights);
        }
        BigInteger sum = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            return split(weights.stream().map(w -> 1L).toList());
        }
        List<BigInteger[]> shares = weights.stream()
                .map(w -> BigInteger.valueOf(Math.absExact(minorUnits))
                        .multiply(BigInteger.valueOf(w))
                        .divideAndRemainder(sum))
                .toList();
        return signed(withRestByLargestRemainder(shares));
    }

    private List<Long> withRestByLargestRemainder(List<BigInteger[]> shares) {
        List<Long> parts = new ArrayList<>(
                shares.stream().map(share -> share[0].longValueExact()).toList());
        long rest = Math.absExact(minorUnits)
                - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> shares.get(i)[1]).reversed())
                .limit(rest)
                .forEach(i -> parts.set(i, parts.get(i) + 1));
        return parts;
    }

    private List<Money> signed(List<Long> parts) {
        return parts.stream()
                .map(part -> new Money(isNegative() ? -part : part, currency))
                .toList();
    }

    /** The plain decimal without currency, always with the currency's number of digits: {@code 12.30}. */
    public String decimal() {
        return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits())
                .toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minorUnits, same(other).minorUnits);
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot mix " + currency + " and " + other.currency);
        }
        return other;
    }

    @Override
    public String toString() {
        return currency + " " + decimal();
    }
}
