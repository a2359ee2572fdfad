package org.sellerport.disputes.api;

import java.util.EnumSet;
import java.util.Set;

/** Where a dispute stands. Each state but the last has one clock, so a dispute always ends. */
public enum DisputeState {
    /** The seller has to answer. */
    AWAITING_SELLER,
    /** He did, and the sides negotiate. */
    NEGOTIATING,
    /** An operator has to rule; the sides may still agree. */
    WITH_OPERATOR,
    /** The buyer has to send the goods back. */
    AWAITING_RETURN,
    /** They are on their way; the seller has to confirm that they came, or to contest it. */
    RETURNING,
    ENDED;

    public boolean isOpen() {
        return this != ENDED;
    }

    /** Where it can go from here; from its end only back to its beginning, once, where the buyer has withdrawn it. */
    public Set<DisputeState> next() {
        return switch (this) {
            case AWAITING_SELLER -> EnumSet.of(NEGOTIATING, AWAITING_RETURN, ENDED);
            case NEGOTIATING -> EnumSet.of(WITH_OPERATOR, AWAITING_RETURN, ENDED);
            case WITH_OPERATOR -> EnumSet.of(AWAITING_RETURN, ENDED);
            case AWAITING_RETURN -> EnumSet.of(RETURNING, ENDED);
            case RETURNING -> EnumSet.of(WITH_OPERATOR, ENDED);
            case ENDED -> EnumSet.of(AWAITING_SELLER);
        };
    }

    /** Whether proposals can be made and accepted. */
    public boolean isNegotiable() {
        return switch (this) {
            case AWAITING_SELLER, NEGOTIATING, WITH_OPERATOR -> true;
            case AWAITING_RETURN, RETURNING, ENDED -> false;
        };
    }
}
