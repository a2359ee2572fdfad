package org.sellerport.disputes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sellerport.disputes.Quarrel.BUYER;
import static org.sellerport.disputes.Quarrel.OPERATOR;
import static org.sellerport.disputes.Quarrel.PARCEL;
import static org.sellerport.disputes.Quarrel.SELLER;
import static org.sellerport.disputes.Quarrel.goodsBack;
import static org.sellerport.disputes.Quarrel.refund;
import static org.sellerport.disputes.Quarrel.usd;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sellerport.disputes.api.ClaimRaised;
import org.sellerport.disputes.api.DisputeAct;
import org.sellerport.disputes.api.DisputeNotEscalatable;
import org.sellerport.disputes.api.DisputeNotNegotiable;
import org.sellerport.disputes.api.DisputeNotWithOperator;
import org.sellerport.disputes.api.DisputeOutcome;
import org.sellerport.disputes.api.DisputeOver;
import org.sellerport.disputes.api.DisputeReopened;
import org.sellerport.disputes.api.DisputeSettled;
import org.sellerport.disputes.api.DisputeState;
import org.sellerport.disputes.api.DisputeStep;
import org.sellerport.disputes.api.DisputeView;
import org.sellerport.disputes.api.Disputes;
import org.sellerport.disputes.api.OfferInvalid;
import org.sellerport.disputes.api.Proposal;
import org.sellerport.disputes.api.ProposalMissing;
import org.sellerport.disputes.api.ProposalNotOpen;
import org.sellerport.disputes.api.ProposalOwn;
import org.sellerport.disputes.api.ProposalStatus;
import org.sellerport.disputes.api.ProposalUnknown;
import org.sellerport.disputes.api.ProposalsUsedUp;
import org.sellerport.disputes.api.ReturnMade;
import org.sellerport.disputes.api.ReturnNotDue;
import org.sellerport.disputes.api.ReturnNotShipped;
import org.sellerport.disputes.api.ReturnUnderWay;
import org.sellerport.disputes.api.Side;
import org.sellerport.disputes.api.Solution;

class DisputingTest {

    private static void ended(Quarrel quarrel, DisputeOutcome outcome, String refund) {
        DisputeView view = quarrel.view();
        assertEquals(DisputeState.ENDED, view.state());
        assertEquals(outcome, view.outcome());
        assertEquals(usd(refund), view.refund());
        assertNull(view.deadline());
        assertEquals(DisputeStep.ENDED, quarrel.last().step());
    }

    // ---- Opening

    @Test
    void an_opened_dispute_waits_for_the_seller_for_five_days() {
        Quarrel quarrel = Quarrel.over(refund("40.00"));
        DisputeView view = quarrel.view();
        assertEquals(DisputeState.AWAITING_SELLER, view.state());
        assertEquals(Instant.parse("2026-06-06T00:00:00Z"), view.deadline().at());
        assertEquals(usd("40.00"), view.asked().amount());
        assertEquals(List.of(DisputeStep.OPENED), quarrel.steps());
        assertEquals(1, view.proposals().size());
    }

    @Test
    void a_claim_of_nothing_or_of_more_than_is_left_is_refused() {
        assertThrows(OfferInvalid.class, () -> Quarrel.over(refund("0.00")));
        assertThrows(OfferInvalid.class, () -> Quarrel.over(refund("100.01")));
        Quarrel quarrel = new Quarrel();
        quarrel.left = usd("30.00");
        assertThrows(OfferInvalid.class, () -> quarrel.open(refund("30.01")));
        quarrel.open(refund("30.00"));
    }

    @Test
    void what_was_withdrawn_can_be_opened_again_once() {
        Quarrel quarrel = Quarrel.over(refund("40.00"));
        quarrel.tell(BUYER, Dispute::withdraw);
        ended(quarrel, DisputeOutcome.WITHDRAWN, "0.00");
        quarrel.open(refund("50.00"));
        assertEquals(2, quarrel.view().rounds());
        assertEquals(DisputeStep.REOPENED, quarrel.last().step());
        quarrel.tell(BUYER, Dispute::withdraw);
        assertThrows(DisputeReopened.class, () -> quarrel.open(refund("50.00")));
    }

    @Test
    void what_was_settled_cannot_be_opened_again() {
        Quarrel quarrel = Quarrel.over(refund("40.00"));
        assertThrows(DisputeSettled.class, () -> quarrel.open(refund("40.00")));
        quarrel.tell(SELLER, (one, at) -> one.accept(1, at));
        assertThrows(DisputeSettled.class, () -> quarrel.open(refund("40.00")));
    }

    // ---- The seller's answer

    @Test
    void a_seller_who_accepts_refunds_what_was_asked() {
        Quarrel quarrel = Quarrel.over(refund("40.00"));
        quarrel.tell(SELLER, (one, at) -> one.accept(1, at));
        ended(quarrel, DisputeOutcome.AGREED, "40.00");
        assertEquals(List.of(DisputeStep.OPENED, DisputeStep.PROPOSAL_ACCEPTED, DisputeStep.ENDED), quarrel.steps());
        assertEquals(ProposalStatus.ACCEPTED, quarrel.view().proposals().get(0).status());
    }

    @Test
    void a_seller_who_does_not_answer_in_time_refunds_what_was_asked_at_the_instant_it_was_due() {
        Quarrel quarrel = Quarrel.over(refund("40.00"));
        quarrel.pass(Duration.ofDays(60));
        ended(quarrel, DisputeOutcome.NOT_ANSWERED, "40.00");
        assertEquals(Instant.parse("2026-06-06T00:00:00Z"), quarrel.view().endedAt());
    }

    @Test
    void silence_on_a_return_asks_the_buyer_for_the_goods() {
        Quarrel quarrel = Quarrel.over(goodsBack("100.00"));
        quarrel.pass(Duration.ofDays(5));
        assertEquals(DisputeState.AWAITING_RETURN, quarrel.view().state());
        assertEquals(
                Instant.parse("2026-06-16T00:00:00Z"), quarrel.view().deadline().at());
    }

    @Test
    void a_counter_proposal_opens_the_negotiation() {
        Quarrel quarrel = Quarrel.negotiated(refund("40.00"), refund("0.00"));
        assertEquals(DisputeState.NEGOTIATING, quarrel.view().state());
        assertEquals(
                Instant.parse("2026-06-08T00:00:00Z"), quarrel.view().deadline().at());
    }

    @Test
    void nobody_can_prolong_the_negotiation_by_proposing() {
        Quarrel quarrel = Quarrel.negotiated(refund("40.00"), refund("1.00"));
        quarrel.pass(Duration.ofDays(6));
        quarrel.tell(SELLER, (one, at) -> one.propose(refund("2.00"), at));
        quarrel.tell(BUYER, (one, at) -> one.propose(refund("45.00"), at));
        quarrel.pass(Duration.ofDays(1));
        assertEquals(DisputeState.WITH_OPERATOR, quarrel.view().state());
        assertEquals(DisputeStep.ESCALATED, quarrel.last().step());
    }

    // ---- Proposals

    @Test
    void of_each_side_the_newest_proposal_stands() {
        Quarrel quarrel = Quarrel.negotiated(refund("40.00"), refund("1.00"));
        quarrel.tell(SELLER, (one, at) -> one.propose(refund("2.00"), at));
        List<Proposal> proposals = quarrel.view().proposals();
        assertEquals(
                List.of(ProposalStatus.OPEN, ProposalStatus.REPLACED, ProposalStatus.OPEN),
                proposals.stream().map(Proposal::status).toList());
        assertEquals(2, proposals.get(2).version());
        assertThrows(ProposalNotOpen.class, () -> quarrel.tell(BUYER, (one, at) -> one.accept(2, at)));
        quarrel.tell(BUYER, (one, at) -> one.accept(3, at));
        ended(quarrel, DisputeOutcome.AGREED, "2.00");
    }

    @Test
    void an_accepted_offer_of_nothing_ends_the_dispute_without_refund() {
        Quarrel quarrel = Quarrel.negotiated(refund("40.00"), refund("0.00"));
        quarrel.tell(BUYER, (one, at) -> one.accept(2, at));
        ended(quarrel, DisputeOutcome.AGREED, "0.00");
    }

    @Test
    void nobody_accepts_his_own_proposal_or_one_that_is_not_there() {
        Quarrel quarrel = Quarrel.negotiated(refund("40.00"), refund("1.00"));
        assertThrows(ProposalOwn.class, () -> quarrel.tell(SELLER, (one, at) -> one.accept(2, at)));
        assertThrows(ProposalUnknown.class, () -> quarrel.tell(SELLER, (one, at) -> one.accept(9, at)));
        assertEquals(
                "proposal-own",
                assertThrows(ProposalOwn.class, () -> quarrel.tell(BUYER, (one, at) -> one.accept(1, at)))
                        .code());
    }

    @Test
    void before_the_seller_answers_there_is_nothing_for_the_buyer_to_accept() {
        Quarrel quarrel = Quarrel.over(refund("40.00"));
        assertTrue(quarrel.dispute.refusal(DisputeAct.ACCEPT, Side.BUYER) instanceof ProposalMissing);
        assertNull(quarrel.dispute.refusal(DisputeAct.ACCEPT, Side.SELLER));
    }

    @Test
    void while_a_deadline_would_give_it_to_him_a_buyer_asks_for_less_only() {
        Quarrel quarrel = Quarrel.over(goodsBack("40.00"));
        assertThrows(ClaimRaised.class, () -> quarrel.tell(BUYER, (one, at) -> one.propose(goodsBack("41.00"), at)));
        assertThrows(ClaimRaised.class, () -> quarrel.tell(BUYER, (one, at) -> one.propose(refund("40.00"), at)));
        quarrel.tell(BUYER, (one, at) -> one.propose(goodsBack("30.00"), at));
        quarrel.pass(Duration.ofDays(5));
        assertEquals(usd("30.00"), quarrel.view().settlement().amount());
    }

    @Test
    void with_the_operator_too_a_buyer_asks_for_less_only() {
        Quarrel quarrel = Quarrel.escalated(refund("40.00"));
        assertThrows(ClaimRaised.class, () -> quarrel.tell(BUYER, (one, at) -> one.propose(refund("41.00"), at)));
        quarrel.tell(BUYER, (one, at) -> one.propose(refund("39.00"), at));
    }

    @Test
    void a_proposal_is_bounded_by_what_can_be_refunded() {
        Quarrel quarrel = Quarrel.over(refund("40.00"));
        assertThrows(OfferInvalid.class, () -> quarrel.tell(SELLER, (one, at) -> one.propose(refund("100.01"), at)));
        assertThrows(OfferInvalid.class, () -> quarrel.tell(SELLER, (one, at) -> one.propose(refund("-1.00"), at)));
        assertThrows(OfferInvalid.class, () -> quarrel.tell(SELLER, (one, at) -> one.propose(goodsBack("0.00"), at)));
        quarrel.left = usd("20.00");
        assertThrows(OfferInvalid.class, () -> quarrel.tell(SELLER, (one, at) -> one.propose(refund("20.01"), at)));
    }

    @Test
    void each_side_has_so_many_proposals() {
        Quarrel quarrel = Quarrel.over(refund("40.00"));
        for (int i = 0; i < Disputes.MOST_PROPOSALS; i++) {
            quarrel.tell(SELLER, (one, at) -> one.propose(refund("1.00"), at));
        }
        assertThrows(ProposalsUsedUp.class, () -> quarrel.tell(SELLER, (one, at) -> one.propose(refund("1.00"), at)));
        quarrel.tell(BUYER, (one, at) -> one.propose(refund("1.00"), at));
    }

    @Test
    void no_more_goes_back_than_is_left_by_then() {
        Quarrel quarrel = Quarrel.over(refund("40.00"));
        quarrel.left = usd("15.00");
        quarrel.tell(SELLER, (one, at) -> one.accept(1, at));
        ended(quarrel, DisputeOutcome.AGREED, "15.00");
    }

    // ---- The operator

    @Test
    void before_the_seller_answered_nobody_escalates() {
        Quarrel quarrel = Quarrel.over(refund("40.00"));
        assertThrows(DisputeNotEscalatable.class, () -> quarrel.tell(BUYER, Dispute::escalate));
        assertThrows(DisputeNotEscalatable.class, () -> quarrel.tell(SELLER, Dispute::escalate));
    }

    @Test
    void a_ruling_ends_the_dispute() {
        Quarrel quarrel = Quarrel.escalated(refund("40.00"));
        quarrel.rule(refund("25.00"));
        ended(quarrel, DisputeOutcome.RULED, "25.00");
        assertEquals(usd("25.00"), quarrel.view().ruling().amount());
    }

    @Test
    void a_ruling_for_the_seller_refunds_nothing() {
        Quarrel quarrel = Quarrel.escalated(refund("40.00"));
        quarrel.rule(refund("0.00"));
        ended(quarrel, DisputeOutcome.RULED, "0.00");
    }

    @Test
    void an_operator_rules_and_proposes_only_what_is_with_him() {
        Quarrel quarrel = Quarrel.negotiated(refund("40.00"), refund("1.00"));
        assertThrows(DisputeNotWithOperator.class, () -> quarrel.rule(refund("25.00")));
        assertThrows(
                DisputeNotNegotiable.class, () -> quarrel.tell(OPERATOR, (one, at) -> one.propose(refund("9.00"), at)));
    }

    @Test
    void an_operators_proposal_needs_both_sides() {
        Quarrel quarrel = Quarrel.escalated(refund("40.00"));
        quarrel.tell(OPERATOR, (one, at) -> one.propose(refund("20.00"), at));
        int no = quarrel.view().proposals().size();
        quarrel.tell(SELLER, (one, at) -> one.accept(no, at));
        assertEquals(DisputeState.WITH_OPERATOR, quarrel.view().state());
        assertThrows(ProposalOwn.class, () -> quarrel.tell(SELLER, (one, at) -> one.accept(no, at)));
        quarrel.tell(BUYER, (one, at) -> one.accept(no, at));
        ended(quarrel, DisputeOutcome.AGREED, "20.00");
    }

    @Test
    void a_late_ruling_alarms_every_day_until_the_buyer_gets_what_he_asked() {
        Quarrel quarrel = Quarrel.escalated(refund("40.00"));
        quarrel.pass(Duration.ofDays(14));
        assertEquals(DisputeStep.RULING_OVERDUE, quarrel.last().step());
        quarrel.pass(Duration.ofDays(2));
        assertEquals(3, overdue(quarrel));
        quarrel.pass(Duration.ofDays(14));
        assertEquals(16, overdue(quarrel));
        ended(quarrel, DisputeOutcome.NOT_RULED, "40.00");
    }

    private static long overdue(Quarrel quarrel) {
        return quarrel.steps().stream()
                .filter(step -> step == DisputeStep.RULING_OVERDUE)
                .count();
    }

    // ---- Returns

    @Test
    void goods_that_are_not_sent_back_in_time_are_paid_for() {
        Quarrel quarrel = Quarrel.over(goodsBack("100.00"));
        quarrel.tell(SELLER, (one, at) -> one.accept(1, at));
        quarrel.pass(Duration.ofDays(10));
        ended(quarrel, DisputeOutcome.NOT_RETURNED, "0.00");
    }

    @Test
    void a_confirmed_return_is_refunded() {
        Quarrel quarrel = Quarrel.returning("80.00");
        assertThrows(ReturnUnderWay.class, () -> quarrel.tell(BUYER, Dispute::withdraw));
        quarrel.tell(SELLER, Dispute::confirmReturn);
        ended(quarrel, DisputeOutcome.RETURNED, "80.00");
    }

    @Test
    void a_return_that_nobody_confirms_is_refunded_after_sixteen_days() {
        Quarrel quarrel = Quarrel.returning("80.00");
        quarrel.pass(Duration.ofDays(16));
        ended(quarrel, DisputeOutcome.RETURN_NOT_CONFIRMED, "80.00");
    }

    @Test
    void a_contested_return_goes_to_the_operator_and_cannot_be_asked_for_again() {
        Quarrel quarrel = Quarrel.returning("80.00");
        quarrel.tell(SELLER, (one, at) -> one.contestReturn("an empty box", at));
        assertEquals(DisputeState.WITH_OPERATOR, quarrel.view().state());
        assertEquals("an empty box", quarrel.view().returned().contest());
        assertThrows(ReturnMade.class, () -> quarrel.rule(goodsBack("80.00")));
        quarrel.pass(Duration.ofDays(30));
        ended(quarrel, DisputeOutcome.NOT_RULED, "80.00");
    }

    @Test
    void a_return_can_be_withdrawn_before_it_is_sent() {
        Quarrel quarrel = Quarrel.over(goodsBack("100.00"));
        quarrel.tell(SELLER, (one, at) -> one.accept(1, at));
        quarrel.tell(BUYER, Dispute::withdraw);
        ended(quarrel, DisputeOutcome.WITHDRAWN, "0.00");
    }

    @Test
    void what_is_not_to_be_returned_is_not_returned() {
        Quarrel quarrel = Quarrel.over(refund("40.00"));
        assertThrows(ReturnNotDue.class, () -> quarrel.tell(BUYER, (one, at) -> one.shipReturn(PARCEL, at)));
        assertThrows(ReturnNotShipped.class, () -> quarrel.tell(SELLER, Dispute::confirmReturn));
        assertThrows(ReturnNotShipped.class, () -> quarrel.tell(SELLER, (one, at) -> one.contestReturn("no", at)));
    }

    @Test
    void while_goods_are_to_be_returned_nothing_is_negotiated() {
        Quarrel quarrel = Quarrel.returning("80.00");
        assertThrows(
                DisputeNotNegotiable.class, () -> quarrel.tell(SELLER, (one, at) -> one.propose(refund("1.00"), at)));
        assertThrows(DisputeNotNegotiable.class, () -> quarrel.tell(SELLER, (one, at) -> one.accept(1, at)));
    }

    @Test
    void a_ruled_return_is_refunded_when_it_came() {
        Quarrel quarrel = Quarrel.escalated(refund("40.00"));
        quarrel.rule(goodsBack("30.00"));
        assertEquals(Solution.RETURN_AND_REFUND, quarrel.view().settlement().solution());
        quarrel.tell(BUYER, (one, at) -> one.shipReturn(PARCEL, at));
        quarrel.tell(SELLER, Dispute::confirmReturn);
        ended(quarrel, DisputeOutcome.RETURNED, "30.00");
    }

    // ---- Its end, and what stops it

    @Test
    void once_it_has_ended_nothing_is_done_in_it() {
        Quarrel quarrel = Quarrel.over(refund("40.00"));
        quarrel.tell(BUYER, Dispute::withdraw);
        for (Side side : Side.values()) {
            DisputeAct.of(side)
                    .forEach(act -> assertTrue(quarrel.dispute.refusal(act, side) instanceof DisputeOver, act.name()));
        }
    }

    @Test
    void another_refund_of_the_whole_order_ends_it() {
        Quarrel quarrel = Quarrel.escalated(refund("40.00"));
        quarrel.left = usd("0.00");
        quarrel.tell(OPERATOR, Dispute::close);
        ended(quarrel, DisputeOutcome.ORDER_REFUNDED, "0.00");
    }

    @Test
    void a_freeze_stops_the_clock_which_goes_on_with_what_was_left() {
        Quarrel quarrel = Quarrel.over(refund("40.00"));
        quarrel.pass(Duration.ofDays(3));
        quarrel.tell(OPERATOR, Dispute::freeze);
        quarrel.pass(Duration.ofDays(40));
        assertEquals(DisputeState.AWAITING_SELLER, quarrel.view().state());
        assertTrue(quarrel.view().deadline().stopped());
        quarrel.tell(OPERATOR, Dispute::unfreeze);
        assertEquals(
                Duration.ofDays(2),
                Duration.between(quarrel.now, quarrel.view().deadline().at()));
    }

    @Test
    void a_clock_that_begins_while_the_order_is_frozen_stands() {
        Quarrel quarrel = new Quarrel();
        quarrel.open(refund("40.00"), true);
        quarrel.tell(SELLER, (one, at) -> one.propose(refund("1.00"), at));
        quarrel.pass(Duration.ofDays(100));
        assertEquals(DisputeState.NEGOTIATING, quarrel.view().state());
        quarrel.tell(OPERATOR, Dispute::unfreeze);
        quarrel.pass(Duration.ofDays(7));
        assertEquals(DisputeState.WITH_OPERATOR, quarrel.view().state());
    }

    @Test
    void a_freeze_stops_the_alarms_too() {
        Quarrel quarrel = Quarrel.escalated(refund("40.00"));
        quarrel.pass(Duration.ofDays(15));
        quarrel.tell(OPERATOR, Dispute::freeze);
        quarrel.pass(Duration.ofDays(5));
        assertEquals(2, overdue(quarrel));
        quarrel.tell(OPERATOR, Dispute::unfreeze);
        quarrel.pass(Duration.ofDays(1));
        assertEquals(3, overdue(quarrel));
    }
}
