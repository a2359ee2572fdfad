package org.sellerport.disputes.api;

/** What a seller can answer to a claim. */
public enum SettlementAnswer {
    /** As the buyer asks. */
    ACCEPT,
    /** A lower refund. */
    COUNTER,
    /** Nothing, and let the operator rule. */
    OPERATOR,
    /** The goods come back first. */
    RETURN
}
