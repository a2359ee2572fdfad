package org.sellerport.imports;

/** What can stand in a text that is kept. */
final class Texts {

    private Texts() {}

    /** Whether the database can keep it: no NUL, and no half of a surrogate pair without the other. */
    static boolean canBeStored(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == 0 || (Character.isSurrogate(one) && !isPair(text, i))) {
                return false;
            }
            if (Character.isHighSurrogate(one)) {
                i++;
            }
        }
        return true;
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** A text from outside, fit to be quoted in a report: at most so long, without control characters. */
    static String shown(String text, int longest) {
        int[] fit = text.codePoints()
                .limit(longest)
                .map(c -> Character.isISOControl(c) || isLoneSurrogate(c) ? '?' : c)
                .toArray();
        String kept = new String(fit, 0, fit.length);
        return text.codePointCount(0, text.length()) > longest ? kept + "…" : kept;
    }
}
