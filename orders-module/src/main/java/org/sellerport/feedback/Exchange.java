package org.sellerport.feedback;

import java.time.Instant;
import java.util.Optional;
import org.sellerport.feedback.api.FeedbackClosed;
import org.sellerport.feedback.api.FeedbackNotDue;
import org.sellerport.feedback.api.FeedbackWritten;
import org.sellerport.feedback.api.OrderFeedback.Hindrance;
import org.sellerport.feedback.api.ReplyImpossible;
import org.sellerport.feedback.api.ReplyWritten;
import org.sellerport.feedback.api.Side;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.OrderDormant;

/**
 * How far two sides are with their feedback on an order.
 *
 * @param until until when they can write, exclusively; null before receipt
 * @param buyerRevealedAt when what the buyer wrote is or will be revealed; null where he has not written
 */
record Exchange(
        OrderNo no,
        boolean dormant,
        Instant until,
        boolean buyerWrote,
        boolean sellerWrote,
        Instant buyerRevealedAt,
        boolean replied) {

    Optional<Hindrance> hindrance(Side side, Instant now) {
        if (dormant) {
            return Optional.of(Hindrance.DORMANT);
        }
        if (until == null) {
            return Optional.of(Hindrance.NOT_DUE);
        }
        if (wrote(side)) {
            return Optional.of(Hindrance.WRITTEN);
        }
        return now.isBefore(until) ? Optional.empty() : Optional.of(Hindrance.CLOSED);
    }

    private boolean wrote(Side side) {
        return switch (side) {
            case BUYER -> buyerWrote;
            case SELLER -> sellerWrote;
        };
    }

    /**
     * One side writes.
     *
     * @return when what it writes will be revealed: at once where the other side has written
     */
    Instant write(Side side, Instant now) {
        hindrance(side, now).ifPresent(reason -> {
            throw switch (reason) {
                case DORMANT -> new OrderDormant(no);
                case NOT_DUE -> new FeedbackNotDue(no);
                case WRITTEN -> new FeedbackWritten(no);
                case CLOSED -> new FeedbackClosed(no, until);
            };
        });
        boolean both =
                switch (side) {
                    case BUYER -> sellerWrote;
                    case SELLER -> buyerWrote;
                };
        return both ? now : until;
    }

    /** Whether the seller may read what the buyer wrote. */
    boolean isRevealed(Instant now) {
        return buyerRevealedAt != null && !buyerRevealedAt.isAfter(now);
    }

    void refuseUnlessReplyPossible(Instant now) {
        if (!isRevealed(now)) {
            throw new ReplyImpossible(no);
        }
        if (replied) {
            throw new ReplyWritten(no);
        }
    }
}
