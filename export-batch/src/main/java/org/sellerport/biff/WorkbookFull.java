package org.sellerport.biff;

/** A workbook has less than 2 GB, and at most 33 million strings in its table. */
public final class WorkbookFull extends XlsRefusal {

    private static final long serialVersionUID = 1;

    WorkbookFull(String what) {
        super("The workbook is full: " + what);
    }
}
