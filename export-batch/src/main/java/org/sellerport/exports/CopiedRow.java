package org.sellerport.exports;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Looks at rows as PostgreSQL copies them out in its binary format, one after the other, and makes values of those fields
 * alone that are asked for.
 */
final class CopiedRow {

    /** Seconds from 1970 to 2000, which is where PostgreSQL's times begin. */
    private static final long SECONDS_TO_2000 = 946_684_800;

    private static final long MICROS = 1_000_000;
    private static final int MOST_FIELDS = 64;
    private static final VarHandle INT16 = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT32 = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT64 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final int[] starts = new int[MOST_FIELDS];
    private final int[] lengths = new int[MOST_FIELDS];
    private byte[] row;

    /**
     * Stands on a row.
     *
     * @param copied its bytes: how many fields, then the length and the bytes of each; a null has the length −1
     */
    void on(byte[] copied) {
        row = copied;
        int fields = (short) INT16.get(copied, 0);
        int place = 2;
        for (int field = 0; field < fields; field++) {
            int length = int32(place);
            place += 4;
            starts[field] = place;
            lengths[field] = length;
            place += Math.max(0, length);
        }
    }

    boolean isNull(int field) {
        return lengths[field] < 0;
    }

    /** What a text field says; null where it is null. */
    String text(int field) {
        return lengths[field] < 0 ? null : text(starts[field], lengths[field]);
    }

    /** Text between two places of the row. */
    String text(int start, int length) {
        return new String(row, start, length, StandardCharsets.UTF_8);
    }

    /** Where a field's bytes begin; see {@link #at}. */
    int start(int field) {
        return starts[field];
    }

    /** How many bytes a field has; negative where it is null. */
    int length(int field) {
        return lengths[field];
    }

    byte at(int place) {
        return row[place];
    }

    /** What a {@code bigint}, {@code integer} or {@code smallint} says. */
    long number(int field) {
        int start = starts[field];
        return switch (lengths[field]) {
            case 2 -> (short) INT16.get(row, start);
            case 4 -> int32(start);
            case 8 -> (long) INT64.get(row, start);
            default -> throw new IllegalStateException("Field " + field + " has " + lengths[field] + " bytes");
        };
    }

    boolean isTrue(int field) {
        return lengths[field] == 1 && row[starts[field]] != 0;
    }

    /** Seconds since 1970 of a {@code timestamptz}. */
    long second(int field) {
        return Math.floorDiv(number(field), MICROS) + SECONDS_TO_2000;
    }

    /** What is left of the second, in microseconds. */
    long microOfSecond(int field) {
        return Math.floorMod(number(field), MICROS);
    }

    private int int32(int place) {
        return (int) INT32.get(row, place);
    }
}
