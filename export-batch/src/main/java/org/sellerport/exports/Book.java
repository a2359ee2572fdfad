package org.sellerport.exports;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sellerport.biff.PartLost;
import org.sellerport.biff.XlsWriter;
import org.sellerport.exports.api.ExportDiskFull;
import org.sellerport.exports.api.ExportSheet;
import org.sellerport.exports.api.ExportSpoolLost;
import org.sellerport.exports.api.SheetRows;

/**
 * The workbook in the making: takes the rows of one list after the other, begins a further sheet each time one is full, and
 * knows what was added up. It can be closed at any moment and gone on with from where it {@linkplain #stand stood} last.
 */
final class Book implements Closeable {

    /** Rows that a sheet can hold beside its header. */
    static final int ROWS_PER_SHEET = XlsWriter.ROW_LIMIT - 1;

    private final ExportTask task;
    private final Manuscript manuscript;
    private final int rowsPerSheet;
    private final List<Stand.Begun> full;
    private final Sums sums;
    private final CopiedRow row = new CopiedRow();
    private ExportSheet list;
    private RowList rows;
    private String position;
    private int number;
    private int inSheet;

    private Book(ExportTask task, Manuscript manuscript, int rowsPerSheet, Stand stand) {
        this.task = task;
        this.manuscript = manuscript;
        this.rowsPerSheet = rowsPerSheet;
        sums = stand.sums();
        full = new ArrayList<>(stand.sheets());
        position = stand.position();
        if (!full.isEmpty()) {
            Stand.Begun last = full.remove(full.size() - 1);
            list = last.list();
            number = last.number();
            inSheet = last.rows();
        }
    }

    /**
     * Opens the book where it stood.
     *
     * @param parts what the names of the files begin with that it is collected in
     * @throws ExportSpoolLost if they are not what they were then
     */
    static Book open(ExportTask task, Path parts, Stand stand) throws IOException {
        return open(task, parts, stand, ROWS_PER_SHEET);
    }

    static Book open(ExportTask task, Path parts, Stand stand, int rowsPerSheet) throws IOException {
        try {
            return new Book(task, manuscript(task, parts, stand.mark()), rowsPerSheet, stand);
        } catch (PartLost lost) {
            throw because(new ExportSpoolLost(), lost);
        } catch (IOException failed) {
            throw named(failed);
        }
    }

    private static Manuscript manuscript(ExportTask task, Path parts, String mark) throws IOException {
        boolean begun = !mark.isEmpty();
        return switch (task.content().format()) {
            case XLS -> begun ? XlsManuscript.resume(parts, mark) : XlsManuscript.begin(parts);
            case XLSX -> SpoolManuscript.resume(parts, XlsxFile::new, begun ? mark : "0");
            case CSV -> SpoolManuscript.resume(parts, CsvFiles::new, begun ? mark : "0");
        };
    }

    /** A full disk by its name, whatever was written when it was found out. */
    static IOException named(IOException failed) {
        String reason = String.valueOf(failed.getMessage());
        if (reason.contains("No space left on device") || reason.contains("Disk quota exceeded")) {
            throw because(new ExportDiskFull(), failed);
        }
        return failed;
    }

    private static <E extends RuntimeException> E because(E refusal, IOException cause) {
        refusal.initCause(cause);
        return refusal;
    }

    /**
     * Adds rows to a list. The lists come in their order.
     *
     * @param now what is late or in transit is so at this moment
     */
    void append(ExportSheet to, Instant now, Packet packet) throws IOException {
        try {
            begin(to, now);
            for (byte[] copied : packet.rows()) {
                if (inSheet == rowsPerSheet) {
                    beginSheet(to, number + 1);
                }
                row.on(copied);
                rows.write(row, manuscript, sums);
                manuscript.endRow();
                inSheet++;
            }
            position = rows.position(row);
        } catch (IOException failed) {
            throw named(failed);
        }
    }

    private void begin(ExportSheet to, Instant now) throws IOException {
        if (rows == null || list != to) {
            rows = RowList.of(to, task, now);
        }
        if (list != to) {
            beginEmptyLists(one -> one.compareTo(to) < 0);
            beginSheet(to, 1);
        }
    }

    /** A list that was wanted has its sheet, though nothing stands in it. */
    private void beginEmptyLists(Predicate<ExportSheet> which) throws IOException {
        List<ExportSheet> empty = task.content().sheets().stream()
                .filter(one -> list == null || one.compareTo(list) > 0)
                .filter(which)
                .sorted()
                .toList();
        for (ExportSheet one : empty) {
            beginSheet(one, 1);
        }
    }

    private void beginSheet(ExportSheet of, int next) throws IOException {
        if (list != null) {
            full.add(new Stand.Begun(list, number, inSheet));
        }
        list = of;
        number = next;
        inSheet = 0;
        manuscript.beginSheet(
                of.sheet(next), RowList.of(of, task, Instant.EPOCH).headings());
    }

    /** Notes where the book stands. What is noted holds once the transaction has committed that keeps it. */
    Stand stand() throws IOException {
        try {
            return new Stand(list, position, manuscript.mark(), begun(), sums);
        } catch (IOException failed) {
            throw named(failed);
        }
    }

    private List<Stand.Begun> begun() {
        List<Stand.Begun> begun = new ArrayList<>(full);
        if (list != null) {
            begun.add(new Stand.Begun(list, number, inSheet));
        }
        return List.copyOf(begun);
    }

    /** How many rows went into which sheet. */
    List<SheetRows> sheets() {
        return begun().stream()
                .map(sheet -> new SheetRows(sheet.name(), sheet.rows()))
                .toList();
    }

    /** Adds the sheets of the lists without rows, and the one that tells of the workbook. */
    void finish(Instant readFrom, Instant readTo, String version) throws IOException {
        try {
            beginEmptyLists(one -> true);
            new About(task, readFrom, readTo, version).write(begun(), sums, manuscript);
        } catch (IOException failed) {
            throw named(failed);
        }
    }

    /** Writes the finished file. */
    void writeTo(FileChannel file) throws IOException {
        try {
            manuscript.writeTo(file);
        } catch (IOException failed) {
            throw named(failed);
        }
    }

    @Override
    public void close() throws IOException {
        manuscript.close();
    }
}
