package org.sellerport.kernel;

import org.sellerport.orders.api.OrderStatus;

/** Breaks a rule on purpose: the kernel must not know orders. */
public record GreedyKernel(OrderStatus status) {}
