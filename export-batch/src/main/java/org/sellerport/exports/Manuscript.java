package org.sellerport.exports;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;

/**
 * Keeps the rows that it takes in files of the server, so that the making can end at any moment and go on from a mark; in the
 * end it writes the file that the seller gets.
 */
interface Manuscript extends RowSink, Closeable {

    /**
     * Notes where it stands, between two rows.
     *
     * @return a line of plain text; a manuscript that goes on from it, or from the one before, has forgotten what came after
     */
    String mark() throws IOException;

    /** Writes the finished file. */
    void writeTo(FileChannel file) throws IOException;
}
