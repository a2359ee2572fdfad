package org.sellerport.payouts;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.BadCursor;
import org.sellerport.orders.api.OrderHistory;

/**
 * The place in a list after which the next page begins.
 *
 * @param seller empty in lists of one seller
 */
record Place(Instant at, String seller, long order) {

    /** Before the first of a list that begins with what is earliest. */
    static final Place FIRST = new Place(Instant.EPOCH, "", 0);

    /** Before the first of a list that begins with what is latest. */
    static final Place LAST = new Place(Instant.parse("9999-01-01T00:00:00Z"), "", Long.MAX_VALUE);

    private static final int PARTS = 3;

    String text() {
        String plain = at + " " + seller + " " + order;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** Throws {@link BadCursor} for what no page ever named. */
    static Place parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ", -1);
            if (parts.length != PARTS) {
                throw new BadCursor();
            }
            return new Place(
                    Instant.parse(parts[0]), parts[1], OrderNo.parse(parts[2]).value());
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw new BadCursor();
        }
    }

    static int bounded(int limit) {
        return Math.max(1, Math.min(limit, OrderHistory.PAGE_LIMIT));
    }
}
