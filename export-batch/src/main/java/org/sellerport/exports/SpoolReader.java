package org.sellerport.exports;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a spool from its beginning, as many rows as are known to be whole. */
final class SpoolReader implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final DataInputStream in;
    private long left;

    private SpoolReader(DataInputStream in, long rows) {
        this.in = in;
        left = rows;
    }

    /** Opens a spool that holds a number of rows. */
    static SpoolReader open(Path spool, long rows) throws IOException {
        return new SpoolReader(new DataInputStream(new BufferedInputStream(Files.newInputStream(spool), BUFFER)), rows);
    }

    /**
     * The next row; empty after the last.
     *
     * @throws IOException if the spool holds fewer or more rows than are known
     */
    Optional<SpoolRow> next() throws IOException {
        if (left == 0) {
            if (in.read() != -1) {
                throw new IOException("The spool goes on behind its last row");
            }
            return Optional.empty();
        }
        left--;
        return Optional.of(SpoolRow.readFrom(in));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
