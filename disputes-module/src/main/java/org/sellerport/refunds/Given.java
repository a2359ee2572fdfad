package org.sellerport.refunds;

import java.util.Optional;
import org.sellerport.orders.api.By;
import org.sellerport.refunds.api.Giving;

/**
 * What somebody who gives a refund said about it, while the order takes the step: the order's event does not carry it. The
 * event is observed on the same thread, so that is where it is kept.
 */
final class Given {

    private static final ThreadLocal<Given> UNDER_WAY = new ThreadLocal<>();

    private final Giving giving;
    private final By by;
    private Long made;

    private Given(Giving giving, By by) {
        this.giving = giving;
        this.by = by;
    }

    /** Takes the step; the number of the refund that came of it. */
    static long during(Giving giving, By by, Runnable step) {
        Given before = UNDER_WAY.get();
        Given given = new Given(giving, by);
        UNDER_WAY.set(given);
        try {
            step.run();
        } finally {
            if (before == null) {
                UNDER_WAY.remove();
            } else {
                UNDER_WAY.set(before);
            }
        }
        return Optional.ofNullable(given.made).orElseThrow(() -> new IllegalStateException("No refund was made"));
    }

    /**
     * What is being given, where an event comes of that and not of a deadline that passed before. Its cause may be another:
     * who gives everything back while the buyer asks to cancel has agreed to that.
     */
    static Optional<Given> of(Owed owed) {
        return Optional.ofNullable(UNDER_WAY.get())
                .filter(given -> owed.kind() == Owed.Kind.ALL
                        && owed.by().equals(given.by)
                        && owed.amount().equals(given.giving.what().amount()));
    }

    Giving giving() {
        return giving;
    }

    void made(long refund) {
        made = refund;
    }
}
