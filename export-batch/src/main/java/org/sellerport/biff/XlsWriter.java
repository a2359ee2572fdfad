package org.sellerport.biff;

import java.io.Closeable;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes one .xls workbook: sheet after sheet, row after row, cell after cell from left to right.
 *
 * <pre>{@code
 * Design design = new Design();
 * Style text = design.plain("@");
 * try (XlsWriter xls = XlsWriter.create(Path.of("orders"), design, XlsWriter.USUAL_MEMORY)) {
 *     xls.beginSheet(new SheetPlan("Sheet1", List.of(20, 12), 1));
 *     xls.text(text, "Order").text(text, "Amount").endRow();
 *     try (FileChannel file = FileChannel.open(Path.of("orders.xls"), CREATE, WRITE)) {
 *         xls.writeTo(file);
 *     }
 *     xls.discard();
 * }
 * }</pre>
 *
 * <p>What it takes is collected in files; memory stays below a few megabytes whatever the length. A refusal (see {@link
 * XlsRefusal}) leaves the workbook as it was. The writer is for one thread at a time.
 */
public final class XlsWriter implements Closeable {

    /** The most UTF-16 units that a cell holds. */
    public static final int TEXT_LIMIT = 32_767;

    /** The most rows that a sheet has, its header among them. */
    public static final int ROW_LIMIT = 65_536;

    /** The most columns that a sheet has. */
    public static final int COLUMN_LIMIT = 256;

    /** The most sheets that a workbook has. */
    public static final int SHEET_LIMIT = 255;

    /** Bytes that strings are remembered in unless there is a reason for another number. */
    public static final int USUAL_MEMORY = 4 << 20;

    /** A row of 256 longest texts fits in, and whatever stands around the rows. */
    private static final long RESERVE = 32L << 20;

    private static final int SERIAL_OF_1970 = 25_569;
    private static final double NANOS_OF_DAY = 86_400e9;
    private static final LocalDateTime EARLIEST = LocalDate.of(1900, 3, 1).atStartOfDay();
    private static final LocalDateTime LATEST = LocalDate.of(10_000, 1, 1).atStartOfDay();

    /** A sheet, and where its rows are. */
    private static final class Sheet {
        private final SheetPlan plan;
        private final long firstCell;
        private final int firstBlock;
        private long afterLastCell;
        private int afterLastBlock;
        private int rows;
        private int columns;

        Sheet(SheetPlan plan, long firstCell, int firstBlock) {
            this.plan = plan;
            this.firstCell = firstCell;
            this.firstBlock = firstBlock;
        }

        SheetRecords records() {
            return new SheetRecords(plan, rows, columns);
        }

        int blocks() {
            return afterLastBlock - firstBlock;
        }

        long cells() {
            return afterLastCell - firstCell;
        }
    }

    private final Parts parts;
    private final Design design;
    private final StringTable strings;
    private final CellTable cells;
    private final Marks marks;
    private final List<Sheet> sheets = new ArrayList<>();
    private Sheet sheet;
    private int column = -1;
    private int filledColumns;

    private XlsWriter(Parts parts, Design design, StringTable strings, CellTable cells, Marks marks) {
        this.parts = parts;
        this.design = design;
        this.strings = strings;
        this.cells = cells;
        this.marks = marks;
    }

    /**
     * Begins a workbook.
     *
     * @param parts what the names of the files begin with that it is collected in; such files of another workbook are replaced
     * @param design whose styles the cells have
     * @param memory bytes to remember strings in, so that equal ones are written once; at least a few thousand
     * @throws IOException if the files cannot be written, or someone else writes them at this moment
     */
    public static XlsWriter create(Path parts, Design design, int memory) throws IOException {
        Parts files = new Parts(parts);
        try {
            CellTable cells = CellTable.create(files);
            return new XlsWriter(files, design, StringTable.create(files, memory), cells, new Marks(files, 0));
        } catch (IOException | RuntimeException refused) {
            files.close();
            throw refused;
        }
    }

    /**
     * Goes on from a mark. What was written after it is gone.
     *
     * @param parts the same as when the workbook was begun
     * @param design the same styles in the same order
     * @param memory the same
     * @param mark what {@link #mark} gave: the last one, or the one before
     * @throws PartLost if the files are no longer what they were at the mark
     * @throws IOException if they cannot be read or written, or someone else writes them at this moment
     */
    public static XlsWriter resume(Path parts, Design design, int memory, String mark) throws IOException {
        Parts files = new Parts(parts);
        Marks.Mark found = Marks.read(files, mark);
        DataInputStream saved = found.saved();
        try {
            CellTable cells = CellTable.restore(files, saved);
            StringTable strings = StringTable.restore(files, saved, memory);
            XlsWriter writer = new XlsWriter(files, design, strings, cells, new Marks(files, found.number()));
            writer.restoreSheets(saved);
            return writer;
        } catch (IOException | RuntimeException lost) {
            files.close();
            throw lost;
        }
    }

    /**
     * Notes where the workbook stands, between two rows; the files have all that came before when this returns, though the
     * disk may not.
     *
     * @return what {@link #resume} wants; a line of plain text
     */
    public String mark() throws IOException {
        refuseWithinRow();
        return marks.next(saved -> {
            cells.save(saved);
            strings.save(saved);
            saveSheets(saved);
        });
    }

    private void saveSheets(DataOutput saved) throws IOException {
        saved.writeInt(sheets.size());
        for (Sheet one : sheets) {
            saved.writeUTF(one.plan.name());
            saved.writeInt(one.plan.frozenRows());
            saved.writeInt(one.plan.widths().size());
            for (int width : one.plan.widths()) {
                saved.writeInt(width);
            }
            saved.writeLong(one.firstCell);
            saved.writeInt(one.firstBlock);
            saved.writeLong(one.afterLastCell);
            saved.writeInt(one.afterLastBlock);
            saved.writeInt(one.rows);
            saved.writeInt(one.columns);
        }
    }

    private void restoreSheets(DataInput saved) throws IOException {
        for (int left = saved.readInt(); left > 0; left--) {
            String name = saved.readUTF();
            int frozenRows = saved.readInt();
            List<Integer> widths = new ArrayList<>();
            for (int columns = saved.readInt(); columns > 0; columns--) {
                widths.add(saved.readInt());
            }
            sheet = new Sheet(new SheetPlan(name, widths, frozenRows), saved.readLong(), saved.readInt());
            sheet.afterLastCell = saved.readLong();
            sheet.afterLastBlock = saved.readInt();
            sheet.rows = saved.readInt();
            sheet.columns = saved.readInt();
            sheets.add(sheet);
        }
    }

    // ---- Sheets and rows ----

    /**
     * Begins the next sheet.
     *
     * @throws TooManySheets if there are 255 already
     * @throws SheetNameInvalid if another one has its name
     */
    public void beginSheet(SheetPlan plan) throws IOException {
        refuseWithinRow();
        if (sheets.size() == SHEET_LIMIT) {
            throw new TooManySheets();
        }
        if (sheets.stream().anyMatch(other -> other.plan.hasNameOf(plan))) {
            throw new SheetNameInvalid(plan.name(), "another sheet has it");
        }
        endSheet();
        strings.beginSheet();
        sheet = new Sheet(plan, cells.size(), cells.blocks());
        sheets.add(sheet);
    }

    private void endSheet() throws IOException {
        if (sheet != null) {
            cells.endSheet();
            sheet.afterLastCell = cells.size();
            sheet.afterLastBlock = cells.blocks();
        }
    }

    /** How many rows the sheet has. */
    public int rows() {
        return sheet.rows;
    }

    /**
     * The next cell of the row holds text. Half of a surrogate pair is replaced by U+FFFD.
     *
     * @throws TextTooLong if it has more than {@value #TEXT_LIMIT} UTF-16 units
     * @throws TooManyColumns if the row has {@value #COLUMN_LIMIT} cells
     * @throws TooManyRows if the sheet is full
     * @throws WorkbookFull if the workbook is full
     */
    public XlsWriter text(Style style, String text) throws IOException {
        if (text.length() > TEXT_LIMIT) {
            throw new TextTooLong(text.length());
        }
        beginCell();
        cells.string(sheet.rows, column, style, strings.place(text, column));
        endCell();
        return this;
    }

    /**
     * The next cell of the row holds a number.
     *
     * @throws NumberUnrepresentable if it is infinite or no number
     * @throws TooManyColumns if the row has {@value #COLUMN_LIMIT} cells
     * @throws TooManyRows if the sheet is full
     * @throws WorkbookFull if the workbook is full
     */
    public XlsWriter number(Style style, double number) {
        if (!Double.isFinite(number)) {
            throw new NumberUnrepresentable(number);
        }
        beginCell();
        cells.number(sheet.rows, column, style, number);
        endCell();
        return this;
    }

    /**
     * The next cell of the row holds a moment on a wall's clock; its style says how to show it.
     *
     * @throws DateUnrepresentable if it lies before 1900-03-01 or after 9999
     * @throws TooManyColumns if the row has {@value #COLUMN_LIMIT} cells
     * @throws TooManyRows if the sheet is full
     * @throws WorkbookFull if the workbook is full
     */
    public XlsWriter date(Style style, LocalDateTime date) {
        if (date.isBefore(EARLIEST) || !date.isBefore(LATEST)) {
            throw new DateUnrepresentable(date);
        }
        double days = date.toLocalDate().toEpochDay() + SERIAL_OF_1970;
        return number(style, days + date.toLocalTime().toNanoOfDay() / NANOS_OF_DAY);
    }

    /**
     * The next cell of the row stays empty.
     *
     * @throws TooManyColumns if the row has {@value #COLUMN_LIMIT} cells
     * @throws TooManyRows if the sheet is full
     * @throws WorkbookFull if the workbook is full
     */
    public XlsWriter skip() {
        beginCell();
        column++;
        return this;
    }

    /** The row has no more cells. It may have none at all. */
    public void endRow() throws IOException {
        beginRow();
        cells.endRow(sheet.rows, filledColumns);
        strings.endRow();
        sheet.rows++;
        sheet.columns = Math.max(sheet.columns, filledColumns);
        column = -1;
    }

    /** Forgets the cells of a row that is not ended; what the workbook was before it, it is again. */
    public void abandonRow() {
        if (column >= 0) {
            cells.abandonRow();
            strings.abandonRow();
            column = -1;
        }
    }

    private void beginCell() {
        beginRow();
        if (column == COLUMN_LIMIT) {
            throw new TooManyColumns(COLUMN_LIMIT + 1);
        }
    }

    private void endCell() {
        column++;
        filledColumns = column;
    }

    private void beginRow() {
        if (column >= 0) {
            return;
        }
        if (sheet == null) {
            throw new IllegalStateException("A row belongs to a sheet");
        }
        if (sheet.rows == ROW_LIMIT) {
            throw new TooManyRows(sheet.plan.name());
        }
        refuseIfFull();
        cells.beginRow(sheet.rows);
        column = 0;
        filledColumns = 0;
    }

    private void refuseIfFull() {
        if (cells.sizeWithOpenBlock() + strings.size() > CompoundFile.LIMIT - RESERVE) {
            throw new WorkbookFull("a file of this kind has less than 2 GB");
        }
        if (!strings.hasRoomFor(COLUMN_LIMIT)) {
            throw new WorkbookFull("its table has " + StringIndex.MOST_STRINGS + " strings");
        }
    }

    private void refuseWithinRow() {
        if (column >= 0) {
            throw new IllegalStateException("The row is not ended");
        }
    }

    // ---- The finished workbook ----

    /**
     * Writes the workbook from its first byte to its last. It can be written as often as wanted; it may go on afterwards, but
     * not the sheet that was its last.
     *
     * @return how many bytes were written
     * @throws IllegalStateException if it has no sheet, or a row is not ended
     */
    public long writeTo(WritableByteChannel out) throws IOException {
        refuseWithinRow();
        if (sheets.isEmpty()) {
            throw new IllegalStateException("A workbook has at least one sheet");
        }
        endSheet();
        byte[] globals = GlobalRecords.before(design, plans(), places(0));
        byte[] endOfGlobals = new RecordBuffer().record(RecordType.EOF).bytes();
        long afterGlobals = globals.length + strings.size() + endOfGlobals.length;
        List<Integer> places = places(afterGlobals);
        long end = afterGlobals + sheets.stream().mapToLong(XlsWriter::size).sum();
        CompoundFile file = new CompoundFile(Math.max(end, CompoundFile.SHORTEST_STREAM));
        file.writeBefore(out);
        write(out, GlobalRecords.before(design, plans(), places));
        strings.writeTo(out, globals.length);
        write(out, endOfGlobals);
        for (int i = 0; i < sheets.size(); i++) {
            write(out, sheets.get(i), places.get(i), i == 0);
        }
        write(out, new byte[(int) Math.max(0, CompoundFile.SHORTEST_STREAM - end)]);
        file.writeAfter(out);
        return file.size();
    }

    private List<SheetPlan> plans() {
        return sheets.stream().map(one -> one.plan).toList();
    }

    /** Where in the stream the sheets begin, if the first one begins there. */
    private List<Integer> places(long first) {
        List<Integer> places = new ArrayList<>();
        long place = first;
        for (Sheet one : sheets) {
            places.add((int) place);
            place += size(one);
        }
        return places;
    }

    private static long size(Sheet one) {
        SheetRecords records = one.records();
        return records.sizeBefore(one.blocks()) + one.cells() + records.after(false).length;
    }

    private void write(WritableByteChannel out, Sheet one, int place, boolean first) throws IOException {
        SheetRecords records = one.records();
        int firstCell = place + records.sizeBefore(one.blocks());
        int[] ends = cells.endsOf(one.firstBlock, one.blocks());
        for (int i = 0; i < ends.length; i++) {
            ends[i] += firstCell - (int) one.firstCell;
        }
        write(out, records.before(place, ends));
        cells.copy(one.firstCell, one.cells(), out);
        write(out, records.after(first));
    }

    private static void write(WritableByteChannel out, byte[] bytes) throws IOException {
        CompoundFile.writeAll(ByteBuffer.wrap(bytes), out);
    }

    /** Deletes the files that the workbook was collected in; the writer is of no use any more. */
    public void discard() throws IOException {
        close();
        parts.delete();
    }

    /** Closes the files; they stay, for {@link #resume}. */
    @Override
    public void close() throws IOException {
        parts.close();
    }
}
