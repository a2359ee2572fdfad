package org.sellerport.platform;

import org.sellerport.orders.api.OrderStatus;

/** Breaks a rule on purpose: the platform must not know orders. */
public record BusyPlatform(OrderStatus status) {}
