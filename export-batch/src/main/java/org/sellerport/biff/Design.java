package org.sellerport.biff;

import java.util.ArrayList;
import java.util.List;

/**
 * The styles that the cells of a workbook may have. A design is complete before the writer is made; one that goes on from a
 * mark needs the same design, made in the same order.
 */
public final class Design {

    /** As many as [MS-XLS] lets every reader expect. */
    static final int LIMIT = 4_000;

    /** The look of one style. */
    record Look(boolean bold, boolean wrapped, String format) {}

    private final List<Look> looks = new ArrayList<>();

    /** A style of plain letters. */
    public Style plain(String format) {
        return add(new Look(false, false, format));
    }

    /** A style of bold letters. */
    public Style bold(String format) {
        return add(new Look(true, false, format));
    }

    /** A style of plain letters, whose text is broken into the lines that it has. */
    public Style wrapped(String format) {
        return add(new Look(false, true, format));
    }

    /**
     * @param look its format as spreadsheets write them: {@code General}, {@code @} for text, {@code #,##0.00},
     *     {@code yyyy.mm.dd hh:mm}
     */
    private Style add(Look look) {
        if (looks.size() == LIMIT) {
            throw new TooManyStyles();
        }
        looks.add(look);
        return new Style(GlobalRecords.FIRST_STYLE + looks.size() - 1);
    }

    List<Look> looks() {
        return List.copyOf(looks);
    }
}
