package org.sellerport.biff;

import java.util.Arrays;

/** Puts records together in memory, one behind the other: two bytes of type, two of length, then the content. */
final class RecordBuffer {

    private static final int HEADER = 4;

    private byte[] bytes = new byte[1 << 12];
    private int size;
    private int begin;

    /** Begins a record; what is added until the next {@link #end} is its content. */
    RecordBuffer begin(int type) {
        begin = size;
        return u16(type).u16(0);
    }

    RecordBuffer end() {
        LittleEndian.put16(bytes, begin + 2, size - begin - HEADER);
        return this;
    }

    /** A record whose content is so many numbers of two bytes. */
    RecordBuffer record(int type, int... numbers) {
        begin(type);
        for (int number : numbers) {
            u16(number);
        }
        return end();
    }

    RecordBuffer u8(int value) {
        room(1);
        bytes[size++] = (byte) value;
        return this;
    }

    RecordBuffer u16(int value) {
        room(2);
        LittleEndian.put16(bytes, size, value);
        size += 2;
        return this;
    }

    RecordBuffer u32(int value) {
        room(4);
        LittleEndian.put32(bytes, size, value);
        size += 4;
        return this;
    }

    RecordBuffer f64(double value) {
        room(8);
        LittleEndian.put64(bytes, size, Double.doubleToRawLongBits(value));
        size += 8;
        return this;
    }

    /** The letters of a text, two bytes each, behind a flag that says so. */
    RecordBuffer wideText(String text) {
        u8(1);
        text.chars().forEach(this::u16);
        return this;
    }

    RecordBuffer fill(int value, int times) {
        room(times);
        Arrays.fill(bytes, size, size + times, (byte) value);
        size += times;
        return this;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    int size() {
        return size;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}
