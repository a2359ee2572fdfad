package org.sellerport.disputes.api;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.Fault;

/**
 * What an operator ruled.
 *
 * @param amount to refund; nothing where the seller is right
 * @param fault whose fault it is
 * @param text the reasons, for both sides
 * @param at when; null while it is only asked for
 */
public record Ruling(Solution solution, Money amount, Fault fault, String text, Instant at) {

    /** A ruling to be made. */
    public Ruling(Solution solution, Money amount, Fault fault, String text) {
        this(solution, amount, fault, text, null);
    }
}
