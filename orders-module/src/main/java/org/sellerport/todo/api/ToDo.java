package org.sellerport.todo.api;

import java.time.Instant;
import java.util.Comparator;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.Deadline;

/**
 * One thing to do.
 *
 * @param buyer the buyer's name
 * @param amount the order amount, or what a dispute asks for; null where it does not matter
 * @param due by when; a past instant is late
 * @param outcome what happens then if nothing is done; null where nothing happens by itself
 * @param detail such as a tracking number; may be null
 */
public record ToDo(
        Kind kind, OrderNo order, String buyer, Money amount, Instant due, Deadline.Outcome outcome, String detail)
        implements Comparable<ToDo> {

    /** What there can be to do. */
    public enum Kind {
        ANSWER_CANCELLATION,
        ANSWER_DISPUTE,
        /** The sides of a dispute have to agree, or an operator will rule. */
        NEGOTIATE_DISPUTE,
        /** A buyer has sent goods back: they have come, or they have not. */
        CONFIRM_RETURN,
        SHIP,
        CHASE_PAYMENT,
        /** A shipment that no carrier has seen was flagged: its number is wrong, or it never left. */
        CLEAR_SUSPICION,
        /** The carrier could not deliver a parcel, or brings it back: the receipt clock stands still until it is mended. */
        MEND_DELIVERY,
        /** No carrier has seen the shipment yet, and will have to soon. */
        CHECK_SCAN,
        /** The receipt deadline ends soon and the parcel has not arrived. */
        CHECK_RECEIPT,
        /** The order is received, but its delivery is not verified: its payout waits, and proof may help. */
        PROVE_DELIVERY,
        ANSWER_MESSAGE,
        WRITE_FEEDBACK
    }

    private static final Comparator<ToDo> MOST_URGENT_FIRST =
            Comparator.comparing(ToDo::due).thenComparing(ToDo::order).thenComparing(ToDo::kind);

    @Override
    public int compareTo(ToDo other) {
        return MOST_URGENT_FIRST.compare(this, other);
    }
}
