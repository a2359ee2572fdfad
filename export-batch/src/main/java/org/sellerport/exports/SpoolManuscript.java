package org.sellerport.exports;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.sellerport.exports.api.ExportSpoolLost;

/**
 * Rows as they came, to be pressed into a file once all are there: for kinds of files that cannot be gone on with. A mark is
 * its length; what stands behind it is of a chunk that never committed.
 */
final class SpoolManuscript implements Manuscript {

    /** What makes the file in the end. */
    @FunctionalInterface
    interface Press {
        PressedFile begin(FileChannel file) throws IOException;
    }

    /** A file in the making. */
    interface PressedFile extends RowSink, Closeable {
        /** Nothing more comes; what is still to be written is written. */
        void finish() throws IOException;
    }

    private enum Tag {
        SHEET('S'),
        TEXT('T'),
        AMOUNT('A'),
        COUNT('C'),
        MOMENT('M'),
        END_OF_ROW('E');

        private final char letter;

        Tag(char letter) {
            this.letter = letter;
        }

        static Tag of(int letter) throws IOException {
            for (Tag tag : values()) {
                if (tag.letter == letter) {
                    return tag;
                }
            }
            throw new IOException("The spool has something else where a tag should be: " + letter);
        }
    }

    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final DataOutputStream out;
    private final Press press;

    private SpoolManuscript(FileChannel channel, Press press) {
        this.channel = channel;
        this.press = press;
        out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
    }

    static SpoolManuscript begin(Path spool, Press press) throws IOException {
        return resume(spool, press, "0");
    }

    /**
     * Goes on from a mark.
     *
     * @throws ExportSpoolLost if the spool is shorter than that
     * @throws IOException if another execution is writing it
     */
    static SpoolManuscript resume(Path spool, Press press, String mark) throws IOException {
        long length = Long.parseLong(mark);
        FileChannel channel =
                FileChannel.open(spool, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            lock(channel, spool);
            if (channel.size() < length) {
                throw new ExportSpoolLost();
            }
            channel.truncate(length);
            channel.position(length);
            return new SpoolManuscript(channel, press);
        } catch (IOException | RuntimeException refused) {
            channel.close();
            throw refused;
        }
    }

    private static void lock(FileChannel channel, Path spool) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException here) {
            throw new IOException("Another execution of this server writes " + spool.getFileName(), here);
        }
        throw new IOException("Another server writes " + spool.getFileName());
    }

    @Override
    public void beginSheet(String name, List<Heading> headings) throws IOException {
        tag(Tag.SHEET);
        string(name);
        out.writeInt(headings.size());
        for (Heading heading : headings) {
            string(heading.text());
            out.writeInt(heading.width());
        }
    }

    @Override
    public void text(String text) throws IOException {
        tag(Tag.TEXT);
        string(text);
    }

    @Override
    public void amount(long minor, int digits) throws IOException {
        tag(Tag.AMOUNT);
        out.writeLong(minor);
        out.writeByte(digits);
    }

    @Override
    public void count(long number) throws IOException {
        tag(Tag.COUNT);
        out.writeLong(number);
    }

    @Override
    public void moment(LocalDateTime moment) throws IOException {
        tag(Tag.MOMENT);
        out.writeLong(moment.toEpochSecond(ZoneOffset.UTC));
    }

    @Override
    public void endRow() throws IOException {
        tag(Tag.END_OF_ROW);
    }

    private void tag(Tag tag) throws IOException {
        out.writeByte(tag.letter);
    }

    private void string(String text) throws IOException {
        // Not writeUTF, which ends at 65,535 bytes: a full cell of Chinese text has 98,301.
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** When this returns, what came before is on the disk. */
    @Override
    public String mark() throws IOException {
        out.flush();
        channel.force(true);
        return Long.toString(channel.position());
    }

    @Override
    public void writeTo(FileChannel file) throws IOException {
        out.flush();
        long left = channel.position();
        channel.position(0);
        DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), BUFFER));
        try (PressedFile pressed = press.begin(file)) {
            for (int tag = in.read(); tag >= 0; tag = in.read()) {
                replay(Tag.of(tag), in, pressed);
            }
            pressed.finish();
        }
        channel.position(left);
    }

    private static void replay(Tag tag, DataInputStream in, RowSink sink) throws IOException {
        switch (tag) {
            case SHEET -> beginSheet(in, sink);
            case TEXT -> sink.text(string(in));
            case AMOUNT -> sink.amount(in.readLong(), in.readByte());
            case COUNT -> sink.count(in.readLong());
            case MOMENT -> sink.moment(LocalDateTime.ofEpochSecond(in.readLong(), 0, ZoneOffset.UTC));
            case END_OF_ROW -> sink.endRow();
        }
    }

    private static void beginSheet(DataInputStream in, RowSink sink) throws IOException {
        String name = string(in);
        List<Heading> headings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            headings.add(new Heading(string(in), in.readInt()));
        }
        sink.beginSheet(name, headings);
    }

    private static String string(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
