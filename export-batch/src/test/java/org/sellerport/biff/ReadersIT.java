package org.sellerport.biff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is written, everybody reads: POI, jxl, xlrd, Gnumeric and LibreOffice tell the same values. The three programs are
 * asked where they are installed, as they are where the build is judged.
 */
class ReadersIT {

    private static final LocalDateTime START = LocalDateTime.of(2026, 1, 1, 0, 0);

    @TempDir
    private Path folder;

    @Test
    void every_awkward_value() throws Exception {
        everybodyReads(List.of(
                column(Stream.concat(AwkwardCells.texts().stream(), AwkwardCells.halves().stream())
                        .map(Value.Text::new)),
                column(AwkwardCells.numbers().stream().map(Value.Amount::new)),
                column(AwkwardCells.dates().stream().map(Value.Moment::new))));
    }

    /** A sheet of one column. The second cell keeps readers from leaving out empty ones at the end. */
    private static List<List<Value>> column(Stream<? extends Value> values) {
        return values.map(value -> List.<Value>of(value, new Value.Text("."))).toList();
    }

    @Test
    void seventy_thousand_rows() throws Exception {
        List<List<Value>> rows =
                IntStream.range(0, 70_002).mapToObj(ReadersIT::row).toList();
        everybodyReads(List.of(rows.subList(0, XlsWriter.ROW_LIMIT), rows.subList(XlsWriter.ROW_LIMIT, rows.size())));
    }

    private static List<Value> row(int row) {
        return List.of(
                new Value.Text(Long.toString(1_795_542_287_000_000L + row * 7L)),
                new Value.Text("等待发货 " + row % 4),
                new Value.Amount((row * 37 % 1_000_003 - 500_000) / 100.0),
                new Value.Text("【1】 Product " + row + " 👒\n(产品数量: 2 piece)\n"),
                new Value.Moment(START.plusMinutes(7L * row)),
                new Value.Text(row % 9 == 0 ? "" : "$" + row + ".00"),
                new Value.Text("City " + row % 700));
    }

    private void everybodyReads(List<List<List<Value>>> sheets) throws Exception {
        Path workbook = folder.resolve("workbook.xls");
        write(workbook, sheets);
        Structure.check(workbook);
        List<Reader> absent = new ArrayList<>();
        for (Reader reader : Reader.values()) {
            if (reader.isHere()) {
                compare(reader, sheets, reader.read(workbook, Files.createDirectory(folder.resolve(reader.name()))));
            } else {
                absent.add(reader);
            }
        }
        if (!absent.isEmpty()) {
            String names = absent.stream().map(Reader::title).collect(Collectors.joining(", "));
            System.out.println("Not installed here, so not asked whether they read workbooks: " + names);
            assertTrue(System.getenv("CI") == null, () -> "CI has to install " + names);
        }
    }

    private void write(Path workbook, List<List<List<Value>>> sheets) throws IOException {
        Design design = new Design();
        Value.Styles styles = Value.Styles.of(design);
        try (XlsWriter xls = XlsWriter.create(folder.resolve("parts"), design, XlsWriter.USUAL_MEMORY)) {
            for (int i = 0; i < sheets.size(); i++) {
                xls.beginSheet(new SheetPlan("Sheet" + (i + 1), Collections.nCopies(7, 20), 0));
                for (List<Value> row : sheets.get(i)) {
                    for (Value value : row) {
                        value.write(xls, styles);
                    }
                    xls.endRow();
                }
            }
            try (FileChannel out =
                    FileChannel.open(workbook, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                xls.writeTo(out);
            }
            xls.discard();
        }
    }

    private static void compare(Reader reader, List<List<List<Value>>> sheets, List<List<List<String>>> told) {
        assertEquals(sheets.size(), told.size(), () -> "sheets by " + reader.title());
        List<String> differences = new ArrayList<>();
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            List<List<Value>> rows = sheets.get(sheet);
            String where = reader.title() + ", sheet " + (sheet + 1);
            assertEquals(rows.size(), told.get(sheet).size(), () -> "rows by " + where);
            for (int row = 0; row < rows.size(); row++) {
                compare(
                        reader,
                        where + ", row " + (row + 1),
                        rows.get(row),
                        told.get(sheet).get(row),
                        differences);
            }
        }
        assertEquals(List.of(), differences.stream().limit(20).toList());
    }

    private static void compare(
            Reader reader, String place, List<Value> row, List<String> told, List<String> differences) {
        assertEquals(row.size(), told.size(), () -> "cells by " + place);
        for (int cell = 0; cell < row.size(); cell++) {
            if (!row.get(cell).isWhat(reader, told.get(cell))) {
                differences.add(place + " tells " + shown(told.get(cell)) + " for " + shown("" + row.get(cell)));
            }
        }
    }

    /** With what is not seen made visible, and not too long. */
    private static String shown(String text) {
        return text.codePoints()
                .limit(200)
                .mapToObj(point -> point > ' ' && point < 127 ? Character.toString(point) : "\\u{%x}".formatted(point))
                .collect(Collectors.joining("", text.length() + ":", ""));
    }
}
