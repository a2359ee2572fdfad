package org.sellerport.biff;

/** A workbook has at most 4,000 styles. */
public final class TooManyStyles extends XlsRefusal {

    private static final long serialVersionUID = 1;

    TooManyStyles() {
        super("A workbook has at most " + Design.LIMIT + " styles");
    }
}
