package org.sellerport.biff;

/** Characters beyond the first 65,536 take two UTF-16 units; one without the other is no character. */
final class Surrogates {

    private static final char REPLACEMENT = '\uFFFD';

    private Surrogates() {}

    /** The unit at a place of a text, or the replacement character for half of a pair. */
    static char mended(char[] text, int length, int at) {
        char unit = text[at];
        if (!Character.isSurrogate(unit)) {
            return unit;
        }
        boolean paired = Character.isHighSurrogate(unit)
                ? at + 1 < length && Character.isLowSurrogate(text[at + 1])
                : at > 0 && Character.isHighSurrogate(text[at - 1]);
        return paired ? unit : REPLACEMENT;
    }
}
