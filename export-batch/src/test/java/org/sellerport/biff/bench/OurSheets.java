package org.sellerport.biff.bench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Collections;
import org.sellerport.biff.Design;
import org.sellerport.biff.SheetPlan;
import org.sellerport.biff.Style;
import org.sellerport.biff.XlsWriter;

/** The rows by the writer that is measured: collected in parts beside the file, and then written into it. */
final class OurSheets {

    private OurSheets() {}

    static void write(int rows, Path file) throws IOException {
        Design design = new Design();
        Style text = design.plain("General");
        Style number = design.plain("0.00");
        Style moment = design.plain("yyyy.mm.dd hh:mm");
        Path parts = file.resolveSibling(file.getFileName() + ".parts");
        MixedRows mixed = new MixedRows();
        try (XlsWriter xls = XlsWriter.create(parts, design, XlsWriter.USUAL_MEMORY)) {
            for (int row = 0; row < rows; row++) {
                if (row % XlsWriter.ROW_LIMIT == 0) {
                    xls.beginSheet(sheet(1 + row / XlsWriter.ROW_LIMIT));
                }
                mixed.next();
                for (String one : mixed.texts) {
                    xls.text(text, one);
                }
                for (double one : mixed.numbers) {
                    xls.number(number, one);
                }
                for (LocalDateTime one : mixed.dates) {
                    xls.date(moment, one);
                }
                xls.endRow();
            }
            try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                xls.writeTo(out);
            }
            xls.discard();
        }
    }

    private static SheetPlan sheet(int number) {
        return new SheetPlan("Sheet" + number, Collections.nCopies(MixedRows.COLUMNS, 12), 0);
    }
}
