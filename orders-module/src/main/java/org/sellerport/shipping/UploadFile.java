package org.sellerport.shipping;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.sellerport.shipping.UploadColumns.Column;
import org.sellerport.shipping.api.ShipmentUploads;
import org.sellerport.shipping.api.UploadTooLarge;
import org.sellerport.shipping.api.UploadWithoutColumns;

/** Reads an uploaded file, whichever of its kinds it is: by its first bytes, not by its name. */
final class UploadFile {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int COLUMN_WIDTH = 24 * 256;

    private UploadFile() {}

    /** Its rows after the first, which names the columns. */
    static List<UploadRow> read(byte[] file) {
        if (file.length > ShipmentUploads.MOST_BYTES) {
            throw tooLarge();
        }
        List<SheetRow> rows = rows(file, ShipmentUploads.MOST_ROWS + 1);
        if (rows.isEmpty()) {
            throw new UploadWithoutColumns();
        }
        if (rows.size() > ShipmentUploads.MOST_ROWS + 1) {
            throw tooLarge();
        }
        UploadColumns columns = new UploadColumns(rows.get(0));
        return rows.stream().skip(1).map(row -> UploadRow.of(row, columns)).toList();
    }

    private static UploadTooLarge tooLarge() {
        return new UploadTooLarge(ShipmentUploads.MOST_ROWS, ShipmentUploads.MOST_BYTES / MEGABYTE);
    }

    private static List<SheetRow> rows(byte[] file, int most) {
        if (startsWith(file, 'P', 'K', 3, 4)) {
            return WorkbookFile.ofXml(file, most);
        }
        return startsWith(file, 0xD0, 0xCF, 0x11, 0xE0) ? WorkbookFile.ofBinary(file, most) : CsvFile.rows(file, most);
    }

    private static boolean startsWith(byte[] file, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    static List<String> columns(String language) {
        return Stream.of(Column.values()).map(column -> column.title(language)).toList();
    }

    /** A workbook with the columns alone, all of them text, so that long numbers keep their digits. */
    static byte[] template(String language) {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            HSSFCellStyle text = workbook.createCellStyle();
            text.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
            HSSFSheet sheet = workbook.createSheet("1");
            HSSFRow header = sheet.createRow(0);
            List<String> names = columns(language);
            for (int column = 0; column < names.size(); column++) {
                sheet.setDefaultColumnStyle(column, text);
                sheet.setColumnWidth(column, COLUMN_WIDTH);
                HSSFCell cell = header.createCell(column);
                cell.setCellValue(names.get(column));
            }
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
