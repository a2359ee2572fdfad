package org.sellerport.biff;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** How often the strings of each column were known already: where they hardly ever are, looking costs more than it saves. */
final class Repetition {

    private static final int SAMPLES = 512;
    private static final int ONE_IN = 8;

    private final int[] looks = new int[XlsWriter.COLUMN_LIMIT];
    private final int[] finds = new int[XlsWriter.COLUMN_LIMIT];

    void note(int column, boolean found) {
        looks[column]++;
        if (found) {
            finds[column]++;
        }
    }

    /** Whether fewer than one in eight of its strings were known. */
    boolean isRare(int column) {
        return looks[column] >= SAMPLES && finds[column] < looks[column] / ONE_IN;
    }

    void clear() {
        Arrays.fill(looks, 0);
        Arrays.fill(finds, 0);
    }

    void restore(DataInput saved) throws IOException {
        for (int column = 0; column < looks.length; column++) {
            looks[column] = saved.readInt();
            finds[column] = saved.readInt();
        }
    }

    void save(DataOutput saved) throws IOException {
        for (int column = 0; column < looks.length; column++) {
            saved.writeInt(looks[column]);
            saved.writeInt(finds[column]);
        }
    }
}
