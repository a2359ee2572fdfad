package org.sellerport.shipping;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sellerport.shipping.api.UploadUnreadable;

/** Reads CSV as spreadsheets write it: whatever their language makes of the separator and of the encoding. */
final class CsvFile {

    /** Every GBK file is one of these. */
    private static final Charset CHINESE = Charset.forName("GB18030");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final char separator;
    private int at;

    private CsvFile(String text) {
        this.text = text;
        this.separator = separator(text.lines().findFirst().orElse(""));
    }

    static List<SheetRow> rows(byte[] file, int most) {
        String text = decode(file);
        if (text.indexOf(0) >= 0) {
            throw new UploadUnreadable();
        }
        return new CsvFile(text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text).rows(most);
    }

    private static String decode(byte[] file) {
        try {
            return strictly(StandardCharsets.UTF_8, file);
        } catch (CharacterCodingException notUtf8) {
            try {
                return strictly(CHINESE, file);
            } catch (CharacterCodingException neither) {
                throw new UploadUnreadable();
            }
        }
    }

    private static String strictly(Charset charset, byte[] file) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(file))
                .toString();
    }

    private static char separator(String header) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    private List<SheetRow> rows(int most) {
        List<SheetRow> rows = new ArrayList<>();
        int number = 0;
        while (at < text.length() && rows.size() <= most) {
            SheetRow row = new SheetRow(++number, row());
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(unguarded(cell()));
            if (at >= text.length()) {
                return cells;
            }
            char end = text.charAt(at++);
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            if (end != separator) {
                return cells;
            }
        }
    }

    /** A cell up to the separator or line end after it. */
    private String cell() {
        StringBuilder cell = new StringBuilder();
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        if (quoted) {
            at++;
        }
        while (at < text.length()) {
            char character = text.charAt(at);
            if (quoted && character == '"') {
                boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == '"';
                quoted = doubled;
                at += doubled ? 2 : 1;
                if (doubled) {
                    cell.append('"');
                }
            } else if (!quoted && (character == separator || character == '\n' || character == '\r')) {
                break;
            } else {
                cell.append(character);
                at++;
            }
        }
        return cell.toString().strip();
    }

    /** Without what is written around a number so that a spreadsheet takes it for a text: {@code ="123"}, {@code '123}. */
    private static String unguarded(String cell) {
        String plain = cell.replaceFirst("^=\"(.*)\"$", "$1").replaceFirst("^'", "");
        // What a spreadsheet makes of a long number when it saves it: the digits are gone.
        return plain.matches("[0-9][.,][0-9]+E\\+[0-9]+") ? SheetRow.ROUNDED : plain;
    }
}
