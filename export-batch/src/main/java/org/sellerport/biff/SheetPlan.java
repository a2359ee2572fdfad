package org.sellerport.biff;

import java.util.List;
import java.util.Locale;

/**
 * What is to be known of a sheet before its first row.
 *
 * @param name 1 to 31 characters; no two sheets of a workbook differ only in case
 * @param widths the widths of its columns in characters, 1 to 255; there are as many columns as widths
 * @param frozenRows rows that stay in view while the others scroll, 0 for none
 */
public record SheetPlan(String name, List<Integer> widths, int frozenRows) {

    private static final String FORBIDDEN = "[]:*?/\\";
    private static final int LONGEST_NAME = 31;
    private static final int WIDEST = 255;

    /**
     * Checks that a sheet can be like that.
     *
     * @throws SheetNameInvalid if it cannot be called that
     * @throws TooManyColumns if there are more than 256
     */
    public SheetPlan {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new SheetNameInvalid(name, "it has 1 to " + LONGEST_NAME + " characters");
        }
        if (name.chars().anyMatch(unit -> FORBIDDEN.indexOf(unit) >= 0 || unit < ' ')) {
            throw new SheetNameInvalid(name, "it has none of " + FORBIDDEN + " and no control characters");
        }
        if (name.startsWith("'") || name.endsWith("'")) {
            throw new SheetNameInvalid(name, "it neither begins nor ends with an apostrophe");
        }
        if (widths.size() > XlsWriter.COLUMN_LIMIT) {
            throw new TooManyColumns(widths.size());
        }
        if (widths.stream().anyMatch(width -> width < 1 || width > WIDEST)) {
            throw new IllegalArgumentException("A column is 1 to " + WIDEST + " characters wide: " + widths);
        }
        if (frozenRows < 0 || frozenRows >= XlsWriter.ROW_LIMIT) {
            throw new IllegalArgumentException("So many rows cannot stay in view: " + frozenRows);
        }
        widths = List.copyOf(widths);
    }

    boolean hasNameOf(SheetPlan other) {
        return name.toLowerCase(Locale.ROOT).equals(other.name.toLowerCase(Locale.ROOT));
    }
}
