package org.sellerport.orders.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.sellerport.kernel.OrderNo;

/** The place in a list by time and order after which the next page begins. */
public record ListPlace(Instant at, OrderNo order) {

    /** As callers hand it back. */
    public String text() {
        String plain = at + " " + order;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws BadCursor if it is anything else
     */
    public static ListPlace parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ", -1);
            if (parts.length != 2) {
                throw new BadCursor();
            }
            return new ListPlace(Instant.parse(parts[0]), OrderNo.parse(parts[1]));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw new BadCursor();
        }
    }
}
