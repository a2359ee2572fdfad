package org.sellerport.feedback.api;

/** Who says something of the other. */
public enum Side {
    BUYER,
    SELLER
}
