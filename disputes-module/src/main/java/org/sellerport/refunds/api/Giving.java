package org.sellerport.refunds.api;

import java.util.List;
import org.sellerport.orders.api.Refunding;

/**
 * A refund that somebody decides to give.
 *
 * @param what how much, why, and what the order is closed for where nothing is left
 * @param text what the buyer is told, up to {@value #LONGEST_TEXT} characters, may be null
 * @param lines the numbers of the lines that it is given for; none for all of them
 */
public record Giving(Refunding what, String text, List<Integer> lines) {

    public static final int LONGEST_TEXT = 2_000;

    public Giving {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
