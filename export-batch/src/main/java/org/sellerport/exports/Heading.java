package org.sellerport.exports;

/**
 * The head of a column.
 *
 * @param width in characters
 */
record Heading(String text, int width) {

    private static final int USUAL = 18;

    static Heading of(String text) {
        return new Heading(text, USUAL);
    }
}
