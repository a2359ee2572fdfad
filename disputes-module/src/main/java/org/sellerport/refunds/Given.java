package org.sellerport.refunds;

import java.util.Optional;
import org.sellerport.refunds.api.Giving;

/**
 * What somebody who gives a refund said about it, while the order takes the step: the order's event does not carry it. The
 * event is observed on the same thread, so that is where it is kept.
 */
final class Given {

    private static final ThreadLocal<Given> UNDER_WAY = new ThreadLocal<>();

    private final Giving giving;
    private Long made;

    private Given(Giving giving) {
        this.giving = giving;
    }

    /** Takes the step; the number of the refund that came of it. */
    static long during(Giving giving, Runnable step) {
        Given before = UNDER_WAY.get();
        Given given = new Given(giving);
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

    /** What is being given, where an event comes of that and not of a deadline that passed before. */
    static Optional<Given> of(Owed owed) {
        return Optional.ofNullable(UNDER_WAY.get())
                .filter(given -> given.giving.what().cause() == owed.cause()
                        && given.giving.what().amount().equals(owed.amount()));
    }

    Giving giving() {
        return giving;
    }

    void made(long refund) {
        made = refund;
    }
}
