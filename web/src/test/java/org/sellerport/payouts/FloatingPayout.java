package org.sellerport.payouts;

/** Breaks a rule on purpose: money as a double. */
public record FloatingPayout(double amount) {}
