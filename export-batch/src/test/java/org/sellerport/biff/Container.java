package org.sellerport.biff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a container by the letter of [MS-CFB] and takes offence at every sector that is not what it should be. */
final class Container {

    private static final int SECTOR = 512;
    private static final int FREE = -1;
    private static final int END = -2;
    private static final int TABLE = -3;
    private static final int TABLE_OF_TABLES = -4;

    private final ByteBuffer file;
    private final List<Integer> table = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();

    private Container(ByteBuffer file) {
        this.file = file;
    }

    /** The bytes of the one stream, after every sector of the file has been accounted for. */
    static ByteBuffer stream(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            ByteBuffer file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            return new Container(file.order(ByteOrder.LITTLE_ENDIAN)).workbook();
        }
    }

    private ByteBuffer workbook() {
        assertEquals(0, file.limit() % SECTOR, "The file ends within a sector");
        assertEquals(0xE11AB1A1E011CFD0L, file.getLong(0));
        assertEquals(3, file.getShort(26));
        assertEquals((short) 0xFFFE, file.getShort(28));
        assertEquals(9, file.getShort(30));
        assertEquals(6, file.getShort(32));
        assertEquals(0, file.getInt(40), "Version 3 counts no directory sectors");
        assertEquals(4_096, file.getInt(56));
        assertEquals(END, file.getInt(60));
        assertEquals(0, file.getInt(64));
        readTable(tableSectors());
        ByteBuffer directory = chain(file.getInt(48));
        assertEquals(5, directory.get(66), "The first entry is the root");
        assertEquals("Root Entry", name(directory, 0));
        assertEquals("Workbook", name(directory, 128));
        assertEquals(1, directory.getInt(76));
        assertEquals(END, directory.getInt(116));
        assertEquals(2, directory.get(128 + 66));
        long size = directory.getLong(128 + 120);
        assertTrue(size >= 4_096, "A short stream belongs elsewhere");
        ByteBuffer stream = chain(directory.getInt(128 + 116));
        assertEquals((size + SECTOR - 1) / SECTOR * SECTOR, stream.limit(), "The chain is as long as the stream");
        assertEquals(sectors(), seen.size(), "Some sectors belong to nothing");
        return stream.limit((int) size).slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    private int sectors() {
        return file.limit() / SECTOR - 1;
    }

    private List<Integer> tableSectors() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < 109; i++) {
            found.add(file.getInt(76 + 4 * i));
        }
        int sector = file.getInt(68);
        for (int left = file.getInt(72); left > 0; left--) {
            assertTrue(seen.add(sector));
            for (int i = 0; i < 127; i++) {
                found.add(file.getInt(at(sector) + 4 * i));
            }
            sector = file.getInt(at(sector) + 4 * 127);
        }
        assertEquals(END, sector, "The table of tables ends where the header says");
        List<Integer> used = found.stream().filter(one -> one != FREE).toList();
        assertEquals(file.getInt(44), used.size());
        assertEquals(used, found.subList(0, used.size()), "No gaps among the tables");
        return used;
    }

    private void readTable(List<Integer> sectors) {
        Set<Integer> tablesOfTables = Set.copyOf(seen);
        for (int sector : sectors) {
            assertTrue(seen.add(sector));
            for (int i = 0; i < 128; i++) {
                table.add(file.getInt(at(sector) + 4 * i));
            }
        }
        for (int sector = 0; sector < table.size(); sector++) {
            int next = table.get(sector);
            assertEquals(tablesOfTables.contains(sector), next == TABLE_OF_TABLES);
            assertEquals(sectors.contains(sector), next == TABLE);
            assertTrue(sector < sectors() || next == FREE, "The table knows a sector behind the file");
        }
    }

    private ByteBuffer chain(int first) {
        List<Integer> sectors = new ArrayList<>();
        for (int sector = first; sector != END; sector = table.get(sector)) {
            assertTrue(seen.add(sector), "Two chains share a sector");
            sectors.add(sector);
        }
        ByteBuffer bytes = ByteBuffer.allocate(sectors.size() * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        sectors.forEach(sector -> bytes.put(file.slice(at(sector), SECTOR)));
        return bytes.flip();
    }

    private static int at(int sector) {
        return (sector + 1) * SECTOR;
    }

    private static String name(ByteBuffer directory, int entry) {
        int length = directory.getShort(entry + 64) / 2 - 1;
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < length; i++) {
            name.append(directory.getChar(entry + 2 * i));
        }
        return name.toString();
    }
}
