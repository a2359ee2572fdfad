package org.sellerport.disputes;

import org.sellerport.disputes.api.DisputeAct;
import org.sellerport.disputes.api.DisputeNotEscalatable;
import org.sellerport.disputes.api.DisputeNotNegotiable;
import org.sellerport.disputes.api.DisputeNotWithOperator;
import org.sellerport.disputes.api.DisputeOver;
import org.sellerport.disputes.api.DisputeState;
import org.sellerport.disputes.api.Disputes;
import org.sellerport.disputes.api.EvidenceUsedUp;
import org.sellerport.disputes.api.Evidences;
import org.sellerport.disputes.api.ProposalMissing;
import org.sellerport.disputes.api.ProposalsUsedUp;
import org.sellerport.disputes.api.ReturnNotDue;
import org.sellerport.disputes.api.ReturnNotShipped;
import org.sellerport.disputes.api.ReturnUnderWay;
import org.sellerport.disputes.api.Side;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** What can be done in a dispute as it stands; the acts themselves ask here, so what is said is what is done. */
record Allowed(OrderNo order, DisputeState state, Proposals proposals, int evidence) {

    /** What forbids an act of a side; null where it is possible. */
    RuleViolation refusal(DisputeAct act, Side side) {
        if (!state.isOpen()) {
            return new DisputeOver(order);
        }
        return switch (act) {
            case PROPOSE -> proposing(side);
            case ACCEPT -> accepting(side);
            case ADD_EVIDENCE -> evidence >= Evidences.MOST ? new EvidenceUsedUp(Evidences.MOST) : null;
            case ESCALATE -> unless(state == DisputeState.NEGOTIATING, new DisputeNotEscalatable(order));
            case WITHDRAW -> unless(state != DisputeState.RETURNING, new ReturnUnderWay(order));
            case SHIP_RETURN -> unless(state == DisputeState.AWAITING_RETURN, new ReturnNotDue(order));
            case CONFIRM_RETURN, CONTEST_RETURN -> unless(state == DisputeState.RETURNING, new ReturnNotShipped(order));
            case RULE -> unless(state == DisputeState.WITH_OPERATOR, new DisputeNotWithOperator(order));
        };
    }

    private static RuleViolation unless(boolean allowed, RuleViolation refusal) {
        return allowed ? null : refusal;
    }

    private RuleViolation proposing(Side side) {
        boolean mine = side != Side.OPERATOR || state == DisputeState.WITH_OPERATOR;
        if (!state.isNegotiable() || !mine) {
            return new DisputeNotNegotiable(order);
        }
        return unless(proposals.countOf(side) < Disputes.MOST_PROPOSALS, new ProposalsUsedUp(Disputes.MOST_PROPOSALS));
    }

    private RuleViolation accepting(Side side) {
        if (!state.isNegotiable()) {
            return new DisputeNotNegotiable(order);
        }
        return unless(proposals.hasFor(side), new ProposalMissing(order));
    }
}
