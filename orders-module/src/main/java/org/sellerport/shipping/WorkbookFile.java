package org.sellerport.shipping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.sellerport.shipping.api.UploadUnreadable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the first sheet of a workbook, as far as rows are wanted. Files come from outside and may mean harm. */
final class WorkbookFile {

    /** What one part of an .xlsx may unpack to; a thousand rows are far below. */
    private static final long MOST_UNPACKED = 16L * 1024 * 1024;

    private static final int MOST_COLUMNS = 30;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
    }

    private WorkbookFile() {}

    /** An .xls, which is an OLE2 file. */
    static List<SheetRow> ofBinary(byte[] file, int most) {
        List<SheetRow> rows = new ArrayList<>();
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Row row : workbook.getSheetAt(0)) {
                add(rows, new SheetRow(row.getRowNum() + 1, cells(row)));
                if (rows.size() > most) {
                    break;
                }
            }
            return rows;
        } catch (IOException | RuntimeException damaged) {
            throw new UploadUnreadable();
        }
    }

    private static void add(List<SheetRow> rows, SheetRow row) {
        if (!row.isBlank()) {
            rows.add(row);
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getLastCellNum(), MOST_COLUMNS); column++) {
            Cell cell = row.getCell(column);
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue().strip();
            case NUMERIC -> CellNumber.text(cell.getNumericCellValue());
            case _NONE, BLANK, BOOLEAN, ERROR, FORMULA -> "";
        };
    }

    /** An .xlsx, read as a stream: unpacked it can be a hundred times as large as it is. */
    static List<SheetRow> ofXml(byte[] file, int most) {
        Taker taker = new Taker(most);
        try (OPCPackage zip = OPCPackage.open(new ByteArrayInputStream(file))) {
            XSSFReader workbook = new XSSFReader(zip);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    workbook.getStylesTable(),
                    null,
                    new ReadOnlySharedStringsTable(zip),
                    taker,
                    new AllDigits(),
                    false));
            try (var sheet = workbook.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
        } catch (Enough enough) {
            return taker.rows;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException damaged) {
            throw new UploadUnreadable();
        }
        return taker.rows;
    }

    /** Nobody wants more rows. */
    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Numbers as they are, not as the cell would show them. */
    private static final class AllDigits extends DataFormatter {

        @Override
        public String formatRawCellContents(double value, int index, String format, boolean from1904) {
            return CellNumber.text(value);
        }
    }

    private static final class Taker implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final int most;
        private final List<SheetRow> rows = new ArrayList<>();
        private List<String> cells = new ArrayList<>();

        Taker(int most) {
            this.most = most;
        }

        @Override
        public void startRow(int number) {
            cells = new ArrayList<>();
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (column >= MOST_COLUMNS) {
                return;
            }
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(value == null ? "" : value.strip());
        }

        @Override
        public void endRow(int number) {
            add(rows, new SheetRow(number + 1, List.copyOf(cells)));
            if (rows.size() > most) {
                throw new Enough();
            }
        }
    }
}
