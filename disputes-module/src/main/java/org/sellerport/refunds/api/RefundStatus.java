package org.sellerport.refunds.api;

/** Where the money of a refund is. */
public enum RefundStatus {
    /** The processor has to give it back, or is about to. */
    REQUESTED,
    /** It could not; an operator decides when to try again. */
    FAILED,
    /** The buyer has it. Nothing follows. */
    SETTLED
}
