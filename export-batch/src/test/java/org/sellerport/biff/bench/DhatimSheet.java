package org.sellerport.biff.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The rows by the fastest writer of .xlsx, its strings inline, and its dates without a format, which spares it work. */
final class DhatimSheet {

    private static final int FLUSHED = 1_000;

    private DhatimSheet() {}

    static void write(int rows, Path file) throws IOException {
        MixedRows mixed = new MixedRows();
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Bench", "1.0");
                Worksheet sheet = workbook.newWorksheet("Sheet1")) {
            for (int row = 0; row < rows; row++) {
                mixed.next();
                fill(sheet, row, mixed);
                if (row % FLUSHED == FLUSHED - 1) {
                    sheet.flush();
                }
            }
        }
    }

    private static void fill(Worksheet sheet, int row, MixedRows mixed) {
        int column = 0;
        for (String one : mixed.texts) {
            sheet.inlineString(row, column++, one);
        }
        for (double one : mixed.numbers) {
            sheet.value(row, column++, one);
        }
        for (int i = 0; i < MixedRows.DATES; i++) {
            sheet.value(row, column++, mixed.dates[i]);
        }
    }
}
