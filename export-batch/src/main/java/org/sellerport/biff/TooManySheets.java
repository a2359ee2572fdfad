package org.sellerport.biff;

/** A workbook has at most 255 sheets. */
public final class TooManySheets extends XlsRefusal {

    private static final long serialVersionUID = 1;

    TooManySheets() {
        super("A workbook has at most " + XlsWriter.SHEET_LIMIT + " sheets");
    }
}
