package org.sellerport.messages;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.BadCursor;

/**
 * The place in a list after which the next page begins.
 *
 * @param first whether it lies in the part that comes first
 */
record Cursor(boolean first, Instant at, OrderNo no) {

    private static final int PARTS = 3;

    String text() {
        String plain = first + " " + at + " " + no;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    static Cursor parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ", -1);
            if (parts.length != PARTS) {
                throw new BadCursor();
            }
            return new Cursor(Boolean.parseBoolean(parts[0]), Instant.parse(parts[1]), OrderNo.parse(parts[2]));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw new BadCursor();
        }
    }
}
