package org.sellerport.exports;

/** How much of a spool is committed. */
record SpoolMark(long length, long rows) {

    private static final String SEPARATOR = "/";

    static SpoolMark beginning() {
        return new SpoolMark(0, 0);
    }

    /** As a checkpoint keeps it: plain text outlives every change of this class. */
    String text() {
        return length + SEPARATOR + rows;
    }

    static SpoolMark parse(String text) {
        String[] parts = text.split(SEPARATOR, 2);
        return new SpoolMark(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }
}
