package org.sellerport.exports;

import java.util.regex.Pattern;

/**
 * Makes text fit for a cell: harmless once it is saved as CSV and opened again, and no longer than a cell can be.
 *
 * <p>A spreadsheet takes text for a formula that begins with {@code =}, {@code @}, tab or carriage return, or with
 * {@code +} or {@code -} unless only digits, spaces, dots, brackets and hyphens follow: a telephone number is harmless.
 * Such text gets a leading apostrophe.
 */
final class CellText {

    /** UTF-16 units that a cell of an .xls file can hold. */
    static final int LIMIT = 32_767;

    /** What text that was cut ends in. */
    static final String CUT = "…[…]";

    private static final String BEGINNINGS = "=@\t\r+-";
    private static final Pattern FORMULA = Pattern.compile("(?s)[=@\\t\\r].*|[+-](?![0-9 .()-]*\\z).*");

    private CellText() {}

    /** The text as it goes into the cell; nothing for null. */
    static String safe(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        boolean formula =
                BEGINNINGS.indexOf(text.charAt(0)) >= 0 && FORMULA.matcher(text).matches();
        return cut(formula ? "'" + text : text);
    }

    private static String cut(String text) {
        if (text.length() <= LIMIT) {
            return text;
        }
        int end = LIMIT - CUT.length();
        // Half of a surrogate pair is no character, and no reader would know what to make of it.
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
