package org.sellerport.imports;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads one line of history. Whatever stands in it, the answer is an order or a reason why it is none. */
final class LineParser {

    private static final int SHOWN = 60;

    private final StrictJson json = new StrictJson();

    ParsedLine parse(LineSource.Line line) {
        JsonObject object;
        try {
            object = object(line);
        } catch (NotAnOrder none) {
            return ParsedLine.rejected(line.no(), null, none.getMessage());
        }
        List<String> unknown = new ArrayList<>();
        try {
            OrderReader reader = new OrderReader(Members.of(object, unknown));
            var order = reader.order();
            return ParsedLine.ofOrder(line.no(), order, warnings(unknown, reader));
        } catch (NotAnOrder none) {
            return ParsedLine.rejected(line.no(), externalId(object), none.getMessage());
        }
    }

    private static List<String> warnings(List<String> unknown, OrderReader reader) {
        List<String> warnings = new ArrayList<>(reader.warnings());
        if (!unknown.isEmpty()) {
            warnings.add(
                    "not taken over, because nobody knows it: " + Texts.shown(String.join(", ", unknown), 10 * SHOWN));
        }
        return warnings;
    }

    private JsonObject object(LineSource.Line line) throws NotAnOrder {
        if (line.bytes() == null) {
            throw new NotAnOrder("the line is longer than " + LineSource.LONGEST_LINE + " bytes");
        }
        return json.object(decoded(line));
    }

    private static String decoded(LineSource.Line line) throws NotAnOrder {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(line.bytes().duplicate())
                    .toString();
            // Some editors begin a UTF-8 file with a byte order mark.
            return line.no() == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new NotAnOrder("the line is not UTF-8");
        }
    }

    private static String externalId(JsonObject object) {
        return object.get("externalId") instanceof JsonString id ? Texts.shown(id.getString(), SHOWN) : null;
    }
}
