package org.sellerport.biff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jxl.LabelCell;
import jxl.NumberCell;
import jxl.Workbook;
import jxl.WorkbookSettings;
import jxl.read.biff.BiffException;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsWriterTest {

    private static final int ENOUGH = 1 << 22;
    private static final int LITTLE = 1 << 16;

    private final Design design = new Design();
    private final Style text = design.plain("@");
    private final Style bold = design.bold("@");
    private final Style amount = design.plain("#,##0.00");
    private final Style moment = design.plain("yyyy.mm.dd hh:mm");

    @TempDir
    private Path folder;

    private Path parts;
    private Path file;

    @BeforeEach
    void name() {
        parts = folder.resolve("parts");
        file = folder.resolve("workbook.xls");
    }

    private void write(XlsWriter xls) throws IOException {
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            assertEquals(xls.writeTo(out), out.size());
        }
    }

    private static SheetPlan sheet(String name, int columns) {
        return new SheetPlan(name, IntStream.range(0, columns).mapToObj(i -> 12).toList(), 1);
    }

    private XlsWriter begin(int memory) throws IOException {
        return XlsWriter.create(parts, design, memory);
    }

    // ---- What is written can be read ----

    @Test
    void every_awkward_text_is_read_as_it_was_written() throws IOException {
        List<String> texts = AwkwardCells.texts();
        try (XlsWriter xls = begin(ENOUGH)) {
            xls.beginSheet(sheet("Sheet1", 2));
            for (String one : texts) {
                xls.text(text, one).text(bold, "again").endRow();
            }
            write(xls);
        }

        Structure.Found found = Structure.check(file);
        assertEquals(new Structure.Found(1, texts.size(), 2 * texts.size(), texts.size() + 1, true), found);
        try (HSSFWorkbook poi = new HSSFWorkbook(new POIFSFileSystem(file.toFile(), true));
                Workbooks jxl = Workbooks.open(file)) {
            for (int row = 0; row < texts.size(); row++) {
                String wanted = texts.get(row);
                assertEquals(wanted, poi.getSheetAt(0).getRow(row).getCell(0).getStringCellValue());
                // jxl takes a byte order mark at the beginning for one.
                String known = wanted.startsWith("\uFEFF") ? wanted.substring(1) : wanted;
                assertEquals(known, ((LabelCell) jxl.book().getSheet(0).getCell(0, row)).getString());
            }
        }
    }

    /** jxl's workbook, to be closed like others. */
    private record Workbooks(Workbook book) implements AutoCloseable {

        static Workbooks open(Path file) throws IOException {
            WorkbookSettings settings = new WorkbookSettings();
            settings.setSuppressWarnings(true);
            settings.setEncoding("ISO-8859-1");
            try {
                return new Workbooks(Workbook.getWorkbook(file.toFile(), settings));
            } catch (BiffException unreadable) {
                throw new IOException(unreadable);
            }
        }

        @Override
        public void close() {
            book.close();
        }
    }

    @Test
    void every_awkward_number_and_date_is_read_as_it_was_written() throws IOException {
        List<Double> numbers = AwkwardCells.numbers();
        List<LocalDateTime> dates = AwkwardCells.dates();
        try (XlsWriter xls = begin(ENOUGH)) {
            xls.beginSheet(sheet("Sheet1", 1));
            for (double number : numbers) {
                xls.number(amount, number).endRow();
            }
            for (LocalDateTime date : dates) {
                xls.skip().date(moment, date).endRow();
            }
            write(xls);
        }

        Structure.check(file);
        try (HSSFWorkbook poi = new HSSFWorkbook(new POIFSFileSystem(file.toFile(), true));
                Workbooks jxl = Workbooks.open(file)) {
            HSSFSheet read = poi.getSheetAt(0);
            for (int row = 0; row < numbers.size(); row++) {
                assertEquals(numbers.get(row), read.getRow(row).getCell(0).getNumericCellValue());
                assertEquals(
                        numbers.get(row), ((NumberCell) jxl.book().getSheet(0).getCell(0, row)).getValue());
            }
            for (int i = 0; i < dates.size(); i++) {
                assertEquals(
                        dates.get(i), read.getRow(numbers.size() + i).getCell(1).getLocalDateTimeCellValue());
            }
        }
    }

    @Test
    void half_of_a_surrogate_pair_becomes_the_replacement_character() throws IOException {
        List<String> halves = AwkwardCells.halves();
        try (XlsWriter xls = begin(ENOUGH)) {
            xls.beginSheet(sheet("Sheet1", 1));
            for (String half : halves) {
                xls.text(text, half).endRow();
            }
            write(xls);
        }

        Structure.check(file);
        try (HSSFWorkbook poi = new HSSFWorkbook(new POIFSFileSystem(file.toFile(), true))) {
            for (int row = 0; row < halves.size(); row++) {
                String read = poi.getSheetAt(0).getRow(row).getCell(0).getStringCellValue();
                assertEquals(AwkwardCells.mended(halves.get(row)), read);
                assertTrue(read.contains("\uFFFD"));
            }
        }
    }

    @Test
    void a_string_may_begin_at_any_byte_before_the_border_of_records() throws IOException {
        int room = RecordType.LONGEST - 8 - 3;
        for (String unit : List.of("n", "宽", "\uD83D\uDE00", "n\uD83D\uDE00")) {
            for (int left = 0; left < 24; left++) {
                String before = "b".repeat(room - left);
                String after = unit.repeat(12);
                try (XlsWriter xls = begin(ENOUGH)) {
                    xls.beginSheet(sheet("Sheet1", 3));
                    xls.text(text, before).text(text, "").text(text, after).endRow();
                    write(xls);
                }
                assertEquals(new Structure.Found(1, 1, 3, 3, true), Structure.check(file));
                try (HSSFWorkbook poi = new HSSFWorkbook(new POIFSFileSystem(file.toFile(), true))) {
                    HSSFRow row = poi.getSheetAt(0).getRow(0);
                    assertEquals(before, row.getCell(0).getStringCellValue());
                    assertEquals(after, row.getCell(2).getStringCellValue());
                }
            }
        }
    }

    @Test
    void sheets_look_as_they_were_planned() throws IOException {
        try (XlsWriter xls = begin(ENOUGH)) {
            xls.beginSheet(new SheetPlan("订单", List.of(20, 7), 1));
            xls.text(bold, "header").number(amount, 1).endRow();
            xls.beginSheet(new SheetPlan("Empty", List.of(), 0));
            xls.beginSheet(new SheetPlan("Gaps", List.of(9), 0));
            xls.endRow();
            xls.skip().skip().text(text, "third").skip().endRow();
            write(xls);
        }

        assertEquals(3, Structure.check(file).sheets());
        try (HSSFWorkbook poi = new HSSFWorkbook(new POIFSFileSystem(file.toFile(), true))) {
            HSSFSheet first = poi.getSheet("订单");
            assertEquals(20 * 256, first.getColumnWidth(0));
            assertEquals(7 * 256, first.getColumnWidth(1));
            assertEquals(1, first.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(first.getRow(0).getCell(0).getCellStyle().getFont(poi).getBold());
            assertEquals("#,##0.00", first.getRow(0).getCell(1).getCellStyle().getDataFormatString());
            assertEquals(0, poi.getSheet("Empty").getPhysicalNumberOfRows());
            assertEquals("third", poi.getSheet("Gaps").getRow(1).getCell(2).getStringCellValue());
            assertEquals(0, poi.getActiveSheetIndex());
        }
    }

    @Test
    void a_workbook_of_one_empty_sheet_is_whole() throws IOException {
        try (XlsWriter xls = begin(ENOUGH)) {
            xls.beginSheet(sheet("Sheet1", 0));
            write(xls);
        }

        assertEquals(new Structure.Found(1, 0, 0, 0, true), Structure.check(file));
    }

    // ---- Strings are written once while memory lasts ----

    @Test
    void strings_are_unique_until_memory_ends_and_right_beyond() throws IOException {
        int rows = 5_000;
        try (XlsWriter xls = begin(LITTLE)) {
            xls.beginSheet(sheet("Sheet1", 3));
            for (int row = 0; row < rows; row++) {
                xls.text(text, "status " + row % 3)
                        .text(text, "unique " + row)
                        .text(text, "city " + row % 700)
                        .endRow();
            }
            write(xls);
        }

        Structure.Found found = Structure.check(file);
        assertTrue(!found.stringsAreUnique() && found.strings() < 2 * rows, found::toString);
        try (HSSFWorkbook poi = new HSSFWorkbook(new POIFSFileSystem(file.toFile(), true))) {
            for (int row = 0; row < rows; row++) {
                assertEquals(
                        "city " + row % 700,
                        poi.getSheetAt(0).getRow(row).getCell(2).getStringCellValue());
            }
        }
    }

    // ---- Going on from a mark ----

    private void rows(XlsWriter xls, int from, int to) throws IOException {
        for (int row = from; row < to; row++) {
            xls.text(text, "status " + row % 5)
                    .text(text, "订单 " + row)
                    .number(amount, row * 1.37)
                    .text(text, "city " + row % 300)
                    .endRow();
        }
    }

    @Test
    void a_workbook_that_goes_on_from_any_mark_has_the_same_bytes() throws IOException {
        byte[] undisturbed = undisturbed();
        String mark;
        try (XlsWriter xls = begin(LITTLE)) {
            xls.beginSheet(sheet("Sheet1", 4));
            rows(xls, 0, 777);
            mark = xls.mark();
            rows(xls, 777, 1_500);
        }
        for (int row = 777; row < 4_000; row += 1_074) {
            try (XlsWriter xls = XlsWriter.resume(parts, design, LITTLE, mark)) {
                rows(xls, row, Math.min(4_000, row + 1_074));
                mark = xls.mark();
                xls.text(text, "lost").endRow();
                // Noted nowhere: the one before counts.
                xls.mark();
            }
        }
        try (XlsWriter xls = XlsWriter.resume(parts, design, LITTLE, mark)) {
            assertEquals(4_000, xls.rows());
            xls.beginSheet(sheet("Sheet2", 4));
            rows(xls, 0, 40);
            write(xls);
        }

        Structure.check(file);
        assertArrayEquals(undisturbed, Files.readAllBytes(file));
    }

    private byte[] undisturbed() throws IOException {
        try (XlsWriter xls = begin(LITTLE)) {
            xls.beginSheet(sheet("Sheet1", 4));
            rows(xls, 0, 4_000);
            xls.beginSheet(sheet("Sheet2", 4));
            rows(xls, 0, 40);
            write(xls);
        }
        return Files.readAllBytes(file);
    }

    @Test
    void parts_that_the_disk_lost_are_found_out() throws IOException {
        String mark;
        try (XlsWriter xls = begin(LITTLE)) {
            xls.beginSheet(sheet("Sheet1", 4));
            rows(xls, 0, 1_000);
            mark = xls.mark();
        }
        Path cells = folder.resolve("parts.cells");
        byte[] whole = Files.readAllBytes(cells);
        byte[] zeroed = whole.clone();
        zeroed[whole.length / 2] ^= 1;
        Files.write(cells, zeroed);

        assertThrows(PartLost.class, () -> XlsWriter.resume(parts, design, LITTLE, mark));
        Files.write(cells, Arrays.copyOf(whole, whole.length - 1));
        assertThrows(PartLost.class, () -> XlsWriter.resume(parts, design, LITTLE, mark));
        Files.delete(folder.resolve("parts.mark-1"));
        assertThrows(PartLost.class, () -> XlsWriter.resume(parts, design, LITTLE, mark));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cells", "blocks", "strings", "remembered"})
    void files_of_a_workbook_that_cannot_go_on_are_free_for_another(String lost) throws IOException {
        String mark;
        try (XlsWriter xls = begin(LITTLE)) {
            xls.beginSheet(sheet("Sheet1", 4));
            rows(xls, 0, 1_000);
            mark = xls.mark();
        }
        Files.delete(folder.resolve("parts." + lost));

        assertThrows(PartLost.class, () -> XlsWriter.resume(parts, design, LITTLE, mark));
        try (XlsWriter xls = begin(LITTLE)) {
            xls.beginSheet(sheet("Sheet1", 4));
            write(xls);
        }
        assertEquals(1, Structure.check(file).sheets());
    }

    @Test
    void two_cannot_write_the_same_parts() throws IOException {
        try (XlsWriter xls = begin(ENOUGH)) {
            assertThrows(IOException.class, () -> begin(ENOUGH));
            xls.discard();
        }
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void a_workbook_that_was_written_goes_on_with_another_sheet() throws IOException {
        try (XlsWriter xls = begin(LITTLE)) {
            xls.beginSheet(sheet("Sheet1", 4));
            rows(xls, 0, 40);
            write(xls);
            assertThrows(IllegalStateException.class, () -> xls.text(text, "behind the end"));
            xls.beginSheet(sheet("Sheet2", 4));
            rows(xls, 0, 40);
            write(xls);
        }

        assertEquals(80, Structure.check(file).rows());
    }

    // ---- Refusals ----

    @Test
    void what_the_format_cannot_hold_is_refused_and_the_rest_goes_on() throws IOException {
        try (XlsWriter xls = begin(ENOUGH)) {
            xls.beginSheet(sheet("Sheet1", 1));
            assertThrows(TextTooLong.class, () -> xls.text(text, "x".repeat(32_768)));
            assertThrows(NumberUnrepresentable.class, () -> xls.number(amount, Double.NaN));
            assertThrows(NumberUnrepresentable.class, () -> xls.number(amount, Double.NEGATIVE_INFINITY));
            assertThrows(DateUnrepresentable.class, () -> xls.date(moment, LocalDateTime.of(1900, 2, 28, 23, 59)));
            assertThrows(DateUnrepresentable.class, () -> xls.date(moment, LocalDateTime.of(10_000, 1, 1, 0, 0)));
            for (int column = 0; column < 256; column++) {
                xls.number(amount, column);
            }
            assertThrows(TooManyColumns.class, () -> xls.text(text, "one more"));
            assertThrows(TooManyColumns.class, xls::skip);
            xls.abandonRow();
            xls.text(text, "kept").endRow();
            assertThrows(SheetNameInvalid.class, () -> xls.beginSheet(sheet("SHEET1", 1)));
            write(xls);
        }

        assertEquals(new Structure.Found(1, 1, 1, 1, true), Structure.check(file));
    }

    @Test
    void names_and_plans_of_sheets_that_no_reader_takes_are_refused() {
        for (String name : List.of("", "a".repeat(32), "a/b", "a[b", "a:b", "a?b", "a*b", "a\\b", "'a", "a'", "a\nb")) {
            assertThrows(SheetNameInvalid.class, () -> sheet(name, 1), name);
        }
        assertThrows(TooManyColumns.class, () -> sheet("Sheet1", 257));
        assertThrows(IllegalArgumentException.class, () -> new SheetPlan("Sheet1", List.of(0), 0));
        assertThrows(IllegalArgumentException.class, () -> new SheetPlan("Sheet1", List.of(), -1));
    }

    @Test
    void a_full_sheet_refuses_the_next_row_and_the_next_sheet_takes_it() throws IOException {
        try (XlsWriter xls = begin(LITTLE)) {
            xls.beginSheet(sheet("Sheet1", 1));
            for (int row = 0; row < XlsWriter.ROW_LIMIT; row++) {
                xls.number(amount, row).endRow();
            }
            assertThrows(TooManyRows.class, () -> xls.number(amount, 1));
            assertThrows(TooManyRows.class, xls::endRow);
            xls.beginSheet(sheet("Sheet2", 1));
            xls.number(amount, 1).endRow();
            write(xls);
        }

        assertEquals(new Structure.Found(2, 65_537, 65_537, 0, true), Structure.check(file));
    }

    @Test
    void there_are_255_sheets_and_4000_styles_at_most() throws IOException {
        try (XlsWriter xls = begin(LITTLE)) {
            for (int i = 1; i <= XlsWriter.SHEET_LIMIT; i++) {
                xls.beginSheet(sheet("Sheet" + i, 1));
                xls.text(text, "row").endRow();
            }
            assertThrows(TooManySheets.class, () -> xls.beginSheet(sheet("Sheet256", 1)));
            write(xls);
        }
        assertEquals(255, Structure.check(file).sheets());

        Design full = new Design();
        for (int i = 0; i < 4_000; i++) {
            full.plain("@");
        }
        assertThrows(TooManyStyles.class, () -> full.bold("@"));
    }

    @Test
    void calls_out_of_turn_are_mistakes_of_the_program() throws IOException {
        try (XlsWriter xls = begin(LITTLE)) {
            assertThrows(IllegalStateException.class, () -> xls.text(text, "no sheet"));
            assertThrows(IllegalStateException.class, () -> write(xls));
            xls.beginSheet(sheet("Sheet1", 1));
            xls.text(text, "open");
            assertThrows(IllegalStateException.class, xls::mark);
            assertThrows(IllegalStateException.class, () -> xls.beginSheet(sheet("Sheet2", 1)));
            assertThrows(IllegalStateException.class, () -> write(xls));
        }
    }
}
