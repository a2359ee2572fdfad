package org.sellerport.exports;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jxl.Workbook;
import jxl.WorkbookSettings;
import jxl.read.biff.BiffException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sellerport.exports.api.ExportContent;
import org.sellerport.exports.api.ExportFormat;
import org.sellerport.exports.api.ExportLanguage;
import org.sellerport.exports.api.ExportSheet;
import org.sellerport.exports.api.ExportTooLarge;
import org.sellerport.exports.api.OrderLayout;
import org.sellerport.exports.api.SheetRows;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.Period;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderStatus;

class WorkbookTest {

    private static final Edition EDITION = new Edition(ExportLanguage.ZH, ZoneId.of("Asia/Shanghai"));
    private static final OrderSheet SHEET = new OrderSheet(EDITION);

    @TempDir
    private Path folder;

    @Test
    void two_other_readers_find_every_cell_as_it_was() throws IOException, BiffException {
        List<List<String>> written = List.of(
                SHEET.row(Orders.whole()),
                SHEET.row(Orders.bare()),
                awkward("漢".repeat(32_767)),
                awkward("👒".repeat(16_383)),
                awkward("'=1+1"),
                awkward("a\tb\nc\u0001\u00e9\u4e2d"));
        byte[] workbook = workbook(spooled(written), WorkbookWriter.ROWS_PER_SHEET);

        List<List<String>> expected = new ArrayList<>(List.of(SHEET.headers()));
        expected.addAll(written);
        assertEquals(expected, withPoi(workbook, "Sheet1"));
        assertEquals(expected, withJxl(workbook, "Sheet1"));
    }

    @ParameterizedTest
    @CsvSource({"0,     Sheet1:0", "1,     Sheet1:1", "65535, Sheet1:65535", "65536, Sheet1:65535 Sheet2:1"})
    void a_full_sheet_is_followed_by_the_next_with_its_own_header(int rows, String sheets) throws IOException {
        List<List<String>> numbered =
                IntStream.range(0, rows).mapToObj(n -> List.of("order " + n)).toList();
        try (HSSFWorkbook read = poi(workbook(spooled(numbered), WorkbookWriter.ROWS_PER_SHEET))) {
            List<String> found = new ArrayList<>();
            int number = 0;
            for (int i = 0; i < read.getNumberOfSheets() - 1; i++) {
                HSSFSheet sheet = read.getSheetAt(i);
                found.add(sheet.getSheetName() + ":" + sheet.getLastRowNum());
                assertEquals("订单号", sheet.getRow(0).getCell(0).getStringCellValue());
                for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                    assertEquals(
                            "order " + number++, sheet.getRow(row).getCell(0).getStringCellValue());
                }
            }
            assertEquals(sheets, String.join(" ", found));
            assertEquals(rows, number);
            assertEquals("About", read.getSheetName(read.getNumberOfSheets() - 1));
        }
    }

    @Test
    void the_about_sheet_says_what_the_workbook_is() throws IOException {
        List<List<String>> five =
                IntStream.range(0, 5).mapToObj(n -> List.of("o" + n)).toList();

        List<List<String>> about = withPoi(workbook(spooled(five), 3), "About");

        assertEquals(
                List.of(
                        List.of("卖家", "ST1"),
                        List.of("下单时间", "2017-11-01 至 2018-01-31，含首尾两日全天"),
                        List.of("时区", "Asia/Shanghai"),
                        List.of("订单状态", "等待您发货, 已完成"),
                        List.of("读取时间", "2018.02.01 08:00:00 +08:00 至 2018.02.01 08:00:07 +08:00"),
                        List.of("订单数", "5"),
                        List.of("Sheet1 中的订单数", "3"),
                        List.of("Sheet2 中的订单数", "2"),
                        List.of("订单金额（BRL）", "BRL 0.04"),
                        List.of("订单金额（USD）", "$0.06"),
                        List.of("生成软件", "Sellerport 9.9")),
                about.subList(0, 11).stream().map(row -> row.subList(0, 2)).toList());
    }

    @Test
    void what_the_heap_cannot_hold_is_refused_before_it_takes_the_server_down() {
        long gigabyte = 1L << 30;

        assertDoesNotThrow(() -> HssfWorkbookWriter.refuseBeyond(gigabyte, 53_000));
        var refusal = assertThrows(ExportTooLarge.class, () -> HssfWorkbookWriter.refuseBeyond(gigabyte, 54_000));
        assertEquals(
                "54,000 orders are more than this server can put into one workbook (53,248). "
                        + "Choose fewer days or statuses.",
                refusal.sentence(Locale.ENGLISH));
    }

    @Test
    void the_build_writes_its_version_down() {
        assertEquals(
                "Sellerport " + SoftwareVersion.current(),
                EDITION.say("about.software.value", SoftwareVersion.current()));
        assertEquals(-1, SoftwareVersion.current().indexOf('$'), SoftwareVersion.current());
    }

    private static List<String> awkward(String text) {
        return IntStream.range(0, 26).mapToObj(n -> n == 10 ? text : "").toList();
    }

    /** Amounts 0, 1, 2, … cents, odd ones in reais. */
    private List<SpoolRow> spooled(List<List<String>> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(n -> new SpoolRow(Money.ofMinor(n, n % 2 == 0 ? "USD" : "BRL"), rows.get(n)))
                .toList();
    }

    private byte[] workbook(List<SpoolRow> rows, int rowsPerSheet) throws IOException {
        Path file = folder.resolve("a.spool");
        try (SpoolWriter spool = SpoolWriter.open(file, 0)) {
            spool.append(rows);
        }
        try (SpoolReader spool = SpoolReader.open(file, rows.size());
                WorkbookWriter writer = new HssfWorkbookWriter()) {
            WorkbookAssembly assembly = new WorkbookAssembly(writer, SHEET.headers(), rowsPerSheet);
            List<SheetRows> sheets = assembly.orders(spool);
            assertEquals(rows.size(), sheets.stream().mapToInt(SheetRows::rows).sum());
            Instant read = Instant.parse("2018-02-01T00:00:00Z");
            assembly.about(new About(task(), read, read.plusSeconds(7), "9.9"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.writeTo(out);
            return out.toByteArray();
        }
    }

    private static ExportTask task() {
        Period period = new Period(LocalDate.of(2017, 11, 1), LocalDate.of(2018, 1, 31));
        Set<OrderStatus> statuses = Set.of(OrderStatus.COMPLETED, OrderStatus.AWAITING_SHIPMENT);
        ExportContent content = new ExportContent(
                statuses,
                ExportLanguage.ZH,
                ExportFormat.XLS,
                OrderLayout.CLASSIC,
                Set.of(ExportSheet.ORDERS),
                List.of());
        return new ExportTask(new SellerId("ST1"), 7, period, EDITION, content, "a.spool");
    }

    private static HSSFWorkbook poi(byte[] workbook) throws IOException {
        return new HSSFWorkbook(new ByteArrayInputStream(workbook));
    }

    private static List<List<String>> withPoi(byte[] workbook, String sheet) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (HSSFWorkbook read = poi(workbook)) {
            for (Row row : read.getSheet(sheet)) {
                rows.add(IntStream.range(0, 26)
                        .mapToObj(n -> text(row.getCell(n)))
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

    private static List<List<String>> withJxl(byte[] workbook, String sheet) throws IOException, BiffException {
        WorkbookSettings latin = new WorkbookSettings();
        // What has one byte a character in a workbook is Latin 1; left alone, jxl takes it for the platform's encoding.
        latin.setEncoding(StandardCharsets.ISO_8859_1.name());
        Workbook read = Workbook.getWorkbook(new ByteArrayInputStream(workbook), latin);
        try {
            jxl.Sheet found = read.getSheet(sheet);
            return IntStream.range(0, found.getRows())
                    .mapToObj(row -> IntStream.range(0, found.getColumns())
                            .mapToObj(column -> found.getCell(column, row).getContents())
                            .collect(Collectors.toList()))
                    .collect(Collectors.toList());
        } finally {
            read.close();
        }
    }
}
