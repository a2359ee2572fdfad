package org.sellerport.kernel;

import java.util.regex.Pattern;

/** Names a seller: 1 to 32 letters, digits, dashes or underscores, as the marketplace gave it ({@code ST1}). */
public record SellerId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,32}");

    public SellerId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A seller id has 1 to 32 letters, digits, dashes or underscores");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
