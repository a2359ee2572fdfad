package org.sellerport.disputes.api;

/** What can happen in a dispute, as its process log names it. */
public enum DisputeStep {
    OPENED,
    REOPENED,
    PROPOSED,
    PROPOSAL_ACCEPTED,
    EVIDENCE_ADDED,
    ESCALATED,
    RULED,
    /** A ruling is late; told every day until there is one. */
    RULING_OVERDUE,
    WITHDRAWN,
    /** A return was agreed, ruled or came about by silence: the buyer has to send the goods. */
    RETURN_DUE,
    RETURN_SHIPPED,
    RETURN_CONFIRMED,
    RETURN_CONTESTED,
    /** A clock of the dispute stands still, as the order was frozen. */
    STOPPED,
    RESUMED,
    ENDED
}
