package org.sellerport.refunds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sellerport.refunds.Sold.NOW;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sellerport.refunds.api.RefundIsSettled;
import org.sellerport.refunds.api.RefundStatus;
import org.sellerport.refunds.api.RefundUnderWay;
import org.sellerport.refunds.api.RefundView.Kind;

class RefundTest {

    private static final UUID KEY = UUID.randomUUID();

    private final Refund refund = new Refund(
            new Refund.Face(Sold.SELLER, 17, Sold.NO, Sold.usd(1_000)),
            new Refund.Stand(RefundStatus.REQUESTED, null, null, KEY, false, null, 1));

    @Test
    void a_settlement_says_when_and_under_which_name() {
        Refund.Happened happened = refund.settle(" re_1 ", NOW).orElseThrow();

        assertEquals(new Refund.Happened(Kind.SETTLED, "re_1"), happened);
        assertEquals(RefundStatus.SETTLED, refund.stand().status());
        assertEquals(NOW, refund.stand().endedAt());
        assertEquals(2, refund.stand().steps());
    }

    @Test
    void a_settlement_told_twice_is_no_news() {
        refund.settle("re_1", NOW);
        Refund.Stand before = refund.stand();

        assertEquals(Optional.empty(), refund.settle("re_2", NOW.plusSeconds(9)));
        assertEquals(before, refund.stand());
    }

    @Test
    void a_settled_refund_cannot_fail_or_be_tried_again() {
        refund.settle(null, NOW);

        assertThrows(RefundIsSettled.class, () -> refund.fail("no", true, NOW));
        assertThrows(RefundIsSettled.class, refund::retry);
    }

    @Test
    void a_failure_keeps_the_reason_and_told_twice_is_no_news() {
        assertEquals(
                new Refund.Happened(Kind.FAILED, "card expired"),
                refund.fail("card expired", true, NOW).orElseThrow());
        assertEquals(Optional.empty(), refund.fail("other", true, NOW.plusSeconds(9)));
        assertEquals("card expired", refund.stand().failure());
        assertEquals(NOW, refund.stand().endedAt());
    }

    @Test
    void a_long_reason_is_cut() {
        refund.fail("x".repeat(900), true, NOW);

        assertEquals(500, refund.stand().failure().length());
    }

    @Test
    void the_processor_may_settle_what_he_said_had_failed() {
        refund.fail("card expired", true, NOW);
        refund.settle("re_1", NOW.plusSeconds(9));

        assertEquals(RefundStatus.SETTLED, refund.stand().status());
        assertNull(refund.stand().failure());
    }

    @Test
    void what_is_on_its_way_is_not_tried_again() {
        assertThrows(RefundUnderWay.class, refund::retry);
    }

    @Test
    void after_a_refusal_trying_again_is_another_request() {
        refund.fail("card expired", true, NOW);
        refund.retry();

        assertEquals(RefundStatus.REQUESTED, refund.stand().status());
        assertNotEquals(KEY, refund.stand().key());
        assertFalse(refund.isAskedWith(KEY));
    }

    @Test
    void where_nothing_was_heard_trying_again_is_the_same_request() {
        refund.fail("no answer", false, NOW);
        refund.retry();

        assertEquals(KEY, refund.stand().key());
        assertTrue(refund.isAskedWith(KEY));
    }

    @Test
    void a_refusal_that_is_told_after_nothing_was_heard_counts() {
        refund.fail("no answer", false, NOW);
        refund.fail("card expired", true, NOW);
        refund.retry();

        assertNotEquals(KEY, refund.stand().key());
    }

    @Test
    void nothing_is_asked_for_once_it_is_settled() {
        refund.settle(null, NOW);

        assertFalse(refund.isAskedWith(KEY));
    }
}
