package org.sellerport.biff;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Where in the string table every so many strings begin: the record EXTSST. It has to fit into one record, so each time it is
 * full, every second entry is dropped.
 */
final class StringIndex {

    private static final int ENTRIES = 1_024;
    private static final int FIRST_STEP = 8;

    /** The step is a number of 16 bits, so it doubles up to 32,768. */
    private static final int LAST_STEP = 1 << 15;

    static final int MOST_STRINGS = ENTRIES * LAST_STEP;

    private static final int ENTRY_SIZE = 8;

    /** How far behind the first byte of the table. */
    private final int[] places = new int[ENTRIES];

    /** How far behind the first byte of its record. */
    private final int[] offsets = new int[ENTRIES];

    private int step = FIRST_STEP;
    private int count;

    static StringIndex restore(DataInput saved) throws IOException {
        StringIndex index = new StringIndex();
        index.step = saved.readInt();
        index.count = saved.readInt();
        for (int i = 0; i < index.count; i++) {
            index.places[i] = saved.readInt();
            index.offsets[i] = saved.readInt();
        }
        return index;
    }

    void save(DataOutput saved) throws IOException {
        saved.writeInt(step);
        saved.writeInt(count);
        for (int i = 0; i < count; i++) {
            saved.writeInt(places[i]);
            saved.writeInt(offsets[i]);
        }
    }

    /** A string begins there. */
    void note(int string, long place, int offset) {
        if (string % step != 0) {
            return;
        }
        if (count == ENTRIES) {
            dropEverySecond();
        }
        places[count] = (int) place;
        offsets[count] = offset;
        count++;
    }

    // The string that was to be noted is number 1,024 times the old step, so a multiple of the new one too.
    private void dropEverySecond() {
        count = ENTRIES / 2;
        step *= 2;
        for (int i = 0; i < count; i++) {
            places[i] = places[2 * i];
            offsets[i] = offsets[2 * i];
        }
    }

    int size() {
        return RecordType.PREFIX + Short.BYTES + count * ENTRY_SIZE;
    }

    /** The finished record of a table that begins at a place of the stream. */
    byte[] record(long table) {
        RecordBuffer record = new RecordBuffer().begin(RecordType.EXT_SST).u16(step);
        for (int i = 0; i < count; i++) {
            record.u32((int) (table + places[i])).u16(offsets[i]).u16(0);
        }
        return record.end().bytes();
    }
}
