package org.sellerport.imports;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sellerport.kernel.Money;

/**
 * The members of one JSON object, read strictly: a member of another type than expected makes the line no order, and one
 * that nobody asked for is remembered. A null counts as absent.
 */
final class Members {

    private static final int SHOWN = 60;
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private final String path;
    private final JsonObject json;
    private final List<String> unknown;
    private final Set<String> left;

    private Members(String path, JsonObject json, List<String> unknown) {
        this.path = path;
        this.json = json;
        this.unknown = unknown;
        this.left = new LinkedHashSet<>(json.keySet());
    }

    /**
     * The members of an object.
     *
     * @param unknown takes the names of members that nobody asked for, once {@link #done} is called
     */
    static Members of(JsonObject json, List<String> unknown) {
        return new Members("", json, unknown);
    }

    Optional<String> text(String name, int longest) throws NotAnOrder {
        Optional<JsonValue> value = value(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!(value.get() instanceof JsonString text)) {
            throw new NotAnOrder(path + name + " is not a text");
        }
        return Optional.of(checked(name, text.getString(), longest));
    }

    String requiredText(String name, int longest) throws NotAnOrder {
        String text = text(name, longest).orElseThrow(() -> missing(name));
        if (text.isBlank()) {
            throw missing(name);
        }
        return text;
    }

    private String checked(String name, String text, int longest) throws NotAnOrder {
        if (text.length() > longest) {
            throw new NotAnOrder(path + name + " is longer than " + longest + " characters");
        }
        if (!Texts.canBeStored(text)) {
            throw new NotAnOrder(path + name + " holds a character that is none");
        }
        return text;
    }

    Optional<Instant> instant(String name) throws NotAnOrder {
        Optional<String> text = text(name, SHOWN);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            Instant instant = OffsetDateTime.parse(text.get()).toInstant();
            if (instant.isBefore(FIRST) || !instant.isBefore(LAST)) {
                throw new NotAnOrder(path + name + " lies outside the years 1900 to 2199");
            }
            return Optional.of(instant);
        } catch (DateTimeException other) {
            throw new NotAnOrder(path + name + " is not a time with offset such as 2017-10-02T10:56:33-03:00");
        }
    }

    Optional<Money> money(String name, Currency currency) throws NotAnOrder {
        Optional<String> text = text(name, SHOWN);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Money.parse(text.get(), currency));
        } catch (IllegalArgumentException none) {
            throw new NotAnOrder(path + name + ": " + none.getMessage());
        }
    }

    Optional<Long> whole(String name) throws NotAnOrder {
        Optional<JsonValue> value = value(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        // Never through BigDecimal's integers: 1e999999999 would fill the memory.
        if (!(value.get() instanceof JsonNumber number) || !number.toString().matches("-?[0-9]{1,15}")) {
            throw new NotAnOrder(path + name + " is not a whole number");
        }
        return Optional.of(Long.parseLong(number.toString()));
    }

    Optional<Boolean> flag(String name) throws NotAnOrder {
        Optional<JsonValue> value = value(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return switch (value.get().getValueType()) {
            case TRUE -> Optional.of(true);
            case FALSE -> Optional.of(false);
            case ARRAY, OBJECT, STRING, NUMBER, NULL -> throw new NotAnOrder(path + name + " is not true or false");
        };
    }

    Optional<Members> object(String name) throws NotAnOrder {
        Optional<JsonValue> value = value(name);
        return value.isEmpty() ? Optional.empty() : Optional.of(within(path + name, value.get()));
    }

    private Members within(String name, JsonValue value) throws NotAnOrder {
        if (!(value instanceof JsonObject object)) {
            throw new NotAnOrder(name + " is not an object");
        }
        return new Members(name + ".", object, unknown);
    }

    List<Members> objects(String name) throws NotAnOrder {
        List<Members> objects = new ArrayList<>();
        for (JsonValue element : array(name)) {
            objects.add(within(path + name + "[" + objects.size() + "]", element));
        }
        return objects;
    }

    List<String> texts(String name, int longest) throws NotAnOrder {
        List<String> texts = new ArrayList<>();
        for (JsonValue element : array(name)) {
            if (!(element instanceof JsonString text)) {
                throw new NotAnOrder(path + name + " holds something that is not a text");
            }
            texts.add(checked(name, text.getString(), longest));
        }
        return texts;
    }

    private JsonArray array(String name) throws NotAnOrder {
        JsonValue value = value(name).orElse(JsonValue.EMPTY_JSON_ARRAY);
        if (!(value instanceof JsonArray array)) {
            throw new NotAnOrder(path + name + " is not a list");
        }
        return array;
    }

    /** The names there are, to be asked for one by one. */
    Set<String> names() throws NotAnOrder {
        for (String name : json.keySet()) {
            checked("a name", name, SHOWN);
        }
        return json.keySet();
    }

    private Optional<JsonValue> value(String name) {
        left.remove(name);
        return Optional.ofNullable(json.get(name)).filter(value -> value != JsonValue.NULL);
    }

    /** Everything has been asked for: what is left is unknown. */
    void done() {
        left.forEach(name -> unknown.add(Texts.shown(path + name, SHOWN)));
    }

    NotAnOrder missing(String name) {
        return new NotAnOrder("there is no " + path + name);
    }
}
