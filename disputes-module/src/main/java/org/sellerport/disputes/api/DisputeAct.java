package org.sellerport.disputes.api;

import java.util.EnumSet;
import java.util.Set;

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
    RULE;

    /** The acts of a side. */
    public static Set<DisputeAct> of(Side side) {
        return switch (side) {
            case BUYER -> EnumSet.of(PROPOSE, ACCEPT, ADD_EVIDENCE, ESCALATE, WITHDRAW, SHIP_RETURN);
            case SELLER -> EnumSet.of(PROPOSE, ACCEPT, ADD_EVIDENCE, ESCALATE, CONFIRM_RETURN, CONTEST_RETURN);
            case OPERATOR -> EnumSet.of(PROPOSE, ADD_EVIDENCE, RULE);
        };
    }
}
