package org.sellerport.disputes.api;

import java.util.List;

/**
 * What a buyer opens a dispute with.
 *
 * @param asked the solution he asks for; its text says what is wrong and has to be there
 * @param lines the lines of the order that it is about, by number from 1; empty for the whole order
 */
public record Claim(DisputeReason reason, Offer asked, List<Integer> lines) {

    public Claim {
        lines = List.copyOf(lines);
    }
}
