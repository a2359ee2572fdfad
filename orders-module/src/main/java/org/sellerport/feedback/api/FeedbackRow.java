package org.sellerport.feedback.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;

/**
 * One line of a list of feedback.
 *
 * @param title of the order's first line
 * @param until until when the seller can write; in the other lists, when the other side could read it
 * @param said what was said; null in the list of what is to write
 * @param reply the seller's reply to it, or null
 * @param buyer how far the buyer is
 */
public record FeedbackRow(
        OrderNo order,
        String buyerName,
        String title,
        Instant until,
        Said said,
        OrderFeedback.Reply reply,
        BuyerSide buyer) {

    /** What the seller can know of the buyer's side. */
    public enum BuyerSide {
        /** He has not written. */
        SILENT,
        /** He has written, and it is not revealed. */
        HIDDEN,
        /** What he has written is revealed. */
        REVEALED
    }
}
