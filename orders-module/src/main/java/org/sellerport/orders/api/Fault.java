package org.sellerport.orders.api;

/** Whose fault a cancellation is. Only the seller's counts as non-fulfilment (成交不卖). */
public enum Fault {
    BUYER,
    SELLER,
    PLATFORM
}
