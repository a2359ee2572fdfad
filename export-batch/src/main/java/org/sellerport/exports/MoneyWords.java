package org.sellerport.exports;

import java.util.HashMap;
import java.util.Map;
import org.sellerport.kernel.Money;

/** Tells amounts, millions of them, as {@link Edition#money} does: what is the same for a currency it works out once. */
final class MoneyWords {

    private static final int[] TENS = {1, 10, 100, 1_000, 10_000};

    /** What a currency's amounts begin with, and how many digits they have behind the point. */
    private record Form(String prefix, int digits) {}

    private final Edition edition;
    private final Map<String, Form> forms = new HashMap<>();

    MoneyWords(Edition edition) {
        this.edition = edition;
    }

    String of(long minor, String currency) {
        Form form = form(currency);
        if (minor < 0 || form.digits >= TENS.length) {
            return edition.money(Money.ofMinor(minor, currency));
        }
        if (form.digits == 0) {
            return form.prefix + minor;
        }
        int ten = TENS[form.digits];
        StringBuilder text = new StringBuilder(24).append(form.prefix).append(minor / ten);
        // The ten before the rest keeps the zeros that it begins with; then it is overwritten by the point.
        int point = text.length();
        text.append(ten + minor % ten).setCharAt(point, '.');
        return text.toString();
    }

    /** How many digits the amounts of a currency have behind the point. */
    int digits(String currency) {
        return form(currency).digits;
    }

    private Form form(String currency) {
        return forms.computeIfAbsent(currency, this::formOf);
    }

    private Form formOf(String currency) {
        Money one = Money.ofMinor(0, currency);
        String zero = edition.money(one);
        return new Form(
                zero.substring(0, zero.indexOf('0')), Math.max(0, one.currency().getDefaultFractionDigits()));
    }
}
