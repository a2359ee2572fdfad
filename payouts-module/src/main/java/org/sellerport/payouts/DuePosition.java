package org.sellerport.payouts;

import java.time.Instant;

/**
 * A place among what is due: by seller, then by due instant, then by order number.
 *
 * @param order 0 before the seller's first
 */
record DuePosition(String seller, Instant dueAt, long order) {

    static final DuePosition BEGINNING = new DuePosition("", Instant.EPOCH, 0);

    private static final int PARTS = 3;

    static DuePosition of(Payout last) {
        return new DuePosition(last.seller().value(), last.dueAt(), last.order().value());
    }

    /** As a batch checkpoint keeps it: a text outlives changes of classes. */
    String text() {
        return seller + " " + dueAt + " " + order;
    }

    static DuePosition parse(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("No place among what is due: " + text);
        }
        return new DuePosition(parts[0], Instant.parse(parts[1]), Long.parseLong(parts[2]));
    }
}
