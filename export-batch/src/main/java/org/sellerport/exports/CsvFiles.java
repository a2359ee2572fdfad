package org.sellerport.exports;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sellerport.exports.SpoolManuscript.PressedFile;

/**
 * A ZIP archive with a file of comma-separated text for each sheet: as RFC 4180 has it, in UTF-8 with the mark by which Excel
 * knows that it is.
 */
final class CsvFiles implements PressedFile {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String END_OF_LINE = "\r\n";
    private static final int BUFFER = 1 << 16;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu.MM.dd HH:mm", Locale.ROOT);

    /** Equal rows are equal bytes, whenever they are packed. */
    private static final LocalDateTime TIME_OF_ENTRIES =
            LocalDate.of(1980, 1, 1).atStartOfDay();

    private final ZipOutputStream zip;
    private final Writer csv;
    private boolean within;
    private boolean open;

    CsvFiles(FileChannel file) {
        zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(file), BUFFER));
        zip.setLevel(Deflater.BEST_SPEED);
        csv = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), BUFFER);
    }

    @Override
    public void beginSheet(String name, List<Heading> headings) throws IOException {
        endSheet();
        ZipEntry entry = new ZipEntry(name + ".csv");
        entry.setTimeLocal(TIME_OF_ENTRIES);
        zip.putNextEntry(entry);
        open = true;
        csv.append(BYTE_ORDER_MARK);
        for (Heading heading : headings) {
            text(heading.text());
        }
        endRow();
    }

    private void endSheet() throws IOException {
        if (open) {
            csv.flush();
            zip.closeEntry();
            open = false;
        }
    }

    @Override
    public void text(String text) throws IOException {
        comma();
        if (isPlain(text)) {
            csv.append(text);
        } else {
            csv.append('"').append(text.replace("\"", "\"\"")).append('"');
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == ',' || unit == '"' || unit == '\n' || unit == '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void amount(long minor, int digits) throws IOException {
        comma();
        csv.append(BigDecimal.valueOf(minor, digits).toPlainString());
    }

    @Override
    public void count(long number) throws IOException {
        comma();
        csv.append(Long.toString(number));
    }

    @Override
    public void moment(LocalDateTime moment) throws IOException {
        comma();
        csv.append(MINUTE.format(moment));
    }

    private void comma() throws IOException {
        if (within) {
            csv.append(',');
        }
        within = true;
    }

    @Override
    public void endRow() throws IOException {
        csv.append(END_OF_LINE);
        within = false;
    }

    @Override
    public void finish() throws IOException {
        endSheet();
        zip.finish();
        zip.flush();
    }

    @Override
    public void close() {
        // The file is not its own.
    }
}
