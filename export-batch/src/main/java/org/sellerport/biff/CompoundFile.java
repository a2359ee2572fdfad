package org.sellerport.biff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;

/**
 * The container around the stream, [MS-CFB] version 3: header, the table of the tables' sectors, the table of sectors, the
 * directory, and the stream itself. All is known before the first byte, so it is written from front to back.
 */
final class CompoundFile {

    /** Files with sectors of 512 bytes stay below. */
    static final long LIMIT = 1L << 31;

    /** What is shorter belongs into a stream of small streams; so no stream is. */
    static final int SHORTEST_STREAM = 4_096;

    private static final int SECTOR = 512;
    private static final int ENTRIES = SECTOR / Integer.BYTES;
    private static final int IN_HEADER = 109;
    private static final long SIGNATURE = 0xE11AB1A1E011CFD0L;
    private static final int FREE = -1;
    private static final int END = -2;
    private static final int TABLE = -3;
    private static final int TABLE_OF_TABLES = -4;
    private static final int NOBODY = -1;
    private static final int STREAM = 2;
    private static final int ROOT = 5;
    private static final int BLACK = 1;
    private static final String NAME = "Workbook";

    private final long streamSize;
    private final int streamSectors;
    private final int tables;
    private final int tablesOfTables;

    /** A container for a stream of so many bytes, at least {@value #SHORTEST_STREAM}. */
    CompoundFile(long streamSize) {
        this.streamSize = streamSize;
        streamSectors = (int) ceil(streamSize, SECTOR);
        int found = 0;
        int before;
        int ofTables;
        do {
            before = found;
            ofTables = (int) ceil(Math.max(0, before - IN_HEADER), ENTRIES - 1);
            found = (int) ceil(streamSectors + 1 + before + ofTables, ENTRIES);
        } while (found != before);
        tables = found;
        tablesOfTables = ofTables;
    }

    private static long ceil(long amount, long unit) {
        return (amount + unit - 1) / unit;
    }

    /** How many bytes the whole file has. */
    long size() {
        return SECTOR * (1L + tablesOfTables + tables + 1 + streamSectors);
    }

    /** Writes the part of the file before the stream. */
    void writeBefore(WritableByteChannel out) throws IOException {
        ByteBuffer sectors = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
        header(sectors);
        for (int i = 0; i < tablesOfTables; i++) {
            makeRoom(sectors, out);
            tableOfTables(sectors, i);
        }
        for (int i = 0; i < tables; i++) {
            makeRoom(sectors, out);
            table(sectors, i);
        }
        makeRoom(sectors, out);
        directory(sectors);
        sectors.flip();
        writeAll(sectors, out);
    }

    /** Writes the part behind the stream: what fills its last sector. */
    void writeAfter(WritableByteChannel out) throws IOException {
        writeAll(ByteBuffer.allocate((int) (streamSectors * (long) SECTOR - streamSize)), out);
    }

    private static void makeRoom(ByteBuffer sectors, WritableByteChannel out) throws IOException {
        if (sectors.remaining() < SECTOR) {
            sectors.flip();
            writeAll(sectors, out);
            sectors.clear();
        }
    }

    static void writeAll(ByteBuffer bytes, WritableByteChannel out) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private void header(ByteBuffer to) {
        short minor = 0x003E;
        short major = 3;
        short byteOrder = (short) 0xFFFE;
        short sectorShift = 9;
        short miniSectorShift = 6;
        to.putLong(SIGNATURE)
                .putLong(0)
                .putLong(0)
                .putShort(minor)
                .putShort(major)
                .putShort(byteOrder);
        to.putShort(sectorShift)
                .putShort(miniSectorShift)
                .putShort((short) 0)
                .putInt(0)
                .putInt(0);
        to.putInt(tables).putInt(directorySector()).putInt(0).putInt(SHORTEST_STREAM);
        to.putInt(END).putInt(0);
        to.putInt(tablesOfTables == 0 ? END : 0).putInt(tablesOfTables);
        for (int i = 0; i < IN_HEADER; i++) {
            to.putInt(tableSector(i));
        }
    }

    private int tableSector(int table) {
        return table < tables ? tablesOfTables + table : FREE;
    }

    private int directorySector() {
        return tablesOfTables + tables;
    }

    private void tableOfTables(ByteBuffer to, int number) {
        int first = IN_HEADER + number * (ENTRIES - 1);
        for (int i = 0; i < ENTRIES - 1; i++) {
            to.putInt(tableSector(first + i));
        }
        to.putInt(number + 1 < tablesOfTables ? number + 1 : END);
    }

    private void table(ByteBuffer to, int number) {
        for (int i = 0; i < ENTRIES; i++) {
            to.putInt(next(number * ENTRIES + i));
        }
    }

    /** What the table says of a sector: which one follows, or what it is for. */
    private int next(int sector) {
        if (sector < tablesOfTables) {
            return TABLE_OF_TABLES;
        }
        if (sector < directorySector()) {
            return TABLE;
        }
        int last = directorySector() + streamSectors;
        if (sector == directorySector() || sector == last) {
            return END;
        }
        return sector < last ? sector + 1 : FREE;
    }

    private void directory(ByteBuffer to) {
        entry(to, "Root Entry", ROOT, 1, END, 0);
        entry(to, NAME, STREAM, NOBODY, directorySector() + 1, streamSize);
        entry(to, "", 0, NOBODY, 0, 0);
        entry(to, "", 0, NOBODY, 0, 0);
    }

    private static void entry(ByteBuffer to, String name, int type, int child, int sector, long size) {
        int begin = to.position();
        name.chars().forEach(unit -> to.putChar((char) unit));
        to.put(new byte[64 - 2 * name.length()]);
        to.putShort((short) (name.isEmpty() ? 0 : 2 * name.length() + 2));
        to.put((byte) type)
                .put((byte) (type == 0 ? 0 : BLACK))
                .putInt(NOBODY)
                .putInt(NOBODY)
                .putInt(child);
        to.put(new byte[begin + 116 - to.position()]);
        to.putInt(sector).putLong(size);
    }
}
