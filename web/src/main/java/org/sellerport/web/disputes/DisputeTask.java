package org.sellerport.web.disputes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sellerport.disputes.api.DisputeAct;
import org.sellerport.disputes.api.DisputeView;
import org.sellerport.disputes.api.PossibleDisputeAct;
import org.sellerport.disputes.api.Proposal;
import org.sellerport.disputes.api.ProposalStatus;
import org.sellerport.disputes.api.Side;
import org.sellerport.kernel.RuleViolation;

/**
 * Something that the viewer may want to do in a dispute.
 *
 * @param proposal the one to accept; null for every other act, and where there is none to accept
 * @param refusal what forbids it; null where it is possible
 */
public record DisputeTask(DisputeAct act, Proposal proposal, RuleViolation refusal) {

    /** What each side can ever do; the buyer acts in the storefront. */
    private static final Set<DisputeAct> OF_SELLER = EnumSet.of(
            DisputeAct.ACCEPT,
            DisputeAct.PROPOSE,
            DisputeAct.ADD_EVIDENCE,
            DisputeAct.ESCALATE,
            DisputeAct.CONFIRM_RETURN,
            DisputeAct.CONTEST_RETURN);

    private static final Set<DisputeAct> OF_OPERATOR =
            EnumSet.of(DisputeAct.RULE, DisputeAct.PROPOSE, DisputeAct.ADD_EVIDENCE);

    /** What there is to do for a side, the possible first; each proposal that it can accept is a task of its own. */
    static List<DisputeTask> of(DisputeView dispute, List<PossibleDisputeAct> possible, Side side) {
        Set<DisputeAct> known = side == Side.OPERATOR ? OF_OPERATOR : OF_SELLER;
        List<DisputeTask> tasks = new ArrayList<>();
        for (PossibleDisputeAct one : possible) {
            if (known.contains(one.act()) && one.act() == DisputeAct.ACCEPT && one.isAllowed()) {
                acceptable(dispute).forEach(proposal -> tasks.add(new DisputeTask(one.act(), proposal, null)));
            } else if (known.contains(one.act())) {
                tasks.add(new DisputeTask(one.act(), null, one.refusal()));
            }
        }
        tasks.sort(Comparator.comparing(DisputeTask::isAllowed).reversed());
        return List.copyOf(tasks);
    }

    private static List<Proposal> acceptable(DisputeView dispute) {
        return dispute.proposals().stream()
                .filter(one -> one.status() == ProposalStatus.OPEN && !one.sellerAgrees())
                .toList();
    }

    public boolean isAllowed() {
        return refusal == null;
    }

    /** Unlike that of any other task of the page. */
    public String getId() {
        return act + (proposal == null ? "" : "-" + proposal.no());
    }

    /** Whether it cannot be taken back and may cost something. */
    public boolean isGrave() {
        return EnumSet.of(DisputeAct.ACCEPT, DisputeAct.CONFIRM_RETURN, DisputeAct.RULE)
                .contains(act);
    }

    /** Whether it proposes or rules how the dispute is settled. */
    public boolean isOffer() {
        return act == DisputeAct.PROPOSE || act == DisputeAct.RULE;
    }
}
