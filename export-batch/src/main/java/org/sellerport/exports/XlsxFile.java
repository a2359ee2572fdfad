package org.sellerport.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.sellerport.exports.SpoolManuscript.PressedFile;

/** An .xlsx workbook, of which POI keeps a few rows in memory and the rest in files of its own. */
final class XlsxFile implements PressedFile {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int BUFFER = 1 << 16;
    private static final int MOST_DIGITS = 4;

    /** What a width of one character is to POI. */
    private static final int CHARACTER = 256;

    private final FileChannel file;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle header = style("@");
    private final CellStyle plain = style("@");
    private final CellStyle moment = style("yyyy.mm.dd hh:mm");
    private final CellStyle[] numbers = new CellStyle[MOST_DIGITS + 1];
    private SXSSFSheet sheet;
    private SXSSFRow row;
    private int rows;
    private int column;

    XlsxFile(FileChannel file) {
        this.file = file;
        workbook.setCompressTempFiles(true);
        Font bold = workbook.createFont();
        bold.setBold(true);
        header.setFont(bold);
        for (int digits = 0; digits <= MOST_DIGITS; digits++) {
            numbers[digits] = style(digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits));
        }
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    @Override
    public void beginSheet(String name, List<Heading> headings) {
        sheet = workbook.createSheet(name);
        sheet.createFreezePane(0, 1);
        rows = 0;
        for (Heading heading : headings) {
            sheet.setColumnWidth(column, heading.width() * CHARACTER);
            text(heading.text(), header);
        }
        endRow();
    }

    @Override
    public void text(String text) {
        text(text, plain);
    }

    private void text(String text, CellStyle style) {
        if (text.isEmpty()) {
            column++;
        } else {
            cell(style).setCellValue(text);
        }
    }

    @Override
    public void amount(long minor, int digits) {
        cell(numbers[digits]).setCellValue(BigDecimal.valueOf(minor, digits).doubleValue());
    }

    @Override
    public void count(long number) {
        cell(numbers[0]).setCellValue((double) number);
    }

    @Override
    public void moment(LocalDateTime when) {
        cell(moment).setCellValue(when);
    }

    private SXSSFCell cell(CellStyle style) {
        if (row == null) {
            row = sheet.createRow(rows);
        }
        SXSSFCell cell = row.createCell(column++);
        cell.setCellStyle(style);
        return cell;
    }

    @Override
    public void endRow() {
        row = null;
        column = 0;
        rows++;
    }

    @Override
    public void finish() throws IOException {
        BufferedOutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
        workbook.write(out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
