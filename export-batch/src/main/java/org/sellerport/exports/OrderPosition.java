package org.sellerport.exports;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Where a list stands that follows the orders: behind this one, or behind one of its shipments. None of these ever changes for
 * an order, so none slips past.
 */
final class OrderPosition {

    private static final String SEPARATOR = "/";

    private OrderPosition() {}

    /**
     * The position of a row.
     *
     * @param fields of the row: when the order was placed, its number and, where there is one, the number within the order
     */
    static String of(CopiedRow row, int... fields) {
        Instant placedAt =
                Instant.ofEpochSecond(row.second(fields[0])).plus(row.microOfSecond(fields[0]), ChronoUnit.MICROS);
        StringBuilder text = new StringBuilder(placedAt.toString());
        for (int i = 1; i < fields.length; i++) {
            text.append(SEPARATOR).append(row.number(fields[i]));
        }
        return text.toString();
    }

    /** The condition that only rows behind a position fulfil; none where there is no position. */
    static String condition(String columns, String position) {
        if (position.isEmpty()) {
            return "";
        }
        String[] parts = position.split(SEPARATOR, -1);
        StringBuilder values = new StringBuilder(Literal.of(Instant.parse(parts[0])));
        for (int i = 1; i < parts.length; i++) {
            values.append(", ").append(Long.parseLong(parts[i]));
        }
        // The second condition says what the first one implies, for a key that no single index has.
        return " and (" + columns + ") > (" + values + ") and placed_at >= " + Literal.of(Instant.parse(parts[0]));
    }
}
