package org.sellerport.biff;

/** A sheet has at most 65,536 rows. */
public final class TooManyRows extends XlsRefusal {

    private static final long serialVersionUID = 1;

    TooManyRows(String sheet) {
        super("The sheet " + sheet + " has all of its " + XlsWriter.ROW_LIMIT + " rows");
    }
}
