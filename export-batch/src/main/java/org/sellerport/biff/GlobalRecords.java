package org.sellerport.biff;

import static org.sellerport.biff.RecordType.BACKUP;
import static org.sellerport.biff.RecordType.BOOK_BOOL;
import static org.sellerport.biff.RecordType.BUILT_IN_FN_GROUP_COUNT;
import static org.sellerport.biff.RecordType.CALC_PRECISION;
import static org.sellerport.biff.RecordType.CODE_PAGE;
import static org.sellerport.biff.RecordType.COUNTRY;
import static org.sellerport.biff.RecordType.DATE_1904;
import static org.sellerport.biff.RecordType.DSF;
import static org.sellerport.biff.RecordType.EXCEL_9_FILE;
import static org.sellerport.biff.RecordType.HIDE_OBJ;
import static org.sellerport.biff.RecordType.INTERFACE_END;
import static org.sellerport.biff.RecordType.INTERFACE_HDR;
import static org.sellerport.biff.RecordType.MMS;
import static org.sellerport.biff.RecordType.PASSWORD;
import static org.sellerport.biff.RecordType.PROTECT;
import static org.sellerport.biff.RecordType.PROT_4_REV;
import static org.sellerport.biff.RecordType.PROT_4_REV_PASS;
import static org.sellerport.biff.RecordType.REFRESH_ALL;
import static org.sellerport.biff.RecordType.RR_TAB_ID;
import static org.sellerport.biff.RecordType.USES_ELFS;
import static org.sellerport.biff.RecordType.WIN_PROTECT;

import java.util.List;
import java.util.stream.IntStream;

/** The records that stand before the strings: WORKBOOKCONTENT in [MS-XLS] 2.1.7.20.3, in its sequence. */
final class GlobalRecords {

    private static final int UTF_16 = 1_200;
    private static final int USER_NAME_SIZE = 112;
    private static final int FUNCTION_GROUPS = 14;
    private static final int USA = 1;
    private static final String FONT = "Arial";
    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    /** Fonts 0 to 3 are the ones that styles begin with; there is no font 4. */
    private static final int PLAIN_FONT = 0;

    private static final int BOLD_FONT = 1;

    /** Formats below are built in. */
    private static final int FIRST_FORMAT = 164;

    private static final int STYLE_FORMATS = 15;

    /** The XF records before are those of the cell styles and of a cell that says nothing of its looks. */
    static final int FIRST_STYLE = STYLE_FORMATS + 1;

    private GlobalRecords() {}

    /** All records before the string table. */
    static byte[] before(Design design, List<SheetPlan> sheets, List<Integer> places) {
        RecordBuffer records = new RecordBuffer();
        beginning(records, sheets.size());
        design(records, design.looks());
        records.record(USES_ELFS, 0);
        for (int i = 0; i < sheets.size(); i++) {
            boundSheet(records, sheets.get(i).name(), places.get(i));
        }
        return records.record(COUNTRY, USA, USA).bytes();
    }

    private static void boundSheet(RecordBuffer records, String name, int place) {
        records.begin(RecordType.BOUND_SHEET).u32(place).u16(0).u8(name.length());
        records.wideText(name).end();
    }

    private static void beginning(RecordBuffer records, int sheets) {
        Bof.add(records, Bof.GLOBALS);
        records.record(INTERFACE_HDR, UTF_16).record(MMS, 0).record(INTERFACE_END);
        userName(records);
        records.record(CODE_PAGE, UTF_16).record(DSF, 0).record(EXCEL_9_FILE);
        records.record(RR_TAB_ID, IntStream.rangeClosed(1, sheets).toArray());
        records.record(BUILT_IN_FN_GROUP_COUNT, FUNCTION_GROUPS);
        records.record(WIN_PROTECT, 0).record(PROTECT, 0).record(PASSWORD, 0);
        records.record(PROT_4_REV, 0).record(PROT_4_REV_PASS, 0);
        window(records);
        records.record(BACKUP, 0).record(HIDE_OBJ, 0).record(DATE_1904, 0);
        records.record(CALC_PRECISION, 1).record(REFRESH_ALL, 0).record(BOOK_BOOL, 0);
    }

    /** Nobody's name, filled up with spaces. */
    private static void userName(RecordBuffer records) {
        records.begin(RecordType.WRITE_ACCESS)
                .u16(0)
                .u8(0)
                .fill(' ', USER_NAME_SIZE - 3)
                .end();
    }

    private static void window(RecordBuffer records) {
        int shown = 0x38;
        records.record(RecordType.WINDOW_1, 0x0168, 0x010E, 0x3A5C, 0x23BE, shown, 0, 0, 1, 0x0258);
    }

    private static void design(RecordBuffer records, List<Design.Look> looks) {
        for (int font = 0; font < 4; font++) {
            font(records, font == BOLD_FONT ? BOLD : PLAIN);
        }
        List<String> formats =
                looks.stream().map(Design.Look::format).distinct().toList();
        for (int i = 0; i < formats.size(); i++) {
            String format = formats.get(i);
            records.begin(RecordType.FORMAT).u16(FIRST_FORMAT + i).u16(format.length());
            records.wideText(format).end();
        }
        for (int i = 0; i < STYLE_FORMATS; i++) {
            extendedFormat(records, PLAIN_FONT, 0, 0xFFF5, 0, i == 0 ? 0 : 0xF4);
        }
        extendedFormat(records, PLAIN_FONT, 0, 1, 0, 0);
        for (Design.Look look : looks) {
            int format = FIRST_FORMAT + formats.indexOf(look.format());
            int font = look.bold() ? BOLD_FONT : PLAIN_FONT;
            extendedFormat(records, font, format, 1, look.wrapped() ? 0x08 : 0, (font == PLAIN_FONT ? 0x04 : 0x0C));
        }
        normalStyle(records);
    }

    private static void font(RecordBuffer records, int weight) {
        int points = 10;
        int automatic = 0x7FFF;
        records.begin(RecordType.FONT)
                .u16(points * 20)
                .u16(0)
                .u16(automatic)
                .u16(weight)
                .u16(0);
        records.u8(0).u8(0).u8(0).u8(0).u8(FONT.length());
        records.wideText(FONT).end();
    }

    /**
     * @param kind the parent, and whether it is a style
     * @param used which of its groups of properties are its own and not its parent's
     */
    private static void extendedFormat(RecordBuffer records, int font, int format, int kind, int wrap, int used) {
        int bottom = 0x20;
        int noFill = 0x20C0;
        records.begin(RecordType.XF)
                .u16(font)
                .u16(format)
                .u16(kind)
                .u8(bottom | wrap)
                .u8(0)
                .u8(0)
                .u8(used);
        records.u32(0).u32(0).u16(noFill).end();
    }

    private static void normalStyle(RecordBuffer records) {
        int builtIn = 0x8000;
        int noLevel = 0xFF;
        records.begin(RecordType.STYLE).u16(builtIn).u8(0).u8(noLevel).end();
    }
}
