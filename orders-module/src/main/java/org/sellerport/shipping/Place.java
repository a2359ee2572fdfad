package org.sellerport.shipping;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.sellerport.orders.api.BadCursor;

/** The place in a list after which the next page begins. */
record Place(Instant at, long orderNo, int shipment) {

    private static final int PARTS = 3;

    String text() {
        String plain = at + " " + orderNo + " " + shipment;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    static Place parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ", -1);
            if (parts.length != PARTS) {
                throw new BadCursor();
            }
            return new Place(Instant.parse(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw new BadCursor();
        }
    }
}
