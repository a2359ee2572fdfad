package org.sellerport.biff;

import org.sellerport.orders.api.OrderStatus;

/** Breaks a rule on purpose: a writer of workbooks must not know orders. */
public record WorldlyCell(OrderStatus status) {}
