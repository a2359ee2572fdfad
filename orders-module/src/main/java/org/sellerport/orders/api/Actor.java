package org.sellerport.orders.api;

/** Who caused a fact in an order's history. */
public enum Actor {
    BUYER,
    SELLER,
    OPERATOR,
    PAYMENTS,
    CARRIER,
    SYSTEM
}
