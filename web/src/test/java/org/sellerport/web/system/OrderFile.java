package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jxl.Workbook;
import jxl.WorkbookSettings;
import jxl.read.biff.BiffException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** A downloaded workbook, read by others than its writer. */
public final class OrderFile {

    private static final int COLUMNS = 26;

    private OrderFile() {}

    /** All orders of all sheets, without headers, as POI reads them. */
    public static List<List<String>> withPoi(byte[] file) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(file))) {
            return StreamSupport.stream(workbook.spliterator(), false)
                    .filter(sheet -> isList(sheet.getSheetName()))
                    .flatMap(sheet -> rows(sheet).stream())
                    .toList();
        }
    }

    private static List<List<String>> rows(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() > 0) {
                rows.add(IntStream.range(0, COLUMNS)
                        .mapToObj(column -> text(row.getCell(column)))
                        .toList());
            }
        }
        return rows;
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        assertEquals(CellType.STRING, cell.getCellType());
        return cell.getStringCellValue();
    }

    /** The same as jxl reads them. */
    static List<List<String>> withJxl(byte[] file) throws IOException, BiffException {
        WorkbookSettings latin = new WorkbookSettings();
        // What has one byte a character in a workbook is Latin 1; left alone, jxl takes it for the platform's encoding.
        latin.setEncoding(StandardCharsets.ISO_8859_1.name());
        Workbook workbook = Workbook.getWorkbook(new ByteArrayInputStream(file), latin);
        try {
            List<List<String>> rows = new ArrayList<>();
            for (jxl.Sheet sheet : workbook.getSheets()) {
                for (int row = 1; isList(sheet.getName()) && row < sheet.getRows(); row++) {
                    int number = row;
                    rows.add(IntStream.range(0, COLUMNS)
                            .mapToObj(column -> sheet.getCell(column, number).getContents())
                            .toList());
                }
            }
            return rows;
        } finally {
            workbook.close();
        }
    }

    private static boolean isList(String sheet) {
        return sheet.startsWith("Sheet");
    }
}
