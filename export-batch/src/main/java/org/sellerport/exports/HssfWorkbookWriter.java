package org.sellerport.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.sellerport.exports.api.ExportTooLarge;

/** Writes with POI's HSSF, which keeps the whole workbook on the heap. */
final class HssfWorkbookWriter implements WorkbookWriter {

    private static final int COLUMN_WIDTH = 18;

    /** Measured: about 10 KB; the rest is for longer texts than usual. */
    private static final long HEAP_PER_ORDER = 12 << 10;

    /** What everything else on the server may need meanwhile. */
    private static final long HEAP_FOR_OTHERS = 400 << 20;

    private final HSSFWorkbook workbook = new HSSFWorkbook();
    private final CellStyle bold = boldStyle(workbook);
    private final CellStyle text = workbook.createCellStyle();
    private HSSFSheet current;
    private int rows;

    HssfWorkbookWriter() {
        // "Text" as number format: editing such a cell does not turn an order number into a number.
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    }

    /**
     * Refuses what would take the server down: the heap has no room for it.
     *
     * @param heap the most bytes the heap can grow to
     * @throws ExportTooLarge if there are too many orders
     */
    static void refuseBeyond(long heap, long orders) {
        long most = Math.max(0, heap - HEAP_FOR_OTHERS) / HEAP_PER_ORDER;
        if (orders > most) {
            throw new ExportTooLarge(orders, most);
        }
    }

    private static CellStyle boldStyle(HSSFWorkbook workbook) {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    @Override
    public void sheet(String name, List<String> headers) {
        current = workbook.createSheet(name);
        current.setDefaultColumnWidth(COLUMN_WIDTH);
        current.createFreezePane(0, 1);
        rows = 0;
        fill(headers, bold);
    }

    @Override
    public void row(List<String> cells) {
        fill(cells, text);
    }

    private void fill(List<String> cells, CellStyle style) {
        HSSFRow row = current.createRow(rows++);
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                HSSFCell cell = row.createCell(column);
                cell.setCellStyle(style);
                cell.setCellValue(cells.get(column));
            }
        }
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
