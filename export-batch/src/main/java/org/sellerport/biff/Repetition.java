package org.sellerport.biff;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** How often the strings of each column were known already: where most are new, looking costs more than it saves. */
final class Repetition {

    private static final int SAMPLES = 512;
    private static final int ONE_IN = 2;

    private final int[] looks = new int[XlsWriter.COLUMN_LIMIT];
    private final int[] finds = new int[XlsWriter.COLUMN_LIMIT];
    private final boolean[] rare = new boolean[XlsWriter.COLUMN_LIMIT];

    void note(int column, boolean found) {
        looks[column]++;
        if (found) {
            finds[column]++;
        }
        rare[column] = isRare(looks[column], finds[column]);
    }

    private static boolean isRare(int looks, int finds) {
        return looks >= SAMPLES && finds < looks / ONE_IN;
    }

    /** Whether fewer than every second of its strings was known. */
    boolean isRare(int column) {
        return rare[column];
    }

    void clear() {
        Arrays.fill(looks, 0);
        Arrays.fill(finds, 0);
        Arrays.fill(rare, false);
    }

    void restore(DataInput saved) throws IOException {
        for (int column = 0; column < looks.length; column++) {
            looks[column] = saved.readInt();
            finds[column] = saved.readInt();
            rare[column] = isRare(looks[column], finds[column]);
        }
    }

    void save(DataOutput saved) throws IOException {
        for (int column = 0; column < looks.length; column++) {
            saved.writeInt(looks[column]);
            saved.writeInt(finds[column]);
        }
    }
}
