package org.sellerport.biff;

import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.security.SecureRandom;

/**
 * The strings of all sheets, each of which the cells name by its place: the records SST, CONTINUE and EXTSST.
 *
 * <p>As long as the {@link Memory} holds all strings, each stands in the table once. Beyond that, a string that is no longer
 * remembered is written again, and columns of whose strings fewer than every second repeats are not looked up any more.
 */
final class StringTable {

    /** The counts of cells and strings, with which the content of the SST record begins. */
    private static final int COUNTS = 8;

    private static final int WIDE = 1;
    private static final int HEADER = 3;

    private final Part part;
    private final Part remembered;
    private final Memory memory;
    private final Repetition repetition = new Repetition();
    private final StringIndex index;
    private final byte[] number = new byte[Integer.BYTES];
    private final char[] units = new char[XlsWriter.TEXT_LIMIT];
    private final byte[] text = new byte[HEADER + 2 * XlsWriter.TEXT_LIMIT];
    private final byte[] record = new byte[RecordType.PREFIX + RecordType.LONGEST];
    private int filled;
    private long used;
    private int usedInRow;
    private int count;

    private StringTable(Part part, Part remembered, StringIndex index, int memory) {
        this.part = part;
        this.remembered = remembered;
        this.index = index;
        this.memory = new Memory(memory, new SecureRandom().nextLong());
    }

    static StringTable create(Parts parts, int memory) throws IOException {
        StringTable table =
                new StringTable(parts.create("strings"), parts.create("remembered"), new StringIndex(), memory);
        table.beginRecord(RecordType.SST);
        table.filled += COUNTS;
        return table;
    }

    /** @throws PartLost if its files are not what they were when it was saved */
    static StringTable restore(Parts parts, DataInput saved, int memory) throws IOException {
        StringTable table = new StringTable(
                parts.restore("strings", saved),
                parts.restore("remembered", saved),
                StringIndex.restore(saved),
                memory);
        table.filled = saved.readInt();
        saved.readFully(table.record, 0, table.filled);
        table.used = saved.readLong();
        table.count = saved.readInt();
        table.repetition.restore(saved);
        table.rememberAgain();
        return table;
    }

    void save(DataOutput saved) throws IOException {
        part.save(saved);
        remembered.save(saved);
        index.save(saved);
        saved.writeInt(filled);
        saved.write(record, 0, filled);
        saved.writeLong(used);
        saved.writeInt(count);
        repetition.save(saved);
    }

    // ---- Taking strings ----

    /** Other columns begin: what was known of the old ones says nothing about them. */
    void beginSheet() {
        repetition.clear();
    }

    /**
     * The place of a string in the table, where it is added if need be.
     *
     * @param column where it stands
     */
    int place(String string, int column) throws IOException {
        usedInRow++;
        if (memory.isForgetful() && repetition.isRare(column)) {
            return append(encode(string));
        }
        int length = encode(string);
        long hash = memory.hash(text, length);
        int known = memory.find(text, length, hash);
        repetition.note(column, known >= 0);
        return known >= 0 ? known : appendAndRemember(length, hash);
    }

    private int appendAndRemember(int length, long hash) throws IOException {
        int place = append(length);
        memory.add(text, length, place, hash);
        LittleEndian.put32(number, 0, place);
        remembered.append(number, 0, number.length);
        return place;
    }

    void endRow() {
        used += usedInRow;
        usedInRow = 0;
    }

    /** Its cells are gone; strings that only they named stay. */
    void abandonRow() {
        usedInRow = 0;
    }

    /** Whether so many more strings may come. */
    boolean hasRoomFor(int more) {
        return count <= StringIndex.MOST_STRINGS - more;
    }

    /** Puts the string into {@code text} as the table holds it; how many bytes that takes. */
    private int encode(String string) {
        int length = string.length();
        LittleEndian.put16(text, 0, length);
        text[2] = 0;
        string.getChars(0, length, units, 0);
        int seen = 0;
        for (int i = 0; i < length; i++) {
            char unit = units[i];
            seen |= unit;
            text[HEADER + i] = (byte) unit;
        }
        return seen < 0x100 ? HEADER + length : encodeWide(length);
    }

    private int encodeWide(int length) {
        text[2] = WIDE;
        for (int i = 0; i < length; i++) {
            LittleEndian.put16(text, HEADER + 2 * i, Surrogates.mended(units, length, i));
        }
        return HEADER + 2 * length;
    }

    private int append(int length) throws IOException {
        // Readers take a string's header and its first character out of one record.
        if (filled + Math.min(length, HEADER + 4) > record.length) {
            endRecord();
            beginRecord(RecordType.CONTINUE);
        }
        index.note(count, part.length() + filled, filled);
        int taken = take(0, length);
        while (taken < length) {
            endRecord();
            beginRecord(RecordType.CONTINUE);
            record[filled++] = text[2];
            taken += take(taken, length);
        }
        return count++;
    }

    /** Puts as much of the string into the record as there is room for, never half a character. */
    private int take(int from, int length) {
        int many = Math.min(length - from, record.length - filled);
        if (from + many < length && text[2] == WIDE) {
            many -= (from + many - HEADER) & 1;
            if (Character.isHighSurrogate((char) LittleEndian.get16(text, from + many - 2))) {
                many -= 2;
            }
        }
        System.arraycopy(text, from, record, filled, many);
        filled += many;
        return many;
    }

    private void beginRecord(int type) {
        LittleEndian.put16(record, 0, type);
        filled = RecordType.PREFIX;
    }

    private void endRecord() throws IOException {
        LittleEndian.put16(record, 2, filled - RecordType.PREFIX);
        part.append(record, 0, filled);
    }

    // ---- Going on from a mark ----

    /** Adds to the memory again what had been added, in its sequence: so it knows what it knew. */
    private void rememberAgain() throws IOException {
        LittleEndian.put16(record, 2, filled - RecordType.PREFIX);
        InputStream records = new SequenceInputStream(part.stream(), new ByteArrayInputStream(record, 0, filled));
        StringScan scan = new StringScan(records, COUNTS);
        InputStream places = remembered.stream();
        int next = 0;
        while (places.readNBytes(number, 0, number.length) == number.length) {
            int place = LittleEndian.get32(number, 0);
            int length = 0;
            for (; next <= place; next++) {
                length = scan.next(text);
            }
            memory.add(text, length, place, memory.hash(text, length));
        }
    }

    // ---- The finished table ----

    /** How many bytes the table and its index take. */
    long size() {
        return tableSize() + index.size();
    }

    private long tableSize() {
        return part.length() + filled;
    }

    /** Writes the finished records, of which the first stands at a place of the stream. */
    void writeTo(WritableByteChannel out, long place) throws IOException {
        LittleEndian.put16(record, 2, filled - RecordType.PREFIX);
        byte[] first = part.length() == 0 ? record : part.read(0, RecordType.PREFIX + COUNTS);
        LittleEndian.put32(first, RecordType.PREFIX, (int) used);
        LittleEndian.put32(first, RecordType.PREFIX + Integer.BYTES, count);
        if (part.length() > 0) {
            CompoundFile.writeAll(ByteBuffer.wrap(first), out);
            part.copy(first.length, part.length() - first.length, out);
        }
        CompoundFile.writeAll(ByteBuffer.wrap(record, 0, filled), out);
        CompoundFile.writeAll(ByteBuffer.wrap(index.record(place)), out);
    }
}
