package org.sellerport.refunds;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;

/**
 * What the processor answered.
 *
 * @param text its reference for what it settled, the reason for what it did not; may be null for a reference
 */
record Answer(Kind kind, String text) {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** What follows from it. */
    enum Kind {
        /** The money is with the buyer. */
        SETTLED,
        /** It will say later, by the key of the payments. */
        ACCEPTED,
        /** It will not: the same request would be answered so again. */
        REFUSED,
        /** Nobody knows; the same request may be answered otherwise. */
        UNKNOWN
    }

    /**
     * Reads an answer of HTTP. 200 and 201 settle it, with its {@code id}; 202 accepts it; 400, 402, 410 and 422 refuse it,
     * with its {@code detail} or {@code reason}. All else says nothing about the money, such as a wrong token (401), a wrong
     * address (404), the same request under way (409), too many (429) or a fault of its own (500 and above).
     */
    static Answer of(int status, String body) {
        return switch (status) {
            case 200, 201, 204 -> new Answer(Kind.SETTLED, member(body, List.of("id", "reference")));
            case 202 -> new Answer(Kind.ACCEPTED, null);
            case 400, 402, 410, 422 ->
                new Answer(
                        Kind.REFUSED,
                        Objects.requireNonNullElse(
                                member(body, List.of("detail", "reason", "title")), "Refused with status " + status));
            default -> new Answer(Kind.UNKNOWN, "Answered with status " + status);
        };
    }

    private static String member(String body, List<String> names) {
        try (JsonReader reader = JSON.createReader(new StringReader(body))) {
            JsonObject object = reader.readObject();
            return names.stream()
                    .map(object::get)
                    .filter(JsonString.class::isInstance)
                    .map(value -> ((JsonString) value).getString())
                    .findFirst()
                    .orElse(null);
        } catch (JsonException noObject) {
            return null;
        }
    }
}
