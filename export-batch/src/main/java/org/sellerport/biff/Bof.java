package org.sellerport.biff;

/** The record that each part of the stream begins with, [MS-XLS] 2.4.21. */
final class Bof {

    static final int GLOBALS = 0x0005;
    static final int SHEET = 0x0010;

    private static final int BIFF_8 = 0x0600;
    private static final int BUILD = 0x10D3;
    private static final int YEAR = 0x07CC;
    private static final int HISTORY = 0x41;
    private static final int LOWEST_READER = 0x06;

    private Bof() {}

    static void add(RecordBuffer records, int kind) {
        records.begin(RecordType.BOF).u16(BIFF_8).u16(kind).u16(BUILD).u16(YEAR);
        records.u32(HISTORY).u32(LOWEST_READER).end();
    }
}
