package org.sellerport.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sellerport.feedback.api.CommentTooLong;
import org.sellerport.feedback.api.FeedbackClosed;
import org.sellerport.feedback.api.FeedbackNotDue;
import org.sellerport.feedback.api.FeedbackScore;
import org.sellerport.feedback.api.FeedbackWritten;
import org.sellerport.feedback.api.RatingInvalid;
import org.sellerport.feedback.api.ReplyEmpty;
import org.sellerport.feedback.api.ReplyImpossible;
import org.sellerport.feedback.api.ReplyWritten;
import org.sellerport.feedback.api.Side;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.OrderRef;

class FeedbackRefusalsTest {

    private static final OrderNo NO = new OrderNo(1_780_272_000_123_001L);

    @Test
    void every_refusal_has_its_sentence_in_both_languages() {
        for (RuleViolation refusal : List.of(
                new FeedbackNotDue(NO),
                new FeedbackClosed(NO, Instant.EPOCH),
                new FeedbackWritten(NO),
                new ReplyImpossible(NO),
                new ReplyWritten(NO),
                new ReplyEmpty(),
                new RatingInvalid(6),
                new CommentTooLong())) {
            assertFalse(refusal.sentence(Locale.ENGLISH).contains("{"), refusal.code());
            assertFalse(refusal.sentence(Locale.SIMPLIFIED_CHINESE).contains("{"), refusal.code());
        }
        assertEquals("6 is not a rating: it has to be 1 to 5 stars.", new RatingInvalid(6).sentence(Locale.ENGLISH));
    }

    @Test
    void a_rating_is_one_to_five_stars() {
        var order = OrderRef.of(null, NO);
        assertThrows(RatingInvalid.class, () -> new FeedbackDesk().write(order, Side.BUYER, 0, null, null));
        assertThrows(RatingInvalid.class, () -> new FeedbackDesk().write(order, Side.BUYER, 6, null, null));
    }

    @Test
    void a_comment_or_a_reply_has_its_length() {
        var order = OrderRef.of(null, NO);
        String tooLong = "x".repeat(2_001);
        assertThrows(CommentTooLong.class, () -> new FeedbackDesk().write(order, Side.BUYER, 5, tooLong, null));
        assertThrows(CommentTooLong.class, () -> new FeedbackDesk().reply(order, tooLong, null));
        assertThrows(ReplyEmpty.class, () -> new FeedbackDesk().reply(order, " ", null));
    }

    @Test
    void the_average_is_of_all_ratings() {
        assertEquals(
                Optional.of(new BigDecimal("4.33")),
                new FeedbackScore(Map.of(1, 0L, 2, 0L, 3, 1L, 4, 0L, 5, 2L)).average());
        assertEquals(Optional.empty(), new FeedbackScore(Map.of(1, 0L)).average());
    }
}
