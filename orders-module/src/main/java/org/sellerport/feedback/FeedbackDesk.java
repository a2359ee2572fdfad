package org.sellerport.feedback;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sellerport.feedback.api.CommentTooLong;
import org.sellerport.feedback.api.FeedbackRow;
import org.sellerport.feedback.api.FeedbackScore;
import org.sellerport.feedback.api.MutualFeedback;
import org.sellerport.feedback.api.OrderFeedback;
import org.sellerport.feedback.api.RatingInvalid;
import org.sellerport.feedback.api.ReplyEmpty;
import org.sellerport.feedback.api.Said;
import org.sellerport.feedback.api.Side;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.ListPlace;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Orders;

@Stateless
@Local(MutualFeedback.class)
public class FeedbackDesk implements MutualFeedback {

    private static final Duration SCORED = Duration.ofDays(180);

    @Inject
    private FeedbackStore store;

    @Inject
    private FeedbackShelves shelves;

    @Inject
    private Orders orders;

    @Inject
    private Clock clock;

    @Override
    public void write(OrderRef order, Side side, int rating, String comment, By by) {
        if (rating < Said.WORST || rating > Said.BEST) {
            throw new RatingInvalid(rating);
        }
        refuseIfTooLong(comment);
        Instant now = clock.instant();
        Instant revealAt = store.hold(order).write(side, now);
        store.add(order, side, new Said(rating, comment, now), revealAt);
        // The history tells that somebody wrote, never what: it is read before the feedback is revealed.
        orders.record(
                order,
                switch (side) {
                    case BUYER -> OrderFact.Kind.BUYER_FEEDBACK;
                    case SELLER -> OrderFact.Kind.SELLER_FEEDBACK;
                },
                null,
                by);
    }

    @Override
    public void reply(OrderRef order, String text, By by) {
        if (text == null || text.isBlank()) {
            throw new ReplyEmpty();
        }
        refuseIfTooLong(text);
        Instant now = clock.instant();
        store.hold(order).refuseUnlessReplyPossible(now);
        store.reply(order, text, now);
        orders.record(order, OrderFact.Kind.FEEDBACK_REPLIED, null, by);
    }

    private static void refuseIfTooLong(String text) {
        if (text != null && text.length() > Said.LONGEST) {
            throw new CommentTooLong();
        }
    }

    @Override
    public OrderFeedback of(SellerId seller, OrderNo no) {
        return store.view(seller, no, clock.instant());
    }

    @Override
    public Page<FeedbackRow> list(SellerId seller, Shelf shelf, Optional<String> after, int limit) {
        List<FeedbackRow> rows = shelves.rows(seller, shelf, after.map(ListPlace::parse), clock.instant(), limit + 1);
        return Page.of(rows, limit, last -> FeedbackShelves.place(shelf, last).text());
    }

    @Override
    public FeedbackScore score(SellerId seller) {
        Instant now = clock.instant();
        return shelves.score(seller, now.minus(SCORED), now);
    }
}
