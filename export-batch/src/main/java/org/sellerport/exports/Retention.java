package org.sellerport.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/** How long a file is kept: {@code SELLERPORT_EXPORT_RETENTION_DAYS}, 30 days where nothing else is set. */
@ApplicationScoped
class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class.getName());
    private static final String DAYS = "SELLERPORT_EXPORT_RETENTION_DAYS";
    private static final int USUAL = 30;
    private static final int LONGEST = 3_650;

    private final Duration kept = Duration.ofDays(days(System.getenv(DAYS)));

    static int days(String set) {
        String text = set == null ? "" : set.strip();
        if (text.isEmpty()) {
            return USUAL;
        }
        if (text.matches("[1-9][0-9]{0,3}") && Integer.parseInt(text) <= LONGEST) {
            return Integer.parseInt(text);
        }
        LOG.log(Level.SEVERE, "{0} is no number of days from 1 to {1}: files are kept for {2}", new Object[] {
            DAYS, LONGEST, USUAL
        });
        return USUAL;
    }

    /** Until when a file can be downloaded that was published at an instant. */
    Instant end(Instant published) {
        return published.plus(kept);
    }

    /** What was published before is kept no longer. */
    Instant oldest(Instant now) {
        return now.minus(kept);
    }
}
