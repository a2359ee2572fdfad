package org.sellerport.payouts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.payouts.api.SkipReason;
import org.sellerport.payouts.api.Verification;
import org.sellerport.platform.calendar.WorkingDays;

class PayoutTest {

    private static final Instant NOW = PayoutSample.RECEIVED.plus(Duration.ofDays(3));
    private static final Verification.Finding MET = Verification.Finding.MET;
    private static final Verification VERIFIED = new Verification(MET, MET, MET, false);
    private static final Verification APPROVED = new Verification(
            Verification.Finding.OPEN, Verification.Finding.CONTRADICTED, Verification.Finding.OPEN, true);

    private static Payout payout(PayoutStatus status) {
        return PayoutSample.payout(status);
    }

    @Test
    void a_verified_delivery_gets_its_day_also_from_the_operator() {
        assertEquals(
                Optional.of(PayoutStatus.SCHEDULED),
                payout(PayoutStatus.VERIFYING).next(VERIFIED));
        assertEquals(
                Optional.of(PayoutStatus.SCHEDULED),
                payout(PayoutStatus.WITH_OPERATOR).next(VERIFIED));
        assertEquals(
                Optional.of(PayoutStatus.SCHEDULED),
                payout(PayoutStatus.VERIFYING).next(APPROVED));
    }

    @Test
    void what_is_not_verified_stays() {
        assertEquals(Optional.empty(), payout(PayoutStatus.VERIFYING).next(Verification.NOTHING));
        assertEquals(Optional.empty(), payout(PayoutStatus.WITH_OPERATOR).next(Verification.NOTHING));
    }

    @Test
    void a_carrier_who_takes_it_back_takes_the_day_back() {
        assertEquals(
                Optional.of(PayoutStatus.VERIFYING),
                payout(PayoutStatus.SCHEDULED).next(Verification.NOTHING));
        assertEquals(Optional.empty(), payout(PayoutStatus.SCHEDULED).next(VERIFIED));
    }

    @Test
    void what_is_released_or_ended_moves_no_more() {
        assertEquals(Optional.empty(), payout(PayoutStatus.RELEASED).next(Verification.NOTHING));
        assertEquals(Optional.empty(), payout(PayoutStatus.NOT_DUE).next(VERIFIED));
    }

    @Test
    void the_release_is_five_working_days_after_the_verification() {
        // A Thursday: Friday is the first, the weekend counts for nothing.
        assertEquals(
                Instant.parse("2026-03-12T10:00:00Z"),
                payout(PayoutStatus.VERIFYING).dueIn(PayoutStatus.SCHEDULED, PayoutSample.TERMS, NOW));
    }

    @Test
    void a_holiday_of_the_platform_moves_the_release() {
        PayoutTerms festive = new PayoutTerms(
                Duration.ofDays(15),
                Duration.ofDays(7),
                3,
                new WorkingDays(ZoneId.of("UTC"), Map.of(LocalDate.parse("2026-03-06"), false)));
        assertEquals(Instant.parse("2026-03-11T10:00:00Z"), festive.releaseAfter(NOW));
    }

    @Test
    void the_verification_may_take_fifteen_days_from_receipt_and_the_decision_seven_more() {
        Payout payout = payout(PayoutStatus.VERIFYING);
        Instant handedOver = PayoutSample.RECEIVED.plus(Duration.ofDays(15));
        assertEquals(handedOver, payout.dueIn(PayoutStatus.VERIFYING, PayoutSample.TERMS, NOW));
        // However late that is noticed.
        assertEquals(
                handedOver.plus(Duration.ofDays(7)),
                payout.dueIn(PayoutStatus.WITH_OPERATOR, PayoutSample.TERMS, handedOver.plus(Duration.ofDays(2))));
    }

    @Test
    void a_hold_names_what_stops_the_release() {
        assertNull(payout(PayoutStatus.SCHEDULED).heldBy());
        assertEquals(
                SkipReason.DISPUTED,
                PayoutSample.payout(PayoutStatus.SCHEDULED, NOW, null, null).heldBy());
        assertEquals(
                SkipReason.FROZEN,
                PayoutSample.payout(PayoutStatus.SCHEDULED, NOW, NOW, null).heldBy());
    }

    @Test
    void the_clocks_of_a_held_payout_stand_still_but_for_its_day() {
        Payout held = PayoutSample.payout(PayoutStatus.SCHEDULED, NOW, null, null);
        assertEquals(NOW, held.stoppedIn(PayoutStatus.VERIFYING, NOW));
        assertNull(held.stoppedIn(PayoutStatus.SCHEDULED, NOW));
        assertNull(payout(PayoutStatus.SCHEDULED).stoppedIn(PayoutStatus.VERIFYING, NOW));
    }

    @Test
    void an_early_release_can_be_asked_once_while_it_is_not_verified_and_nothing_stops_it() {
        assertTrue(payout(PayoutStatus.VERIFYING).isEligible());
        assertTrue(payout(PayoutStatus.WITH_OPERATOR).isEligible());
        assertFalse(payout(PayoutStatus.SCHEDULED).isEligible());
        assertFalse(payout(PayoutStatus.RELEASED).isEligible());
        assertFalse(PayoutSample.payout(PayoutStatus.VERIFYING, NOW, null, null).isEligible());
        assertFalse(PayoutSample.payout(PayoutStatus.VERIFYING, null, NOW, null).isEligible());
        assertFalse(PayoutSample.payout(PayoutStatus.VERIFYING, null, null, 7L).isEligible());
    }
}
