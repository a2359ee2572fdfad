package org.sellerport.biff;

import java.util.Arrays;

/**
 * The places of short strings that were used just now: the commonest ones need not be put into bytes and looked up among
 * all. It knows no string that the {@link Memory} has forgotten, so what is written does not depend on it.
 */
final class Recent {

    private static final int SLOTS = 1 << 10;
    private static final int LONGEST = 64;

    private final String[] strings = new String[SLOTS];
    private final int[] places = new int[SLOTS];

    /** The place of a string, or -1 if it is not known. */
    int find(String string) {
        if (string.length() > LONGEST) {
            return -1;
        }
        int slot = slot(string);
        return string.equals(strings[slot]) ? places[slot] : -1;
    }

    void note(String string, int place) {
        if (string.length() <= LONGEST) {
            int slot = slot(string);
            strings[slot] = string;
            places[slot] = place;
        }
    }

    private static int slot(String string) {
        int hash = string.hashCode();
        return (hash ^ (hash >>> 16)) & (SLOTS - 1);
    }

    void clear() {
        Arrays.fill(strings, null);
    }
}
