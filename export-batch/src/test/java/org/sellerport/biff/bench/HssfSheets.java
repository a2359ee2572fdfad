package org.sellerport.biff.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;

/** The rows by POI, all of them in memory first. */
final class HssfSheets {

    private HssfSheets() {}

    static void write(int rows, Path file) throws IOException {
        int limit = SpreadsheetVersion.EXCEL97.getMaxRows();
        MixedRows mixed = new MixedRows();
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            HSSFCellStyle moment = workbook.createCellStyle();
            moment.setDataFormat(workbook.createDataFormat().getFormat("yyyy.mm.dd hh:mm"));
            HSSFSheet sheet = null;
            for (int row = 0; row < rows; row++) {
                if (row % limit == 0) {
                    sheet = workbook.createSheet("Sheet" + (1 + row / limit));
                }
                mixed.next();
                fill(sheet.createRow(row % limit), mixed, moment);
            }
            workbook.write(out);
        }
    }

    private static void fill(HSSFRow row, MixedRows mixed, HSSFCellStyle moment) {
        int column = 0;
        for (String one : mixed.texts) {
            row.createCell(column++).setCellValue(one);
        }
        for (double one : mixed.numbers) {
            row.createCell(column++).setCellValue(one);
        }
        for (int i = 0; i < MixedRows.DATES; i++) {
            HSSFCell cell = row.createCell(column++);
            cell.setCellValue(mixed.dates[i]);
            cell.setCellStyle(moment);
        }
    }
}
