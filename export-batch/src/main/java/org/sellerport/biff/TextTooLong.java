package org.sellerport.biff;

/** A cell holds at most 32,767 UTF-16 units. */
public final class TextTooLong extends XlsRefusal {

    private static final long serialVersionUID = 1;

    TextTooLong(int length) {
        super("A cell holds at most " + XlsWriter.TEXT_LIMIT + " characters, this text has " + length);
    }
}
