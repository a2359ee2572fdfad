package org.sellerport.todo;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.sellerport.orders.api.BadCursor;
import org.sellerport.todo.api.ToDo;

/** A place in the list: the thing before the next page, as a text for addresses. */
record Place(Instant due, long order, ToDo.Kind kind) {

    static Place of(ToDo last) {
        return new Place(last.due(), last.order().value(), last.kind());
    }

    static Place parse(String text) {
        String[] parts = text.split("_", 3);
        try {
            return new Place(Instant.parse(parts[0]), Long.parseLong(parts[1]), ToDo.Kind.valueOf(parts[2]));
        } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException none) {
            throw new BadCursor();
        }
    }

    String text() {
        return due + "_" + order + "_" + kind;
    }

    /** Whether the thing comes after this place. */
    boolean isBefore(ToDo one) {
        int byDue = one.due().compareTo(due);
        int byOrder = Long.compare(one.order().value(), order);
        return byDue > 0
                || (byDue == 0 && (byOrder > 0 || (byOrder == 0 && one.kind().compareTo(kind) > 0)));
    }
}
