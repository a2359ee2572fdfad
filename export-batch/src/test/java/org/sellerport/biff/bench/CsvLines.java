package org.sellerport.biff.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;

/** The rows as RFC 4180 wants them, in UTF-8. */
final class CsvLines {

    private CsvLines() {}

    static void write(int rows, Path file) throws IOException {
        MixedRows mixed = new MixedRows();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int row = 0; row < rows; row++) {
                mixed.next();
                for (String one : mixed.texts) {
                    text(out, one);
                    out.write(',');
                }
                for (double one : mixed.numbers) {
                    out.write(Double.toString(one));
                    out.write(',');
                }
                for (LocalDateTime one : mixed.dates) {
                    out.write(one.toString());
                    out.write(',');
                }
                out.write("\r\n");
            }
        }
    }

    private static void text(BufferedWriter out, String text) throws IOException {
        if (text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0) {
            out.write(text);
        } else {
            out.write('"');
            out.write(text.replace("\"", "\"\""));
            out.write('"');
        }
    }
}
