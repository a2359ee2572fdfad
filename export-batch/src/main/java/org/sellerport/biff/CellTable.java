package org.sellerport.biff;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.util.Arrays;

/**
 * The rows of all sheets, one sheet behind the other, in blocks of 32: the ROW records, the cells, and the DBCELL record that
 * says where they are; CELLTABLE in [MS-XLS] 2.1.7.20.6.
 */
final class CellTable {

    private static final int ROWS_PER_BLOCK = 32;
    private static final int ROW_SIZE = RecordType.PREFIX + 16;
    private static final int NUMBER_SIZE = RecordType.PREFIX + 14;

    /** In twentieths of a point: what a row is high unless a reader finds better. */
    private static final int ROW_HEIGHT = 255;

    private static final int ROW_OPTIONS = 0x0100;
    private static final int FIRST_CELL_FORMAT = 15;

    private final Part cells;
    private final Part blocks;
    private final byte[] rows = new byte[ROWS_PER_BLOCK * ROW_SIZE];
    private final int[] starts = new int[ROWS_PER_BLOCK];
    private final byte[] number = new byte[Integer.BYTES];
    private byte[] block = new byte[1 << 16];
    private int filled;
    private int rowsInBlock;

    private CellTable(Part cells, Part blocks) {
        this.cells = cells;
        this.blocks = blocks;
    }

    static CellTable create(Parts parts) throws IOException {
        return new CellTable(parts.create("cells"), parts.create("blocks"));
    }

    /** @throws PartLost if its files are not what they were when it was saved */
    static CellTable restore(Parts parts, DataInput saved) throws IOException {
        CellTable table = new CellTable(parts.restore("cells", saved), parts.restore("blocks", saved));
        table.filled = saved.readInt();
        table.rowsInBlock = saved.readInt();
        table.block = new byte[Math.max(table.block.length, table.filled)];
        saved.readFully(table.block, 0, table.filled);
        saved.readFully(table.rows);
        for (int i = 0; i < ROWS_PER_BLOCK; i++) {
            table.starts[i] = saved.readInt();
        }
        return table;
    }

    /** Between two rows only. */
    void save(DataOutput saved) throws IOException {
        cells.save(saved);
        blocks.save(saved);
        saved.writeInt(filled);
        saved.writeInt(rowsInBlock);
        saved.write(block, 0, filled);
        saved.write(rows);
        for (int start : starts) {
            saved.writeInt(start);
        }
    }

    // ---- Taking rows ----

    void beginRow(int row) {
        if (row % ROWS_PER_BLOCK != rowsInBlock) {
            throw new IllegalStateException("The sheet has been written already; the next row belongs to another");
        }
        starts[rowsInBlock] = filled;
        int most = XlsWriter.COLUMN_LIMIT * NUMBER_SIZE;
        if (block.length - filled < most) {
            block = Arrays.copyOf(block, block.length + Math.max(most, block.length));
        }
    }

    void string(int row, int column, Style style, int place) {
        filled = cell(RecordType.LABEL_SST, 10, row, column, style);
        LittleEndian.put32(block, filled - 4, place);
    }

    void number(int row, int column, Style style, double value) {
        long rk = Rk.of(value);
        if (rk != Rk.NONE) {
            filled = cell(RecordType.RK, 10, row, column, style);
            LittleEndian.put32(block, filled - 4, (int) rk);
        } else {
            filled = cell(RecordType.NUMBER, 14, row, column, style);
            LittleEndian.put64(block, filled - 8, Double.doubleToRawLongBits(value));
        }
    }

    private int cell(int type, int length, int row, int column, Style style) {
        int at = filled;
        LittleEndian.put32(block, at, type | length << 16);
        LittleEndian.put32(block, at + 4, row | column << 16);
        LittleEndian.put16(block, at + 8, style.extendedFormat());
        return at + RecordType.PREFIX + length;
    }

    /** Forgets the cells of a row that was begun. */
    void abandonRow() {
        filled = starts[rowsInBlock];
    }

    /** @param columns how many cells there are up to the last one, empty ones included */
    void endRow(int row, int columns) throws IOException {
        int at = rowsInBlock * ROW_SIZE;
        LittleEndian.put32(rows, at, RecordType.ROW | (ROW_SIZE - RecordType.PREFIX) << 16);
        LittleEndian.put32(rows, at + 4, row);
        LittleEndian.put16(rows, at + 8, columns);
        LittleEndian.put32(rows, at + 10, ROW_HEIGHT);
        LittleEndian.put32(rows, at + 14, 0);
        LittleEndian.put32(rows, at + 16, ROW_OPTIONS | FIRST_CELL_FORMAT << 16);
        rowsInBlock++;
        if (rowsInBlock == ROWS_PER_BLOCK) {
            endBlock();
        }
    }

    /** The sheet has no more rows; those of the next one begin a block of their own. */
    void endSheet() throws IOException {
        if (rowsInBlock > 0) {
            endBlock();
        }
    }

    private void endBlock() throws IOException {
        int rowsSize = rowsInBlock * ROW_SIZE;
        LittleEndian.put32(number, 0, (int) (cells.length() + rowsSize + filled));
        blocks.append(number, 0, number.length);
        cells.append(rows, 0, rowsSize);
        cells.append(block, 0, filled);
        byte[] found = whereCellsAre(rowsSize);
        cells.append(found, 0, found.length);
        filled = 0;
        rowsInBlock = 0;
    }

    /** The DBCELL record: from it back to the first row; from the second row to the first one's cells; from cells to cells. */
    private byte[] whereCellsAre(int rowsSize) {
        RecordBuffer record = new RecordBuffer().begin(RecordType.DB_CELL).u32(rowsSize + filled);
        record.u16(rowsSize - ROW_SIZE);
        for (int i = 1; i < rowsInBlock; i++) {
            record.u16(starts[i] - starts[i - 1]);
        }
        return record.end().bytes();
    }

    // ---- The finished rows ----

    /** How many bytes all rows have until now. */
    long size() {
        return cells.length();
    }

    /** At least the bytes that are in memory still; for what must not grow too large. */
    long sizeWithOpenBlock() {
        return cells.length() + rows.length + filled;
    }

    int blocks() {
        return (int) (blocks.length() / Integer.BYTES);
    }

    void copy(long from, long many, WritableByteChannel out) throws IOException {
        cells.copy(from, many, out);
    }

    /** Where the DBCELL records of some blocks are, from the first byte of all rows on. */
    int[] endsOf(int firstBlock, int many) throws IOException {
        byte[] bytes = blocks.read((long) firstBlock * Integer.BYTES, many * Integer.BYTES);
        int[] ends = new int[many];
        for (int i = 0; i < many; i++) {
            ends[i] = LittleEndian.get32(bytes, i * Integer.BYTES);
        }
        return ends;
    }
}
