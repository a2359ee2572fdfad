package org.sellerport.feedback;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sellerport.feedback.api.FeedbackClosed;
import org.sellerport.feedback.api.FeedbackNotDue;
import org.sellerport.feedback.api.FeedbackWritten;
import org.sellerport.feedback.api.ReplyImpossible;
import org.sellerport.feedback.api.ReplyWritten;
import org.sellerport.feedback.api.Side;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.OrderDormant;

class ExchangeTest {

    private static final OrderNo NO = new OrderNo(1_780_272_000_123_001L);
    private static final Instant NOW = Instant.parse("2026-06-10T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-07-01T00:00:00Z");

    @Test
    void what_the_first_side_writes_stays_hidden_until_the_time_is_over() {
        assertEquals(UNTIL, silent().write(Side.BUYER, NOW));
        assertEquals(UNTIL, silent().write(Side.SELLER, NOW));
    }

    @Test
    void what_the_second_side_writes_is_revealed_at_once() {
        assertEquals(NOW, buyerWrote(UNTIL).write(Side.SELLER, NOW));
        assertEquals(NOW, sellerWrote().write(Side.BUYER, NOW));
    }

    @Test
    void the_buyers_words_are_revealed_at_their_instant_and_not_before() {
        assertFalse(silent().isRevealed(UNTIL));
        assertFalse(buyerWrote(UNTIL).isRevealed(NOW));
        assertFalse(buyerWrote(UNTIL).isRevealed(UNTIL.minusNanos(1_000)));
        assertTrue(buyerWrote(UNTIL).isRevealed(UNTIL));
    }

    @Test
    void nobody_writes_before_receipt() {
        Exchange early = new Exchange(NO, false, null, false, false, null, false);
        assertThrows(FeedbackNotDue.class, () -> early.write(Side.BUYER, NOW));
        assertThrows(FeedbackNotDue.class, () -> early.write(Side.SELLER, NOW));
    }

    @Test
    void nobody_writes_once_the_time_is_over() {
        assertDoesNotThrow(() -> silent().write(Side.BUYER, UNTIL.minusNanos(1_000)));
        assertThrows(FeedbackClosed.class, () -> silent().write(Side.BUYER, UNTIL));
        assertThrows(FeedbackClosed.class, () -> silent().write(Side.SELLER, UNTIL));
    }

    @Test
    void each_side_writes_once() {
        assertThrows(FeedbackWritten.class, () -> buyerWrote(UNTIL).write(Side.BUYER, NOW));
        assertThrows(FeedbackWritten.class, () -> sellerWrote().write(Side.SELLER, NOW));
    }

    @Test
    void nobody_writes_on_imported_history() {
        Exchange dormant = new Exchange(NO, true, UNTIL, false, false, null, false);
        assertThrows(OrderDormant.class, () -> dormant.write(Side.SELLER, NOW));
    }

    @Test
    void the_seller_replies_once_and_only_to_what_is_revealed() {
        assertThrows(ReplyImpossible.class, () -> silent().refuseUnlessReplyPossible(NOW));
        assertThrows(ReplyImpossible.class, () -> buyerWrote(UNTIL).refuseUnlessReplyPossible(NOW));
        assertDoesNotThrow(() -> buyerWrote(NOW).refuseUnlessReplyPossible(NOW));
        Exchange replied = new Exchange(NO, false, UNTIL, true, true, NOW, true);
        assertThrows(ReplyWritten.class, () -> replied.refuseUnlessReplyPossible(NOW));
    }

    private static Exchange silent() {
        return new Exchange(NO, false, UNTIL, false, false, null, false);
    }

    private static Exchange buyerWrote(Instant revealedAt) {
        return new Exchange(NO, false, UNTIL, true, false, revealedAt, false);
    }

    private static Exchange sellerWrote() {
        return new Exchange(NO, false, UNTIL, false, true, null, false);
    }
}
