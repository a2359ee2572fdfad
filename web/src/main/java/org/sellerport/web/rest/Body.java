package org.sellerport.web.rest;

import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sellerport.kernel.Money;
import org.sellerport.web.edge.Refusal;

/** Reads the members of a body strictly; what cannot be accepted is refused with the member's name. */
public final class Body {

    private Body() {}

    /** The body itself, which has to be there. */
    public static <T> T require(T body) {
        if (body == null) {
            throw new Refusal(400, "body-invalid");
        }
        return body;
    }

    /** A text that may be absent; null where it is, or is blank. */
    public static String text(String name, String given, int longest) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > longest || given.indexOf('\0') >= 0) {
            throw Refusal.expecting(name, "text", longest);
        }
        return given.strip();
    }

    /** A text that has to be there. */
    public static String requiredText(String name, String given, int longest) {
        String text = text(name, given, longest);
        if (text == null) {
            throw Refusal.expecting(name, "present", longest);
        }
        return text;
    }

    /** One of the names of an enum, as they are written. */
    public static <E extends Enum<E>> E oneOf(String name, String given, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(given == null ? "" : given.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refusal.expecting(
                        name,
                        "one-of",
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /** An amount, which has to be there. */
    public static Money money(String name, MoneyJson given) {
        try {
            if (given != null && given.amount() != null && given.currency() != null) {
                return Money.parse(given.amount(), Currency.getInstance(given.currency()));
            }
        } catch (IllegalArgumentException none) {
            throw Refusal.expecting(name, "money");
        }
        throw Refusal.expecting(name, "money");
    }
}
