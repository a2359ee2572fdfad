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
 * @param buyerWrote whether the buyer has written, seen or not
 */
public record FeedbackRow(
        OrderNo order,
        String buyerName,
        String title,
        Instant until,
        Said said,
        OrderFeedback.Reply reply,
        boolean buyerWrote) {}
