package org.sellerport.biff.bench;

import java.io.IOException;
import java.nio.file.Path;

/** The ways to write the same rows that are compared. Each does it as its own documentation advises for many rows. */
enum Contestant {
    OURS("org.sellerport.biff .xls"),
    ROWS("the rows alone, unwritten"),
    CSV("CSV, BufferedWriter"),
    HSSF("POI HSSF .xls"),
    EASY_EXCEL("EasyExcel 4.0.3 .xls"),
    DHATIM("dhatim 0.20.2 .xlsx");

    private final String title;

    Contestant(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Writes so many rows into a file that does not exist yet; it may stay away if there is nothing to write. */
    void write(int rows, Path file) throws IOException {
        switch (this) {
            case OURS -> OurSheets.write(rows, file);
            case ROWS -> onlyMake(rows);
            case CSV -> CsvLines.write(rows, file);
            case HSSF -> HssfSheets.write(rows, file);
            case EASY_EXCEL -> EasySheets.write(rows, file);
            case DHATIM -> DhatimSheet.write(rows, file);
        }
    }

    private static void onlyMake(int rows) {
        MixedRows mixed = new MixedRows();
        for (int row = 0; row < rows; row++) {
            mixed.next();
        }
    }
}
