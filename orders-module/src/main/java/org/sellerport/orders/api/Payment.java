package org.sellerport.orders.api;

import org.sellerport.kernel.Money;

/**
 * A payment as the payment processor announces it.
 *
 * @param id the processor's own; the same id again is the same payment
 */
public record Payment(String id, String method, Money amount) {}
