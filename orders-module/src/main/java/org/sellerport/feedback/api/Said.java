package org.sellerport.feedback.api;

import java.time.Instant;

/**
 * What one side said of the other.
 *
 * @param rating 1 to 5
 * @param comment may be null
 */
public record Said(int rating, String comment, Instant at) {

    /** The longest comment or reply, in characters. */
    public static final int LONGEST = 2_000;

    public static final int WORST = 1;
    public static final int BEST = 5;
}
