package org.sellerport.biff;

import java.util.Arrays;

/**
 * Remembers strings and their places in the table, exactly and within a fixed number of bytes: two halves of which one fills;
 * once it is full, the other, older one is forgotten and filled anew. Which strings are known depends on nothing but the
 * sequence in which they were added.
 */
final class Memory {

    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** As bytes of strings go; half of a half goes to the places. */
    private static final int BYTES_PER_STRING = 16;

    private static final int ARRAY_HEADER = 16;

    private final long seed;
    private Half young;
    private Half old;
    private boolean forgetful;

    /**
     * @param bytes about as many are used
     * @param seed what only this process knows, so that nobody can choose strings that fall into one place
     */
    Memory(int bytes, long seed) {
        this.seed = seed;
        young = new Half(bytes / 4);
        old = new Half(bytes / 4);
    }

    /** One half: the strings behind each other, and a table of where they begin. */
    private static final class Half {
        private final byte[] strings;

        /** The number of a string, from 1 on, and in the bits that it leaves free some of the string's hash; 0 is empty. */
        private final int[] slots;

        private final int mask;

        /** For each string where it begins and what its place is, side by side since they are wanted together. */
        private final int[] entries;

        private final int most;
        private int used;
        private int count;

        Half(int bytes) {
            // With their headers the arrays still fit into the regions of the heap, whose sizes are powers of two.
            strings = new byte[bytes - ARRAY_HEADER];
            most = bytes / BYTES_PER_STRING;
            entries = new int[2 * most + 1];
            slots = new int[Integer.highestOneBit(most) * 2];
            mask = slots.length - 1;
        }

        int find(byte[] string, int length, long hash) {
            for (int slot = firstSlot(hash); slots[slot] != 0; slot = (slot + 1) & mask) {
                int number = slots[slot] & mask;
                if (slots[slot] == slot(number, hash) && isSame(number - 1, string, length)) {
                    return entries[2 * number - 1];
                }
            }
            return -1;
        }

        private int firstSlot(long hash) {
            return (int) (hash >>> Integer.SIZE) & mask;
        }

        private int slot(int number, long hash) {
            return ((int) hash & ~mask) | number;
        }

        private boolean isSame(int entry, byte[] string, int length) {
            return Arrays.equals(strings, entries[2 * entry], entries[2 * entry + 2], string, 0, length);
        }

        boolean hasRoom(int length) {
            return length <= strings.length - used && count < most;
        }

        void add(byte[] string, int length, int place, long hash) {
            int slot = firstSlot(hash);
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            System.arraycopy(string, 0, strings, used, length);
            entries[2 * count + 1] = place;
            used += length;
            count++;
            entries[2 * count] = used;
            slots[slot] = slot(count, hash);
        }

        void clear() {
            Arrays.fill(slots, 0);
            used = 0;
            count = 0;
        }
    }

    long hash(byte[] string, int length) {
        long hash = seed ^ length;
        int at = 0;
        for (; at + Long.BYTES <= length; at += Long.BYTES) {
            hash = mixed(hash ^ LittleEndian.get64(string, at));
        }
        long rest = 0;
        for (; at < length; at++) {
            rest = rest << Byte.SIZE | Byte.toUnsignedLong(string[at]);
        }
        return mixed(hash ^ rest);
    }

    private static long mixed(long bits) {
        long product = bits * MIX;
        return product ^ (product >>> 32);
    }

    /** The place of a string, or -1 if it is not known, or no longer. */
    int find(byte[] string, int length, long hash) {
        int place = young.find(string, length, hash);
        return place >= 0 || old.count == 0 ? place : old.find(string, length, hash);
    }

    /** Adds a string that is not known; others may be forgotten for it. */
    void add(byte[] string, int length, int place, long hash) {
        if (!young.hasRoom(length)) {
            Half emptied = old;
            forgetful |= emptied.count > 0;
            emptied.clear();
            old = young;
            young = emptied;
        }
        if (young.hasRoom(length)) {
            young.add(string, length, place, hash);
        }
    }

    /** Whether strings have been forgotten. Until then every string of the table is known. */
    boolean isForgetful() {
        return forgetful;
    }
}
