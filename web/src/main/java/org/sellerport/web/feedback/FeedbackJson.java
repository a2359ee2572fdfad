package org.sellerport.web.feedback;

import org.sellerport.feedback.api.OrderFeedback;
import org.sellerport.feedback.api.Said;
import org.sellerport.web.orders.Times;

/**
 * The feedback of an order as its seller sees it.
 *
 * @param buyer null while it is hidden; {@code buyerWrote} says whether there is any
 * @param hindrance why the seller cannot write now; null where he can
 */
public record FeedbackJson(
        String until,
        boolean buyerWrote,
        SaidJson buyer,
        SaidJson seller,
        String sellerRevealedAt,
        ReplyJson reply,
        String hindrance) {

    public record SaidJson(int rating, String comment, String at) {

        static SaidJson of(Said said, Times times) {
            return said == null ? null : new SaidJson(said.rating(), said.comment(), times.of(said.at()));
        }
    }

    public record ReplyJson(String text, String at) {

        static ReplyJson of(OrderFeedback.Reply reply, Times times) {
            return reply == null ? null : new ReplyJson(reply.text(), times.of(reply.at()));
        }
    }

    static FeedbackJson of(OrderFeedback one, Times times) {
        return new FeedbackJson(
                times.of(one.until()),
                one.buyerWrote(),
                SaidJson.of(one.buyer(), times),
                SaidJson.of(one.seller(), times),
                times.of(one.sellerRevealedAt()),
                ReplyJson.of(one.reply(), times),
                one.hindrance().map(Enum::name).orElse(null));
    }
}
