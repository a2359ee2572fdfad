package org.sellerport.biff;

import java.io.IOException;

/** A part no longer has the bytes that were there at the mark: the machine lost them. The workbook has to be begun anew. */
public final class PartLost extends IOException {

    private static final long serialVersionUID = 1;

    PartLost(String part) {
        super("The part " + part + " no longer is what it was at its mark");
    }
}
