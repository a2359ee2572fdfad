package org.sellerport.biff;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import jxl.Cell;
import jxl.CellType;
import jxl.DateCell;
import jxl.NumberCell;
import jxl.Workbook;
import jxl.WorkbookSettings;
import jxl.read.biff.BiffException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Reads workbooks by libraries. */
final class ReadingLibraries {

    private ReadingLibraries() {}

    static List<List<List<String>>> poi(Path workbook) throws IOException {
        try (HSSFWorkbook poi = new HSSFWorkbook(new POIFSFileSystem(workbook.toFile(), true))) {
            return StreamSupport.stream(poi.spliterator(), false)
                    .map(ReadingLibraries::sheet)
                    .toList();
        }
    }

    private static List<List<String>> sheet(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(told(cell)));
            rows.add(cells);
        }
        return rows;
    }

    private static String told(org.apache.poi.ss.usermodel.Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().format(Value.MOMENT)
                        : Double.toString(cell.getNumericCellValue());
            default -> throw new AssertionError("A cell of type " + cell.getCellType());
        };
    }

    static List<List<List<String>>> jxl(Path workbook) throws IOException {
        WorkbookSettings settings = new WorkbookSettings();
        settings.setSuppressWarnings(true);
        settings.setEncoding("ISO-8859-1");
        List<List<List<String>>> sheets = new ArrayList<>();
        try {
            Workbook jxl = Workbook.getWorkbook(workbook.toFile(), settings);
            for (jxl.Sheet sheet : jxl.getSheets()) {
                sheets.add(sheet(sheet));
            }
            jxl.close();
        } catch (BiffException unreadable) {
            throw new IOException(unreadable);
        }
        return sheets;
    }

    private static List<List<String>> sheet(jxl.Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < sheet.getRows(); row++) {
            List<String> cells = new ArrayList<>();
            for (Cell cell : sheet.getRow(row)) {
                cells.add(told(cell));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String told(Cell cell) {
        if (cell.getType() == CellType.DATE) {
            Instant moment = ((DateCell) cell).getDate().toInstant().plusMillis(500);
            return LocalDateTime.ofInstant(moment, ZoneOffset.UTC).format(Value.MOMENT);
        }
        return cell.getType() == CellType.NUMBER ? Double.toString(((NumberCell) cell).getValue()) : cell.getContents();
    }
}
