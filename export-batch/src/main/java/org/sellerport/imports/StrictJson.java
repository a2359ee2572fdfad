package org.sellerport.imports;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads a text that is one JSON object and nothing else. Stricter than the library: nothing may follow the object, and no
 * member may be there twice, of which one would be lost in silence.
 */
final class StrictJson {

    // Looked up once: finding the provider for each line would cost more than reading the line.
    private final JsonParserFactory parsers = Json.createParserFactory(Map.of());
    private final JsonBuilderFactory builders = Json.createBuilderFactory(Map.of());

    JsonObject object(String text) throws NotAnOrder {
        try (JsonParser parser = parsers.createParser(new StringReader(text))) {
            if (!parser.hasNext() || parser.next() != JsonParser.Event.START_OBJECT) {
                throw new NotAnOrder("the line is not a JSON object");
            }
            JsonObject object = object(parser);
            if (parser.hasNext()) {
                throw new NotAnOrder("the line is not JSON: something follows the object");
            }
            return object;
        } catch (JsonParsingException malformed) {
            throw new NotAnOrder("the line is not JSON, from character "
                    + malformed.getLocation().getColumnNumber() + " on");
        } catch (JsonException malformed) {
            throw new NotAnOrder("the line is not JSON");
        } catch (RuntimeException beyondTheLibrary) {
            // Absurd exponents and depths make the library fail in other ways; a line must never stop the import.
            throw new NotAnOrder("the line is not JSON that can be read: its numbers or its depth are absurd");
        }
    }

    private JsonObject object(JsonParser parser) throws NotAnOrder {
        JsonObjectBuilder object = builders.createObjectBuilder();
        Set<String> names = new HashSet<>();
        while (parser.next() != JsonParser.Event.END_OBJECT) {
            String name = parser.getString();
            if (!names.add(name)) {
                throw new NotAnOrder("the line is not JSON: " + Texts.shown(name, 60) + " is there twice");
            }
            object.add(name, value(parser, parser.next()));
        }
        return object.build();
    }

    private JsonArray array(JsonParser parser) throws NotAnOrder {
        JsonArrayBuilder array = builders.createArrayBuilder();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            array.add(value(parser, event));
        }
        return array.build();
    }

    private JsonValue value(JsonParser parser, JsonParser.Event event) throws NotAnOrder {
        return switch (event) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING, VALUE_NUMBER, VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> parser.getValue();
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw new IllegalStateException(event.toString());
        };
    }
}
