package org.sellerport.exports;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;

/** Takes sheets, row after row and cell after cell from left to right, whatever the kind of file. */
interface RowSink {

    /** The next sheet begins, with its header; the rows that follow are its rows. */
    void beginSheet(String name, List<Heading> headings) throws IOException;

    /** A cell of text that is safe for a cell, see {@link CellText}; empty text leaves it empty. */
    void text(String text) throws IOException;

    /**
     * A cell with a number that has digits behind the point.
     *
     * @param minor in units of the last digit
     */
    void amount(long minor, int digits) throws IOException;

    /** A cell with a whole number. */
    void count(long number) throws IOException;

    /** A cell with a moment on the seller's clock, shown to the minute. */
    void moment(LocalDateTime moment) throws IOException;

    /** The row has no more cells. */
    void endRow() throws IOException;
}
