package org.sellerport.orders;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.BadCursor;

/** The place in a list after which the next page begins. */
record Cursor(Instant placedAt, OrderNo no) {

    String text() {
        String plain = placedAt + " " + no;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    static Cursor parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ", -1);
            if (parts.length != 2) {
                throw new BadCursor();
            }
            return new Cursor(Instant.parse(parts[0]), OrderNo.parse(parts[1]));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw new BadCursor();
        }
    }
}
