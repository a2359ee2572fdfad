package org.sellerport.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sellerport.exports.api.SheetRows;

/**
 * Puts the spooled rows into a workbook: {@code Sheet1}, and {@code Sheet2} and so on each time a sheet is full, every
 * one with its own header; at the end the sheet {@code About}.
 */
final class WorkbookAssembly {

    private static final String SHEET = "Sheet";

    private final WorkbookWriter workbook;
    private final List<String> headers;
    private final int rowsPerSheet;
    private final List<SheetRows> sheets = new ArrayList<>();
    private final AmountSums sums = new AmountSums();
    private int rows;

    WorkbookAssembly(WorkbookWriter workbook, List<String> headers, int rowsPerSheet) {
        this.workbook = workbook;
        this.headers = headers;
        this.rowsPerSheet = rowsPerSheet;
    }

    /** Takes all rows of a spool and says how many went into which sheet. */
    List<SheetRows> orders(SpoolReader spool) throws IOException {
        beginSheet();
        for (Optional<SpoolRow> row = spool.next(); row.isPresent(); row = spool.next()) {
            if (rows == rowsPerSheet) {
                endSheet();
                beginSheet();
            }
            workbook.row(row.get().cells());
            sums.add(row.get().amount());
            rows++;
        }
        endSheet();
        return List.copyOf(sheets);
    }

    /** Adds what is to be known about the workbook. */
    void about(About about) throws IOException {
        List<List<String>> lines = about.lines(sheets, sums);
        workbook.sheet(About.SHEET, lines.get(0));
        for (List<String> line : lines.subList(1, lines.size())) {
            workbook.row(line);
        }
    }

    private void beginSheet() throws IOException {
        rows = 0;
        workbook.sheet(SHEET + (sheets.size() + 1), headers);
    }

    private void endSheet() {
        sheets.add(new SheetRows(SHEET + (sheets.size() + 1), rows));
    }
}
