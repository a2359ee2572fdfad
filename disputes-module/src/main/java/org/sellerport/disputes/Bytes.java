package org.sellerport.disputes;

import java.nio.charset.StandardCharsets;

/** Looks for bytes in a file. */
final class Bytes {

    private Bytes() {}

    static byte[] of(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    static boolean at(byte[] file, int offset, byte[] wanted) {
        if (offset < 0 || offset + wanted.length > file.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (file[offset + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where they begin first, from an offset on; -1 where they are not. */
    static int find(byte[] file, int from, byte[] wanted) {
        for (int i = Math.max(from, 0); i + wanted.length <= file.length; i++) {
            if (at(file, i, wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** Where they begin last; -1 where they are not. */
    static int findLast(byte[] file, byte[] wanted) {
        for (int i = file.length - wanted.length; i >= 0; i--) {
            if (at(file, i, wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word in small letters stands somewhere, written in whatever case. */
    static boolean says(byte[] file, byte[] word) {
        for (int i = 0; i + word.length <= file.length; i++) {
            int same = 0;
            while (same < word.length && lower(file[i + same]) == word[same]) {
                same++;
            }
            if (same == word.length) {
                return true;
            }
        }
        return false;
    }

    private static byte lower(byte one) {
        return one >= 'A' && one <= 'Z' ? (byte) (one + ('a' - 'A')) : one;
    }
}
