package org.sellerport.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sellerport.payouts.api.SkipReason;

/** Releases bundle by bundle. Where one fails, its orders are released one by one, and one that is broken holds up no other. */
@ApplicationScoped
class ReleaseRound {

    private static final Logger LOG = Logger.getLogger(ReleaseRound.class.getName());
    private static final int LONGEST_DETAIL = 1_000;

    @Inject
    private Releasing releasing;

    @Inject
    private DueTable due;

    /** Releases all that is due by then, with nobody to report to; how many orders that were. */
    long releaseAll(Instant dueBy) {
        long released = 0;
        DuePosition place = DuePosition.BEGINNING;
        Optional<Bundle> next = due.next(place, dueBy);
        while (next.isPresent()) {
            released += release(next.get(), dueBy, ReleaseReport.NONE);
            next = due.next(next.get().end(), dueBy);
        }
        return released;
    }

    /** How many were released. */
    int release(Bundle bundle, Instant dueBy, ReleaseReport report) {
        try {
            return releasing.release(bundle, dueBy, report);
        } catch (RuntimeException broken) {
            LOG.log(Level.FINE, "One of a bundle failed; they go on one by one", broken);
            return bundle.single().stream()
                    .mapToInt(one -> releaseOne(one, dueBy, report))
                    .sum();
        }
    }

    private int releaseOne(Bundle one, Instant dueBy, ReleaseReport report) {
        Payout payout = one.payouts().get(0);
        try {
            return releasing.release(one, dueBy, report);
        } catch (RuntimeException broken) {
            Throwable cause = root(broken);
            if (cause instanceof MovedMeanwhile) {
                releasing.skip(payout, SkipReason.NOT_SCHEDULED, null, report);
            } else {
                LOG.log(Level.WARNING, broken, () -> "Order " + payout.order() + " could not be released");
                releasing.skip(payout, SkipReason.BROKEN, shortened(cause.toString()), report);
            }
            return 0;
        }
    }

    private static Throwable root(Throwable broken) {
        Throwable cause = broken;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String shortened(String detail) {
        return detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
    }
}
