package org.sellerport.disputes.api;

/** What can be done in a dispute. */
public enum DisputeAct {
    /** See {@link Disputes#propose}. */
    PROPOSE,
    /** See {@link Disputes#accept}. */
    ACCEPT,
    /** See {@link Evidences#add}. */
    ADD_EVIDENCE,
    /** See {@link Disputes#escalate}. */
    ESCALATE,
    /** See {@link Disputes#withdraw}. */
    WITHDRAW,
    /** See {@link Disputes#shipReturn}. */
    SHIP_RETURN,
    /** See {@link Disputes#confirmReturn}. */
    CONFIRM_RETURN,
    /** See {@link Disputes#contestReturn}. */
    CONTEST_RETURN,
    /** See {@link Disputes#rule}. */
    RULE
}
