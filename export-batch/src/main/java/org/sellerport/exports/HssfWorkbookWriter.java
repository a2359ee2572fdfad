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

/** Writes with POI's HSSF, which keeps the whole workbook on the heap: about 10 KB for each order. */
final class HssfWorkbookWriter implements WorkbookWriter {

    private static final int COLUMN_WIDTH = 18;

    private final HSSFWorkbook workbook = new HSSFWorkbook();
    private final CellStyle bold = boldStyle(workbook);
    private final CellStyle text = workbook.createCellStyle();
    private HSSFSheet current;
    private int rows;

    HssfWorkbookWriter() {
        // "Text" as number format: editing such a cell does not turn an order number into a number.
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        workbook.createInformationProperties();
        workbook.getSummaryInformation().setApplicationName("Sellerport");
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
