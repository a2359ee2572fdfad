package org.sellerport.disputes.api;

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
}
