package org.sellerport.web.disputes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sellerport.disputes.api.DisputeLogEntry;
import org.sellerport.disputes.api.DisputeStep;
import org.sellerport.disputes.api.DisputeView;
import org.sellerport.disputes.api.Evidence;
import org.sellerport.disputes.api.Proposal;
import org.sellerport.messages.api.Message;
import org.sellerport.orders.api.Actor;

/**
 * One thing in the thread of a dispute. Of the last four, the one that the kind names is there, the others are null.
 *
 * @param author who said or did it
 */
public record Contribution(
        Kind kind,
        Instant at,
        Actor author,
        Proposal proposal,
        Evidence evidence,
        Message message,
        DisputeLogEntry step) {

    /** What can stand in a thread. */
    public enum Kind {
        PROPOSAL,
        EVIDENCE,
        MESSAGE,
        STEP
    }

    /** Steps that stand in the thread as what they brought. */
    private static final Set<DisputeStep> SHOWN_OTHERWISE =
            EnumSet.of(DisputeStep.PROPOSED, DisputeStep.EVIDENCE_ADDED);

    /** Everything that was said and done in a dispute, in the order it happened; messages from its opening on. */
    static List<Contribution> thread(DisputeView dispute, List<Message> messages) {
        List<Contribution> all = new ArrayList<>();
        dispute.log().stream()
                .filter(entry -> !SHOWN_OTHERWISE.contains(entry.step()))
                .forEach(entry ->
                        all.add(new Contribution(Kind.STEP, entry.at(), entry.actor(), null, null, null, entry)));
        dispute.proposals()
                .forEach(one -> all.add(new Contribution(
                        Kind.PROPOSAL, one.madeAt(), Actor.valueOf(one.side().name()), one, null, null, null)));
        dispute.evidence()
                .forEach(one -> all.add(new Contribution(
                        Kind.EVIDENCE, one.addedAt(), Actor.valueOf(one.side().name()), null, one, null, null)));
        messages.stream()
                .filter(one -> !one.at().isBefore(dispute.openedAt()))
                .forEach(one -> all.add(new Contribution(Kind.MESSAGE, one.at(), one.author(), null, null, one, null)));
        // What happened at one instant stays in this order: the opening stands before the first claim.
        all.sort(Comparator.comparing(Contribution::at));
        return List.copyOf(all);
    }

    /** How it is set off: the buyer's on one side, the seller's on the other, the rest between. */
    public String getLook() {
        return switch (author) {
            case BUYER -> "theirs";
            case SELLER -> "ours";
            case OPERATOR, PAYMENTS, CARRIER, SYSTEM -> "between";
        };
    }
}
