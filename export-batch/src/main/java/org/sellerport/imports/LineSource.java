package org.sellerport.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.sellerport.imports.api.FileUnreadable;

/**
 * The lines of a spooled file, plain or gzip; which of the two its first bytes tell, not its sender. Blank lines count as
 * lines but are passed over. Whatever a line holds, no more of it than the longest legal line is ever in memory.
 */
final class LineSource implements Closeable {

    /** Longer than any order: 1 MiB. */
    static final int LONGEST_LINE = 1 << 20;

    private static final int BUFFER = 1 << 16;
    private static final int GZIP_MAGIC = 0x1f8b;

    private static final int EXPECTED_LINE = 2_048;

    private final InputStream bytes;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int filled;
    private Position position;

    /**
     * A line.
     *
     * @param no counted from 1
     * @param bytes without the line break; null if it is longer than {@link #LONGEST_LINE}
     */
    record Line(long no, ByteBuffer bytes) {}

    /**
     * Where in the (uncompressed) file the next line begins.
     *
     * @param lines how many lines come before it
     */
    record Position(long lines, long bytes) {

        static final Position START = new Position(0, 0);

        static Position parse(String text) {
            String[] parts = text.split(":", 2);
            return new Position(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        }

        @Override
        public String toString() {
            return lines + ":" + bytes;
        }
    }

    private LineSource(InputStream bytes, Position position) {
        this.bytes = bytes;
        this.position = position;
    }

    /**
     * Opens a file at a position.
     *
     * @throws FileUnreadable if it is gzip and damaged before that position
     */
    static LineSource open(Path file, Position from) throws IOException {
        InputStream raw = Files.newInputStream(file);
        try {
            InputStream buffered = new BufferedInputStream(raw, BUFFER);
            if (isGzip(buffered)) {
                buffered = new GZIPInputStream(buffered, BUFFER);
            }
            buffered.skipNBytes(from.bytes());
            return new LineSource(buffered, from);
        } catch (EOFException | ZipException damaged) {
            raw.close();
            throw unreadable(from, damaged);
        } catch (IOException | RuntimeException failure) {
            raw.close();
            throw failure;
        }
    }

    private static boolean isGzip(InputStream file) throws IOException {
        file.mark(2);
        int magic = file.read() << 8 | file.read();
        file.reset();
        return magic == GZIP_MAGIC;
    }

    /**
     * The next line that is not blank; empty at the end.
     *
     * @throws FileUnreadable if the compressed file is damaged or ends too early
     */
    Optional<Line> next() throws IOException {
        try {
            while (true) {
                Optional<Line> line = nextLine();
                if (line.isEmpty() || !isBlank(line.get().bytes())) {
                    return line;
                }
            }
        } catch (EOFException | ZipException damaged) {
            throw unreadable(position, damaged);
        }
    }

    private static FileUnreadable unreadable(Position position, IOException cause) {
        var unreadable = new FileUnreadable(position.lines());
        unreadable.initCause(cause);
        return unreadable;
    }

    private Optional<Line> nextLine() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        var collected = new ByteArrayOutputStream(EXPECTED_LINE);
        long length = 0;
        boolean broken = false;
        while (!broken && fill()) {
            int end = next;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int fits = (int) Math.max(0, Math.min(end - next, LONGEST_LINE - length));
            collected.write(buffer, next, fits);
            length += end - next;
            broken = end < filled;
            next = broken ? end + 1 : end;
        }
        position = new Position(position.lines() + 1, position.bytes() + length + (broken ? 1 : 0));
        return Optional.of(
                new Line(position.lines(), length > LONGEST_LINE ? null : ByteBuffer.wrap(collected.toByteArray())));
    }

    /** Whether there is another byte, in the buffer or now brought into it. */
    private boolean fill() throws IOException {
        if (next == filled) {
            next = 0;
            filled = Math.max(0, bytes.read(buffer));
        }
        return next < filled;
    }

    private static boolean isBlank(ByteBuffer line) {
        if (line == null) {
            return false;
        }
        for (int i = 0; i < line.limit(); i++) {
            byte one = line.get(i);
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Where the line after the last one begins. */
    Position position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
