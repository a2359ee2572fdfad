package org.sellerport.biff;

/** The types of the records that a workbook is made of; names as in [MS-XLS] 2.3. */
final class RecordType {

    static final int CALC_COUNT = 0x000C;
    static final int CALC_MODE = 0x000D;
    static final int CALC_PRECISION = 0x000E;
    static final int CALC_REF_MODE = 0x000F;
    static final int CALC_DELTA = 0x0010;
    static final int CALC_ITER = 0x0011;
    static final int PROTECT = 0x0012;
    static final int PASSWORD = 0x0013;
    static final int HEADER = 0x0014;
    static final int FOOTER = 0x0015;
    static final int WIN_PROTECT = 0x0019;
    static final int SELECTION = 0x001D;
    static final int DATE_1904 = 0x0022;
    static final int PRINT_ROW_COL = 0x002A;
    static final int PRINT_GRID = 0x002B;
    static final int FONT = 0x0031;
    static final int CONTINUE = 0x003C;
    static final int WINDOW_1 = 0x003D;
    static final int BACKUP = 0x0040;
    static final int PANE = 0x0041;
    static final int CODE_PAGE = 0x0042;
    static final int DEF_COL_WIDTH = 0x0055;
    static final int WRITE_ACCESS = 0x005C;
    static final int CALC_SAVE_RECALC = 0x005F;
    static final int COL_INFO = 0x007D;
    static final int GUTS = 0x0080;
    static final int WS_BOOL = 0x0081;
    static final int GRID_SET = 0x0082;
    static final int H_CENTER = 0x0083;
    static final int V_CENTER = 0x0084;
    static final int BOUND_SHEET = 0x0085;
    static final int COUNTRY = 0x008C;
    static final int HIDE_OBJ = 0x008D;
    static final int BUILT_IN_FN_GROUP_COUNT = 0x009C;
    static final int SETUP = 0x00A1;
    static final int MMS = 0x00C1;
    static final int DB_CELL = 0x00D7;
    static final int BOOK_BOOL = 0x00DA;
    static final int XF = 0x00E0;
    static final int INTERFACE_HDR = 0x00E1;
    static final int INTERFACE_END = 0x00E2;
    static final int SST = 0x00FC;
    static final int LABEL_SST = 0x00FD;
    static final int EXT_SST = 0x00FF;
    static final int RR_TAB_ID = 0x013D;
    static final int USES_ELFS = 0x0160;
    static final int DSF = 0x0161;
    static final int PROT_4_REV = 0x01AF;
    static final int PROT_4_REV_PASS = 0x01BC;
    static final int REFRESH_ALL = 0x01B7;
    static final int EXCEL_9_FILE = 0x01C0;
    static final int DIMENSIONS = 0x0200;
    static final int NUMBER = 0x0203;
    static final int ROW = 0x0208;
    static final int INDEX = 0x020B;
    static final int DEFAULT_ROW_HEIGHT = 0x0225;
    static final int WINDOW_2 = 0x023E;
    static final int RK = 0x027E;
    static final int STYLE = 0x0293;
    static final int FORMAT = 0x041E;
    static final int BOF = 0x0809;
    static final int EOF = 0x000A;

    /** The most bytes that the content of a record has; what is longer goes on in CONTINUE records. */
    static final int LONGEST = 8_224;

    /** The bytes before the content. */
    static final int PREFIX = 4;

    private RecordType() {}
}
