package org.sellerport.biff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Walks every record of a workbook by the letter of [MS-XLS]: their lengths and sequence, from BOUNDSHEET to BOF, from INDEX
 * to DBCELL to ROW to cell, from EXTSST to string, and the string table across its CONTINUE records.
 */
final class Structure {

    /** What the walk came across. */
    record Found(int sheets, int rows, int cells, int strings, boolean stringsAreUnique) {}

    private record Piece(int type, int at, int length) {
        int body() {
            return at + 4;
        }

        int end() {
            return at + 4 + length;
        }
    }

    private final ByteBuffer stream;
    private final List<Integer> sheetPlaces = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private int extendedFormats;
    private long labels;
    private long labelsCounted;
    private int rows;
    private int cells;

    private Structure(ByteBuffer stream) {
        this.stream = stream;
    }

    static Found check(Path workbook) throws IOException {
        Structure structure = new Structure(Container.stream(workbook));
        Piece end = structure.globals();
        for (int place : structure.sheetPlaces) {
            assertEquals(end.end(), place, "A sheet begins where the one before ends");
            end = structure.sheet(place);
        }
        structure.restIsZero(end.end());
        assertEquals(structure.labelsCounted, structure.labels, "SST counts the cells that name its strings");
        int unique = new HashSet<>(structure.strings).size();
        return new Found(
                structure.sheetPlaces.size(),
                structure.rows,
                structure.cells,
                structure.strings.size(),
                unique == structure.strings.size());
    }

    private Piece at(int place) {
        Piece piece = new Piece(u16(place), place, u16(place + 2));
        assertTrue(piece.length() <= 8_224, () -> "A record of " + piece.length() + " bytes");
        assertTrue(piece.end() <= stream.limit(), "A record goes on behind the stream");
        return piece;
    }

    private Piece after(Piece piece) {
        return at(piece.end());
    }

    private int u16(int place) {
        return Short.toUnsignedInt(stream.getShort(place));
    }

    private void restIsZero(int from) {
        for (int i = from; i < stream.limit(); i++) {
            assertEquals(0, stream.get(i));
        }
    }

    private Piece globals() {
        Piece piece = at(0);
        assertEquals(RecordType.BOF, piece.type());
        assertEquals(0x0005, u16(piece.body() + 2));
        int last = 0;
        while (piece.type() != RecordType.EOF) {
            piece = after(piece);
            int rank = GLOBALS.indexOf(piece.type());
            assertTrue(rank >= 0 && rank >= last, "A global record out of turn: " + Integer.toHexString(piece.type()));
            last = rank;
            if (piece.type() == RecordType.XF) {
                extendedFormats++;
            }
            if (piece.type() == RecordType.BOUND_SHEET) {
                sheetPlaces.add(stream.getInt(piece.body()));
            }
            if (piece.type() == RecordType.SST) {
                piece = strings(piece);
            }
        }
        return piece;
    }

    private static final List<Integer> GLOBALS = List.of(
            RecordType.BOF,
            RecordType.INTERFACE_HDR,
            RecordType.MMS,
            RecordType.INTERFACE_END,
            RecordType.WRITE_ACCESS,
            RecordType.CODE_PAGE,
            RecordType.DSF,
            RecordType.EXCEL_9_FILE,
            RecordType.RR_TAB_ID,
            RecordType.BUILT_IN_FN_GROUP_COUNT,
            RecordType.WIN_PROTECT,
            RecordType.PROTECT,
            RecordType.PASSWORD,
            RecordType.PROT_4_REV,
            RecordType.PROT_4_REV_PASS,
            RecordType.WINDOW_1,
            RecordType.BACKUP,
            RecordType.HIDE_OBJ,
            RecordType.DATE_1904,
            RecordType.CALC_PRECISION,
            RecordType.REFRESH_ALL,
            RecordType.BOOK_BOOL,
            RecordType.FONT,
            RecordType.FORMAT,
            RecordType.XF,
            RecordType.STYLE,
            RecordType.USES_ELFS,
            RecordType.BOUND_SHEET,
            RecordType.COUNTRY,
            RecordType.SST,
            RecordType.EXT_SST,
            RecordType.EOF);

    // ---- Strings ----

    private Piece piece;
    private int cursor;

    /** Reads SST, its CONTINUE records and EXTSST. */
    private Piece strings(Piece sst) {
        piece = sst;
        labelsCounted = stream.getInt(sst.body());
        int count = stream.getInt(sst.body() + 4);
        cursor = sst.body() + 8;
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (cursor == piece.end()) {
                nextPiece();
            }
            places.add(new int[] {cursor, cursor - piece.at()});
            strings.add(string());
        }
        assertEquals(piece.end(), cursor, "The last record of the table ends with its last string");
        Piece index = after(piece);
        assertEquals(RecordType.EXT_SST, index.type());
        int step = u16(index.body());
        assertEquals(2 + (count + step - 1) / step * 8, index.length());
        for (int i = 0; i * step < count; i++) {
            assertEquals(places.get(i * step)[0], stream.getInt(index.body() + 2 + 8 * i));
            assertEquals(places.get(i * step)[1], u16(index.body() + 6 + 8 * i));
        }
        return index;
    }

    private void nextPiece() {
        piece = after(piece);
        assertEquals(RecordType.CONTINUE, piece.type());
        cursor = piece.body();
    }

    private String string() {
        int length = u16(cursor);
        int wide = stream.get(cursor + 2);
        assertTrue(wide == 0 || wide == 1, "A flag that is not known");
        cursor += 3;
        assertTrue(length == 0 || cursor < piece.end(), "A string's header and its first character are apart");
        StringBuilder string = new StringBuilder();
        while (string.length() < length) {
            if (cursor == piece.end()) {
                assertTrue(!Character.isHighSurrogate(string.charAt(string.length() - 1)), "A pair is torn");
                nextPiece();
                assertEquals(wide, stream.get(cursor++), "The flag is repeated");
            }
            assertTrue(cursor + wide < piece.end(), "A character is torn");
            string.append(wide == 1 ? stream.getChar(cursor) : (char) Byte.toUnsignedInt(stream.get(cursor)));
            cursor += 1 + wide;
        }
        assertTrue(wide == 0 || string.chars().anyMatch(unit -> unit > 0xFF), "A narrow string is written wide");
        return string.toString();
    }

    // ---- Sheets ----

    private Piece sheet(int place) {
        Piece bof = at(place);
        assertEquals(RecordType.BOF, bof.type());
        assertEquals(0x0010, u16(bof.body() + 2));
        Piece index = after(bof);
        assertEquals(RecordType.INDEX, index.type());
        int rowCount = stream.getInt(index.body() + 8);
        int blocks = (rowCount + 31) / 32;
        assertEquals(16 + 4 * blocks, index.length());
        Piece piece = after(index);
        while (piece.type() != RecordType.DIMENSIONS) {
            if (piece.type() == RecordType.DEF_COL_WIDTH) {
                assertEquals(piece.at(), stream.getInt(index.body() + 12));
            }
            piece = after(piece);
        }
        assertEquals(rowCount, stream.getInt(piece.body() + 4));
        int columns = u16(piece.body() + 10);
        for (int block = 0; block < blocks; block++) {
            piece = block(piece, block * 32, Math.min(32, rowCount - block * 32), columns);
            assertEquals(piece.at(), stream.getInt(index.body() + 16 + 4 * block));
        }
        rows += rowCount;
        piece = after(piece);
        assertEquals(RecordType.WINDOW_2, piece.type());
        boolean active = (u16(piece.body()) & 0x0600) != 0;
        assertEquals(place == sheetPlaces.get(0), active, "One sheet is shown");
        while (piece.type() != RecordType.EOF) {
            piece = after(piece);
        }
        return piece;
    }

    private Piece block(Piece before, int firstRow, int count, int columns) {
        Piece piece = before;
        int firstAt = before.end();
        List<Integer> lasts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            piece = after(piece);
            assertEquals(RecordType.ROW, piece.type());
            assertEquals(firstRow + i, u16(piece.body()));
            lasts.add(u16(piece.body() + 4));
            assertTrue(lasts.get(i) <= columns, "DIMENSIONS holds all columns");
        }
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            starts.add(piece.end());
            int column = -1;
            while (isCell(after(piece)) && u16(after(piece).body()) == firstRow + i) {
                piece = after(piece);
                assertTrue(u16(piece.body() + 2) > column, "Cells from left to right");
                column = u16(piece.body() + 2);
                cell(piece);
            }
            assertEquals(column + 1, lasts.get(i));
        }
        Piece dbCell = after(piece);
        assertEquals(RecordType.DB_CELL, dbCell.type());
        assertEquals(4 + 2 * count, dbCell.length());
        assertEquals(firstAt, dbCell.at() - stream.getInt(dbCell.body()));
        int from = firstAt + 20;
        for (int i = 0; i < count; i++) {
            assertEquals(starts.get(i) - from, u16(dbCell.body() + 4 + 2 * i));
            from = starts.get(i);
        }
        return dbCell;
    }

    private static boolean isCell(Piece piece) {
        return piece.type() == RecordType.LABEL_SST
                || piece.type() == RecordType.NUMBER
                || piece.type() == RecordType.RK;
    }

    private void cell(Piece cell) {
        cells++;
        assertTrue(u16(cell.body() + 4) < extendedFormats);
        switch (cell.type()) {
            case RecordType.LABEL_SST -> {
                assertEquals(10, cell.length());
                int place = stream.getInt(cell.body() + 6);
                assertTrue(place >= 0 && place < strings.size());
                labels++;
            }
            case RecordType.RK -> assertEquals(10, cell.length());
            default -> assertEquals(14, cell.length());
        }
    }
}
