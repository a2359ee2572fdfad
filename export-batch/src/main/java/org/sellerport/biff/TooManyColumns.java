package org.sellerport.biff;

/** A sheet has at most 256 columns. */
public final class TooManyColumns extends XlsRefusal {

    private static final long serialVersionUID = 1;

    TooManyColumns(int columns) {
        super("A sheet has at most " + XlsWriter.COLUMN_LIMIT + " columns, not " + columns);
    }
}
