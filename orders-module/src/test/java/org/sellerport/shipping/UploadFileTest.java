package org.sellerport.shipping;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sellerport.shipping.api.ShipmentUploads;
import org.sellerport.shipping.api.UploadTooLarge;
import org.sellerport.shipping.api.UploadUnreadable;
import org.sellerport.shipping.api.UploadWithoutColumns;

class UploadFileTest {

    private static final UploadRow WHOLE = new UploadRow(2, "1780272000123001", "CORREIOS", "AA123456789BR", "", "");
    private static final UploadRow PART = new UploadRow(3, "1780272000123002", "燕文物流", "UD123456785YW", "1", "2");

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void csv_is_read_whatever_separates_its_cells(String separator) {
        String text = """
                订单号,物流商,运单号,行号,数量
                1780272000123001,CORREIOS,AA123456789BR,,
                1780272000123002,燕文物流,UD123456785YW,1,2
                """.replace(",", separator);
        for (byte[] file : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                text.replace("\n", "\r\n").getBytes(Charset.forName("GBK")),
                text.strip().getBytes(StandardCharsets.UTF_8))) {
            assertEquals(List.of(WHOLE, PART), UploadFile.read(file));
        }
    }

    @Test
    void csv_cells_may_be_quoted_guarded_or_missing_and_columns_stand_in_any_order() {
        String text = """
                "Tracking No.","note","ORDER NUMBER",carrier
                "AA123456789BR","a, ""b""
                c",="1780272000123001",CORREIOS

                'AA1,,1780272000123002
                """;
        List<UploadRow> rows = UploadFile.read(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(2, rows.size());
        assertEquals("1780272000123001", rows.get(0).order());
        assertEquals("AA123456789BR", rows.get(0).trackingNo());
        assertEquals(new UploadRow(4, "1780272000123002", "", "AA1", "", ""), rows.get(1));
    }

    @Test
    void workbooks_of_both_kinds_are_read() throws IOException {
        for (Supplier<Workbook> kind : List.<Supplier<Workbook>>of(HSSFWorkbook::new, XSSFWorkbook::new)) {
            byte[] file = workbook(kind, sheet -> {
                cells(sheet.createRow(0), "订单号", "物流商", "运单号", "行号", "数量");
                cells(sheet.createRow(1), "1780272000123001", "CORREIOS", " AA123456789BR ");
                Row row = sheet.createRow(2);
                cells(row, "1780272000123002", "燕文物流", "UD123456785YW");
                row.createCell(3).setCellValue(1);
                row.createCell(4).setCellValue(2);
                sheet.createRow(5);
            });
            assertEquals(List.of(WHOLE, PART), UploadFile.read(file));
        }
    }

    @Test
    void a_number_that_the_spreadsheet_rounded_is_told_apart_from_one_that_kept_its_digits() throws IOException {
        for (Supplier<Workbook> kind : List.<Supplier<Workbook>>of(HSSFWorkbook::new, XSSFWorkbook::new)) {
            byte[] file = workbook(kind, sheet -> {
                cells(sheet.createRow(0), "Order", "Carrier", "Tracking number");
                Row rounded = sheet.createRow(1);
                cells(rounded, "", "FEDEX", "");
                rounded.createCell(0).setCellValue(1_780_272_000_123_000d);
                rounded.createCell(2).setCellValue(123_456_789_012d);
                sheet.createRow(2).createCell(0).setCellValue(1_780_272_000_123_001d);
            });
            List<UploadRow> rows = UploadFile.read(file);
            assertEquals(SheetRow.ROUNDED, rows.get(0).order());
            assertEquals("123456789012", rows.get(0).trackingNo());
            assertEquals("1780272000123001", rows.get(1).order());
        }
        String csv = "Order,Carrier,Tracking number\n1.78027E+15,EMS,1";
        assertEquals(
                SheetRow.ROUNDED,
                UploadFile.read(csv.getBytes(StandardCharsets.UTF_8)).get(0).order());
    }

    @Test
    void the_template_is_a_file_that_is_accepted() {
        for (String language : List.of("en", "zh")) {
            assertEquals(List.of(), UploadFile.read(UploadFile.template(language)));
        }
    }

    @Test
    void a_file_without_the_columns_is_refused() {
        for (String text : List.of("", "a,b,c\n1,2,3", "Order number,Carrier\n1,2")) {
            assertThrows(UploadWithoutColumns.class, () -> UploadFile.read(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void what_is_no_workbook_and_no_csv_is_refused() throws IOException {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0xff, (byte) 0xff};
        byte[] cutXls = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
        for (byte[] file :
                List.of(picture, cutXls, zip("readme.txt", "no workbook".getBytes(StandardCharsets.UTF_8)))) {
            assertThrows(UploadUnreadable.class, () -> UploadFile.read(file));
        }
    }

    @Test
    void a_file_that_unpacks_without_end_is_refused() throws IOException {
        byte[] bomb = zip("xl/worksheets/sheet1.xml", new byte[200 * 1024 * 1024]);
        assertTrue(bomb.length < ShipmentUploads.MOST_BYTES);
        assertThrows(UploadUnreadable.class, () -> UploadFile.read(bomb));
    }

    @Test
    void a_file_with_more_rows_or_bytes_than_it_may_is_refused() throws IOException {
        String header = "Order number,Carrier,Tracking number\n";
        String most = header + "1,2,3\n".repeat(ShipmentUploads.MOST_ROWS);
        assertEquals(
                ShipmentUploads.MOST_ROWS,
                UploadFile.read(most.getBytes(StandardCharsets.UTF_8)).size());
        byte[] tooMany = (most + "1,2,3").getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "A file may have 1,000 rows and 2 MB at most. Split it and upload the parts.",
                assertThrows(UploadTooLarge.class, () -> UploadFile.read(tooMany))
                        .sentence(Locale.ENGLISH));
        assertThrows(UploadTooLarge.class, () -> UploadFile.read(new byte[ShipmentUploads.MOST_BYTES + 1]));
        for (Supplier<Workbook> kind : List.<Supplier<Workbook>>of(HSSFWorkbook::new, XSSFWorkbook::new)) {
            byte[] workbook = workbook(kind, sheet -> {
                for (int row = 0; row <= ShipmentUploads.MOST_ROWS + 1; row++) {
                    cells(sheet.createRow(row), "Order number", "Carrier", "Tracking number");
                }
            });
            assertThrows(UploadTooLarge.class, () -> UploadFile.read(workbook));
        }
    }

    private interface Filling {
        void of(Sheet sheet);
    }

    private static byte[] workbook(Supplier<Workbook> kind, Filling filling) throws IOException {
        try (Workbook workbook = kind.get();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            filling.of(workbook.createSheet());
            workbook.write(file);
            return file.toByteArray();
        }
    }

    private static void cells(Row row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return file.toByteArray();
    }

    @Test
    void a_template_keeps_its_bytes_between_calls() {
        assertArrayEquals(new byte[] {(byte) 0xD0, (byte) 0xCF}, java.util.Arrays.copyOf(UploadFile.template("en"), 2));
    }
}
