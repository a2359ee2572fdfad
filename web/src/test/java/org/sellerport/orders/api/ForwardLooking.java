package org.sellerport.orders.api;

import org.sellerport.payouts.FloatingPayout;

/** Breaks a rule on purpose: orders must not know payouts. */
public record ForwardLooking(FloatingPayout payout) {}
