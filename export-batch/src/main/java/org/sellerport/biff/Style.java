package org.sellerport.biff;

/** How a cell looks; made by a {@link Design}, and good for workbooks of that design. */
public final class Style {

    private final int extendedFormat;

    Style(int extendedFormat) {
        this.extendedFormat = extendedFormat;
    }

    /** The index of its XF record. */
    int extendedFormat() {
        return extendedFormat;
    }
}
