package org.sellerport.messages.api;

/** What came of a call. */
public enum CallResult {
    /** The buyer means to pay. */
    PROMISED,
    /** The buyer does not mean to pay. */
    REFUSED,
    NO_ANSWER,
    WRONG_NUMBER,
    OTHER
}
