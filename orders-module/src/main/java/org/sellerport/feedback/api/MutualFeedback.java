package org.sellerport.feedback.api;

import java.util.Optional;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.BadCursor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderDormant;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderUnknown;

/**
 * Feedback of buyer and seller on each other, once each, within 30 days of receipt (S). It is revealed when both have
 * written or the time is over, whichever comes first; what the buyer said never leaves here before that.
 */
public interface MutualFeedback {

    /** Which list of a seller's feedback. */
    enum Shelf {
        /** Orders the seller can still write about, most urgent first. */
        TO_WRITE,
        /** What buyers said, as far as it is revealed, newest first. */
        RECEIVED,
        /** What the seller said, newest first. */
        GIVEN
    }

    /**
     * One side writes.
     *
     * @param rating 1 to 5
     * @param comment up to {@value Said#LONGEST} characters, may be null
     * @throws RatingInvalid for another rating
     * @throws CommentTooLong for a longer comment
     * @throws OrderUnknown if there is no such order
     * @throws OrderDormant for imported history
     * @throws FeedbackNotDue before receipt
     * @throws FeedbackWritten if that side has written
     * @throws FeedbackClosed once the time is over
     */
    void write(OrderRef order, Side side, int rating, String comment, By by);

    /**
     * The seller replies to the buyer, once.
     *
     * @param text 1 to {@value Said#LONGEST} characters
     * @throws CommentTooLong for a longer text
     * @throws ReplyEmpty for nothing
     * @throws OrderUnknown if there is no such order
     * @throws ReplyImpossible while nothing of the buyer is revealed
     * @throws ReplyWritten if he has replied
     */
    void reply(OrderRef order, String text, By by);

    /**
     * The feedback of an order as its seller may see it.
     *
     * @throws OrderUnknown if the seller has no such order
     */
    OrderFeedback of(SellerId seller, OrderNo no);

    /**
     * A list of feedback.
     *
     * @param after what {@link Page#next} of the page before said; empty for the first page
     * @throws BadCursor if {@code after} is not something that {@code next} said
     */
    Page<FeedbackRow> list(SellerId seller, Shelf shelf, Optional<String> after, int limit);

    /** The revealed ratings of the last 180 days. */
    FeedbackScore score(SellerId seller);
}
