package org.sellerport.exports;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * What cells tell of an order's lines. The product cell has four lines for each line of the order, there even when they are
 * empty, the same in every language: programs take it apart line by line and by offset, so not a character may move.
 *
 * <p>The lines come as one text, see the view {@code orders.export_order}.
 */
final class OrderLines {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final String NONE = "{}";

    /** Attributes that are remembered; a shop has the same ones again and again. */
    private static final int REMEMBERED = 2_000;

    private static final int LONGEST_REMEMBERED = 200;

    private final Map<String, String> attributes = new HashMap<>();
    private CopiedRow row;
    private int field;
    private int place;

    /** Stands on the lines of an order. */
    void on(CopiedRow order, int linesField) {
        row = order;
        field = linesField;
    }

    /** The product cell. */
    String products() {
        if (row.isNull(field)) {
            return "";
        }
        StringBuilder cell = new StringBuilder(256);
        int number = 1;
        begin();
        while (more()) {
            cell.append('【').append(number++).append("】 ").append(oneLine(next()));
            cell.append("\n(产品属性: ").append(attributes(next()));
            cell.append(")\n(商家编码: ").append(oneLine(next()));
            cell.append(")\n(产品数量: ").append(next()).append(" piece)\n");
        }
        return cell.toString();
    }

    /** All that was bought, counted. */
    String quantity() {
        long quantity = 0;
        begin();
        while (more()) {
            skip();
            skip();
            skip();
            quantity += Long.parseLong(next());
        }
        return row.isNull(field) ? "" : Long.toString(quantity);
    }

    /** The seller's own codes, one a line; empty for a line without. */
    String codes() {
        StringJoiner codes = new StringJoiner("\n");
        begin();
        while (more()) {
            skip();
            skip();
            codes.add(oneLine(next()));
            skip();
        }
        return codes.toString().strip();
    }

    private void begin() {
        place = row.start(field);
    }

    private boolean more() {
        return place < row.start(field) + row.length(field);
    }

    private String next() {
        int length = length();
        String text = row.text(place, length);
        place += length;
        return text;
    }

    private void skip() {
        int length = length();
        place += length;
    }

    /** The length in bytes that stands before a text, and its colon. */
    private int length() {
        int length = 0;
        for (byte digit = row.at(place++); digit != ':'; digit = row.at(place++)) {
            length = length * 10 + digit - '0';
        }
        return length;
    }

    private String attributes(String json) {
        if (json.equals(NONE)) {
            return "";
        }
        String known = attributes.get(json);
        if (known != null) {
            return known;
        }
        String text = parsed(json);
        if (json.length() <= LONGEST_REMEMBERED && attributes.size() < REMEMBERED) {
            attributes.put(json, text);
        }
        return text;
    }

    private static String parsed(String json) {
        StringJoiner text = new StringJoiner("、");
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            reader.readObject()
                    .forEach(
                            (name, value) -> text.add(oneLine(name) + ":" + oneLine(((JsonString) value).getString())));
        }
        return text.toString();
    }

    /** A title with a line break in it would be taken for two lines. */
    private static String oneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit <= '\r' || unit == '\u0085' || unit == '\u2028' || unit == '\u2029') {
                return LINE_BREAK.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }
}
