package org.sellerport.disputes.api;

import org.sellerport.kernel.Money;

/**
 * How somebody would settle a dispute.
 *
 * @param amount to refund, in the order's currency; a seller or operator may offer nothing
 * @param text what he says to it, up to {@value #LONGEST_TEXT} characters; may be null
 */
public record Offer(Solution solution, Money amount, String text) {

    /** The longest text of an offer, a ruling or a claim, in characters. */
    public static final int LONGEST_TEXT = 4_000;
}
