package org.sellerport.exports;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes one workbook, sheet after sheet and row after row; all that the export asks of a file format. */
interface WorkbookWriter extends Closeable {

    /** Rows that a sheet can hold beside its header. */
    int ROWS_PER_SHEET = 65_535;

    /** Begins the next sheet with its header; the rows that follow are its rows. */
    void sheet(String name, List<String> headers) throws IOException;

    /** The next row of the sheet; every cell is text of at most {@value CellText#LIMIT} UTF-16 units. */
    void row(List<String> cells) throws IOException;

    /** Writes the finished workbook, once. */
    void writeTo(OutputStream out) throws IOException;
}
