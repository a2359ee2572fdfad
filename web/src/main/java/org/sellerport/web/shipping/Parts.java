package org.sellerport.web.shipping;

import java.util.List;
import org.sellerport.orders.api.Parcel;
import org.sellerport.web.edge.Refusal;

/** Which part of an order goes into a parcel, as a body says it. */
final class Parts {

    private static final int MOST_LINES = 1_000;

    private Parts() {}

    /** How many pieces of which line, counted from 1. */
    public record LineJson(int line, long quantity) {}

    /** All that is left, unless the type is {@code PART}; then the lines have to be named. */
    static List<Parcel.Part> of(String type, List<LineJson> lines) {
        boolean none = lines == null || lines.isEmpty();
        if (type == null || type.equals("ALL")) {
            if (!none) {
                throw Refusal.ofValue("type", "PART");
            }
            return List.of();
        }
        if (!type.equals("PART")) {
            throw Refusal.expecting("type", "one-of", "ALL, PART");
        }
        if (none || lines.size() > MOST_LINES || lines.contains(null)) {
            throw Refusal.ofValue("lines", "[{\"line\":1,\"quantity\":2}]");
        }
        return lines.stream()
                .map(line -> new Parcel.Part(line.line(), line.quantity()))
                .toList();
    }
}
