package org.sellerport.exports;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;

/** Values as they stand in the text of a statement: {@code copy} is the one statement that takes no bound values. */
final class Literal {

    private Literal() {}

    /** A text; it means the same whatever the server takes a backslash for. */
    static String of(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("No text of the database has that character");
        }
        return "E'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    static String of(Instant instant) {
        return of(instant.toString()) + "::timestamptz";
    }

    static String of(Collection<? extends Enum<?>> values) {
        return values.stream().map(value -> of(value.name())).sorted().collect(Collectors.joining(", ", "(", ")"));
    }
}
