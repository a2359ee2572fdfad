package org.sellerport.biff;

import static org.sellerport.biff.RecordType.CALC_COUNT;
import static org.sellerport.biff.RecordType.CALC_ITER;
import static org.sellerport.biff.RecordType.CALC_MODE;
import static org.sellerport.biff.RecordType.CALC_REF_MODE;
import static org.sellerport.biff.RecordType.CALC_SAVE_RECALC;
import static org.sellerport.biff.RecordType.FOOTER;
import static org.sellerport.biff.RecordType.GRID_SET;
import static org.sellerport.biff.RecordType.GUTS;
import static org.sellerport.biff.RecordType.HEADER;
import static org.sellerport.biff.RecordType.H_CENTER;
import static org.sellerport.biff.RecordType.PRINT_GRID;
import static org.sellerport.biff.RecordType.PRINT_ROW_COL;
import static org.sellerport.biff.RecordType.V_CENTER;
import static org.sellerport.biff.RecordType.WS_BOOL;

import java.util.List;

/** The records around the rows of a sheet: WORKSHEETCONTENT in [MS-XLS] 2.1.7.20.6, in its sequence. */
final class SheetRecords {

    private static final int INDEX_SIZE = RecordType.PREFIX + 16;
    private static final int DEFAULT_WIDTH = 8;
    private static final int WIDTH_UNITS = 256;
    private static final int ROW_HEIGHT = 255;
    private static final int DEFAULT_FORMAT = 15;

    private final SheetPlan plan;
    private final int rows;
    private final int columns;
    private final byte[] layout;
    private final int widthAt;

    /**
     * @param rows how many rows it came to have
     * @param columns how many columns its longest row has
     */
    SheetRecords(SheetPlan plan, int rows, int columns) {
        this.plan = plan;
        this.rows = rows;
        this.columns = columns;
        RecordBuffer records = new RecordBuffer();
        calculation(records);
        printing(records);
        widthAt = records.size();
        widths(records);
        dimensions(records);
        layout = records.bytes();
    }

    /** How many bytes {@link #before} has for so many blocks of rows. */
    int sizeBefore(int blocks) {
        return beginning().size() + INDEX_SIZE + blocks * Integer.BYTES + layout.length;
    }

    private static RecordBuffer beginning() {
        RecordBuffer records = new RecordBuffer();
        Bof.add(records, Bof.SHEET);
        return records;
    }

    /**
     * What stands before the rows.
     *
     * @param place where in the stream the sheet begins
     * @param ends where in the stream the DBCELL records of its blocks are
     */
    byte[] before(int place, int[] ends) {
        RecordBuffer records = beginning();
        int layoutAt = place + records.size() + INDEX_SIZE + ends.length * Integer.BYTES;
        records.begin(RecordType.INDEX).u32(0).u32(0).u32(rows).u32(layoutAt + widthAt);
        for (int end : ends) {
            records.u32(end);
        }
        records.end();
        for (byte one : layout) {
            records.u8(one);
        }
        return records.bytes();
    }

    private static void calculation(RecordBuffer records) {
        records.record(CALC_MODE, 1)
                .record(CALC_COUNT, 100)
                .record(CALC_REF_MODE, 1)
                .record(CALC_ITER, 0);
        records.begin(RecordType.CALC_DELTA).f64(0.001).end();
        records.record(CALC_SAVE_RECALC, 1)
                .record(PRINT_ROW_COL, 0)
                .record(PRINT_GRID, 0)
                .record(GRID_SET, 1);
        records.record(GUTS, 0, 0, 0, 0).record(RecordType.DEFAULT_ROW_HEIGHT, 0, ROW_HEIGHT);
        int outlineBelowAndRight = 0x04C1;
        records.record(WS_BOOL, outlineBelowAndRight);
    }

    private static void printing(RecordBuffer records) {
        records.record(HEADER).record(FOOTER).record(H_CENTER, 0).record(V_CENTER, 0);
        int a4 = 9;
        int percent = 100;
        int landscapeUnlessSaid = 0;
        int dots = 300;
        records.begin(RecordType.SETUP)
                .u16(a4)
                .u16(percent)
                .u16(1)
                .u16(1)
                .u16(0)
                .u16(landscapeUnlessSaid);
        records.u16(dots).u16(dots).f64(0.5).f64(0.5).u16(1).end();
    }

    private void widths(RecordBuffer records) {
        records.record(RecordType.DEF_COL_WIDTH, DEFAULT_WIDTH);
        List<Integer> widths = plan.widths();
        for (int column = 0; column < widths.size(); column++) {
            int width = widths.get(column) * WIDTH_UNITS;
            records.record(RecordType.COL_INFO, column, column, width, DEFAULT_FORMAT, 0, 0);
        }
    }

    private void dimensions(RecordBuffer records) {
        records.begin(RecordType.DIMENSIONS)
                .u32(0)
                .u32(rows)
                .u16(0)
                .u16(columns)
                .u16(0)
                .end();
    }

    /** What stands behind the rows. */
    byte[] after(boolean shown) {
        RecordBuffer records = new RecordBuffer();
        int grid = 0x06B6;
        int frozen = plan.frozenRows() > 0 ? 0x0108 : 0;
        int selectedAndActive = shown ? 0 : 0x0600;
        records.begin(RecordType.WINDOW_2)
                .u16((grid | frozen) & ~selectedAndActive)
                .u16(0)
                .u16(0);
        int automatic = 0x40;
        records.u32(automatic).u16(0).u16(0).u32(0).end();
        int pane = 3;
        if (plan.frozenRows() > 0) {
            pane = 2;
            records.record(RecordType.PANE, 0, plan.frozenRows(), plan.frozenRows(), 0, pane);
        }
        records.begin(RecordType.SELECTION)
                .u8(pane)
                .u16(plan.frozenRows())
                .u16(0)
                .u16(0)
                .u16(1);
        records.u16(plan.frozenRows()).u16(plan.frozenRows()).u8(0).u8(0).end();
        return records.record(RecordType.EOF).bytes();
    }
}
