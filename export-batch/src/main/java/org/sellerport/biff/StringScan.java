package org.sellerport.biff;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads the strings of a table again, as the table holds them, without the seams between its records. */
final class StringScan {

    private static final int HEADER = 3;

    private final InputStream records;
    private final byte[] prefix = new byte[RecordType.PREFIX];
    private int left;

    /** @param skipped the bytes of the first record that stand before its strings */
    StringScan(InputStream records, int skipped) throws IOException {
        this.records = records;
        nextRecord();
        records.skipNBytes(skipped);
        left -= skipped;
    }

    /** Puts the next string into an array, with its header; how many bytes it has. */
    int next(byte[] string) throws IOException {
        if (left == 0) {
            nextRecord();
        }
        read(string, 0, HEADER);
        int length = HEADER + (LittleEndian.get16(string, 0) << string[2]);
        int taken = HEADER;
        while (taken < length) {
            if (left == 0) {
                nextRecord();
                // The flag that says again how wide the characters are.
                records.skipNBytes(1);
                left--;
            }
            int many = Math.min(length - taken, left);
            read(string, taken, many);
            taken += many;
        }
        return length;
    }

    private void nextRecord() throws IOException {
        if (records.readNBytes(prefix, 0, prefix.length) < prefix.length) {
            throw new EOFException("The string table ends too early");
        }
        left = LittleEndian.get16(prefix, 2);
    }

    private void read(byte[] bytes, int from, int many) throws IOException {
        if (records.readNBytes(bytes, from, many) < many) {
            throw new EOFException("The string table ends too early");
        }
        left -= many;
    }
}
