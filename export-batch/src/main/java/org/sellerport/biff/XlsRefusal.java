package org.sellerport.biff;

/** The format cannot hold what it was given; nothing of it was written, and the writer can go on with something else. */
public abstract sealed class XlsRefusal extends IllegalArgumentException
        permits TextTooLong,
                NumberUnrepresentable,
                DateUnrepresentable,
                TooManyColumns,
                TooManyRows,
                TooManySheets,
                TooManyStyles,
                SheetNameInvalid,
                WorkbookFull {

    private static final long serialVersionUID = 1;

    XlsRefusal(String message) {
        super(message);
    }
}
