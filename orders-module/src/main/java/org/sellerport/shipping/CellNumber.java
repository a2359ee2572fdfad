package org.sellerport.shipping;

import java.math.BigDecimal;

/** What a number in a spreadsheet says when it was meant as a text. */
final class CellNumber {

    private static final BigDecimal DIGITS_KEPT = BigDecimal.TEN.pow(15);

    private CellNumber() {}

    /** All its digits; {@link SheetRow#ROUNDED} where the spreadsheet has put zeros in place of the last ones. */
    static String text(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        BigDecimal exact = new BigDecimal(value);
        boolean lost = exact.abs().compareTo(DIGITS_KEPT) >= 0
                && exact.remainder(BigDecimal.TEN).signum() == 0;
        return lost
                ? SheetRow.ROUNDED
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
