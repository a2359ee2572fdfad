package org.sellerport.web.rest;

/** A cell of comma-separated text (RFC 4180) that no spreadsheet takes for a formula. */
public final class CsvCell {

    private static final String STARTS_A_FORMULA = "=+-@\t\r＝＋－＠";

    private CsvCell() {}

    /** Quoted, and never a formula to the spreadsheet that opens it: the text came from outside. Nothing for null. */
    public static String text(String text) {
        if (text == null) {
            return "";
        }
        boolean formula = startsAFormula(text) || startsAFormula(text.stripLeading());
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }

    private static boolean startsAFormula(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
