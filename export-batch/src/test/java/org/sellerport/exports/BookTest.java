package org.sellerport.exports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jxl.WorkbookSettings;
import jxl.read.biff.BiffException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sellerport.exports.api.ExportFormat;
import org.sellerport.exports.api.ExportLanguage;
import org.sellerport.exports.api.ExportSheet;
import org.sellerport.exports.api.ExportSpoolLost;
import org.sellerport.exports.api.OrderLayout;

class BookTest {

    private static final Instant NOW = Instant.parse("2018-02-01T00:00:00Z");
    private static final ExportTask TASK = Orders.task(ExportLanguage.ZH, "Asia/Shanghai", OrderLayout.CLASSIC);

    @TempDir
    private Path folder;

    @Test
    void two_other_readers_find_every_cell_as_it_was() throws IOException, BiffException {
        List<byte[]> orders = List.of(
                Orders.whole(),
                Orders.bare(),
                Orders.withMemo(1, "USD", 1, "漢".repeat(32_767)),
                Orders.withMemo(2, "USD", 1, "👒".repeat(16_383)),
                Orders.withMemo(3, "USD", 1, "=1+1"),
                Orders.withMemo(4, "USD", 1, "a\tb\nc\u0001\u00e9\u4e2d"));
        byte[] workbook = file(TASK, orders, Book.ROWS_PER_SHEET);

        List<List<String>> expected = new ArrayList<>();
        OrderList list = new OrderList(TASK);
        expected.add(list.headings().stream().map(Heading::text).toList());
        for (byte[] order : orders) {
            expected.add(ToldCells.of(list, order, new Sums()));
        }
        assertEquals(expected, withPoi(workbook, "Sheet1"));
        assertEquals(expected, withJxl(workbook, "Sheet1"));
    }

    @ParameterizedTest
    @CsvSource({"0,     Sheet1:0", "1,     Sheet1:1", "65535, Sheet1:65535", "65536, Sheet1:65535 Sheet2:1"})
    void a_full_sheet_is_followed_by_the_next_with_its_own_header(int rows, String sheets) throws IOException {
        try (HSSFWorkbook read = poi(file(TASK, numbered(rows), Book.ROWS_PER_SHEET))) {
            List<String> found = new ArrayList<>();
            long number = Orders.NO;
            for (int i = 0; i < read.getNumberOfSheets() - 1; i++) {
                Row header = read.getSheetAt(i).getRow(0);
                assertEquals("订单号", header.getCell(0).getStringCellValue());
                found.add(read.getSheetName(i) + ":" + read.getSheetAt(i).getLastRowNum());
                for (int row = 1; row <= read.getSheetAt(i).getLastRowNum(); row++) {
                    Cell cell = read.getSheetAt(i).getRow(row).getCell(0);
                    assertEquals(Long.toString(number++), cell.getStringCellValue());
                }
            }
            assertEquals(sheets, String.join(" ", found));
            assertEquals(rows, number - Orders.NO);
            assertEquals("About", read.getSheetName(read.getNumberOfSheets() - 1));
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void a_book_that_was_closed_between_any_two_packets_becomes_the_same_file(ExportFormat format) throws IOException {
        ExportTask task = all(format);
        List<byte[]> orders = numbered(40);
        byte[] undisturbed = file(task, orders, 15);

        Path parts = folder.resolve("b.spool");
        String kept = null;
        for (int from = 0; from < 40; from += 8) {
            try (Book book = Book.open(task, parts, Stand.of(kept), 15)) {
                book.append(ExportSheet.ORDERS, NOW, new Packet(orders.subList(from, from + 8)));
                kept = book.stand().text();
                // What came behind the stand was never committed.
                book.append(ExportSheet.ORDERS, NOW, new Packet(numbered(20)));
                book.stand();
            }
        }
        assertEquals(told(format, undisturbed), told(format, finished(task, parts, Stand.of(kept), 15)));
        if (format == ExportFormat.XLS) {
            assertArrayEquals(undisturbed, finished(task, parts, Stand.of(kept), 15));
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void every_list_that_was_wanted_has_a_sheet_in_every_kind_of_file(ExportFormat format) throws IOException {
        assertEquals(
                Set.of("Sheet1", "Sheet2", "Logistics", "Funds", "Customers", "About"),
                told(format, file(all(format), numbered(4), 3)).keySet());
    }

    @Test
    void the_about_sheet_says_what_the_workbook_is() throws IOException {
        List<byte[]> five = LongStream.range(0, 5)
                .mapToObj(n -> Orders.numbered(n, n % 2 == 0 ? "USD" : "BRL", n))
                .toList();

        List<List<String>> about = withPoi(file(TASK, five, 3), "About");

        assertEquals(
                List.of(
                        List.of("卖家", "ST1"),
                        List.of("下单时间", "2017-11-01 至 2018-01-31，含首尾两日全天"),
                        List.of("时区", "Asia/Shanghai"),
                        List.of("订单状态", "等待您发货, 已完成"),
                        List.of("读取时间", "2018.02.01 08:00:00 +08:00 至 2018.02.01 08:00:07 +08:00"),
                        List.of("订单数", "5"),
                        List.of("Sheet1 行数", "3"),
                        List.of("Sheet2 行数", "2"),
                        List.of("订单金额（BRL）", "BRL 0.04"),
                        List.of("订单金额（USD）", "$0.06"),
                        List.of("生成软件", "Sellerport 9.9")),
                about.subList(0, 11).stream().map(row -> row.subList(0, 2)).toList());
    }

    @Test
    void a_book_whose_files_are_gone_says_so() throws IOException {
        Path parts = folder.resolve("c.spool");
        Stand stand;
        try (Book book = Book.open(TASK, parts, Stand.beginning())) {
            book.append(ExportSheet.ORDERS, NOW, new Packet(numbered(3)));
            stand = book.stand();
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }

        assertThrows(ExportSpoolLost.class, () -> Book.open(TASK, parts, stand));
        assertThrows(ExportSpoolLost.class, () -> Book.open(all(ExportFormat.CSV), parts, stand("9")));
    }

    private static Stand stand(String mark) {
        return new Stand(ExportSheet.ORDERS, "", mark, List.of(new Stand.Begun(ExportSheet.ORDERS, 1, 3)), new Sums());
    }

    @Test
    void csv_is_what_spreadsheets_read() throws IOException {
        ExportTask task =
                Orders.task(ExportLanguage.EN, "Z", ExportFormat.CSV, OrderLayout.CLASSIC, Set.of(ExportSheet.ORDERS));
        byte[] zip = file(task, List.of(Orders.withMemo(0, "USD", 5, "=a \"b\", c\nd")), 3);

        String csv = entries(zip).get("Sheet1.csv");
        assertEquals('\ufeff', csv.charAt(0));
        assertEquals(
                "1510000000123456,Awaiting payment,,B,2017.11.06 20:26,,$29.98,$8.72,$0.05,$1.00,,"
                        + "\"'=a \"\"b\"\", c\nd\",BR,B,BR,,,,,,,standard,,,,\r\n",
                csv.substring(csv.indexOf("\r\n") + 2));
    }

    @Test
    void the_build_writes_its_version_down() {
        assertEquals(
                "Sellerport " + SoftwareVersion.current(),
                TASK.edition().say("about.software.value", SoftwareVersion.current()));
        assertEquals(-1, SoftwareVersion.current().indexOf('$'), SoftwareVersion.current());
    }

    private static ExportTask all(ExportFormat format) {
        return Orders.task(
                ExportLanguage.EN, "Asia/Shanghai", format, OrderLayout.CLASSIC, EnumSet.allOf(ExportSheet.class));
    }

    private static List<byte[]> numbered(int rows) {
        return LongStream.range(0, rows)
                .mapToObj(n -> Orders.numbered(n, "USD", n))
                .toList();
    }

    private byte[] file(ExportTask task, List<byte[]> orders, int rowsPerSheet) throws IOException {
        Path parts = folder.resolve("a.spool");
        Stand stand = Stand.beginning();
        if (!orders.isEmpty()) {
            try (Book book = Book.open(task, parts, stand, rowsPerSheet)) {
                book.append(ExportSheet.ORDERS, NOW, new Packet(orders));
                stand = Stand.of(book.stand().text());
                assertEquals(orders.size(), stand.rows());
            }
        }
        return finished(task, parts, stand, rowsPerSheet);
    }

    private byte[] finished(ExportTask task, Path parts, Stand stand, int rowsPerSheet) throws IOException {
        Path file = folder.resolve("finished");
        try (Book book = Book.open(task, parts, Stand.beginning().equals(stand) ? stand : copy(stand), rowsPerSheet);
                FileChannel channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            book.finish(NOW, NOW.plusSeconds(7), "9.9");
            book.writeTo(channel);
        }
        return Files.readAllBytes(file);
    }

    private static Stand copy(Stand stand) {
        return stand.list() == null ? stand : Stand.of(stand.text());
    }

    /** What POI, or whoever unpacks, finds: rows by sheet. */
    private static Map<String, List<List<String>>> told(ExportFormat format, byte[] file) throws IOException {
        Map<String, List<List<String>>> told = new TreeMap<>();
        if (format == ExportFormat.CSV) {
            entries(file).forEach((name, text) -> told.put(name.replace(".csv", ""), List.of(List.of(text))));
            return told;
        }
        ByteArrayInputStream in = new ByteArrayInputStream(file);
        try (Workbook read = format == ExportFormat.XLS ? new HSSFWorkbook(in) : new XSSFWorkbook(in)) {
            read.forEach(sheet -> told.put(sheet.getSheetName(), rows(sheet)));
        }
        return told;
    }

    private static Map<String, String> entries(byte[] zip) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), new String(readAll(in), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private static byte[] readAll(InputStream in) throws IOException {
        return in.readAllBytes();
    }

    private static HSSFWorkbook poi(byte[] workbook) throws IOException {
        return new HSSFWorkbook(new ByteArrayInputStream(workbook));
    }

    private static List<List<String>> withPoi(byte[] workbook, String sheet) throws IOException {
        try (HSSFWorkbook read = poi(workbook)) {
            return rows(read.getSheet(sheet));
        }
    }

    private static List<List<String>> rows(org.apache.poi.ss.usermodel.Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            rows.add(LongStream.range(0, 26)
                    .mapToObj(n -> text(row.getCell((int) n)))
                    .toList());
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

    private static List<List<String>> withJxl(byte[] workbook, String sheet) throws IOException, BiffException {
        WorkbookSettings latin = new WorkbookSettings();
        // What has one byte a character in a workbook is Latin 1; left alone, jxl takes it for the platform's encoding.
        latin.setEncoding(StandardCharsets.ISO_8859_1.name());
        jxl.Workbook read = jxl.Workbook.getWorkbook(new ByteArrayInputStream(workbook), latin);
        try {
            jxl.Sheet found = read.getSheet(sheet);
            return LongStream.range(0, found.getRows())
                    .mapToObj(row -> LongStream.range(0, found.getColumns())
                            .mapToObj(column ->
                                    found.getCell((int) column, (int) row).getContents())
                            .collect(Collectors.toList()))
                    .collect(Collectors.toList());
        } finally {
            read.close();
        }
    }
}
