package org.sellerport.web.launch;

import java.time.Duration;

/** A wait between two looks at something that another process does. */
final class Pause {
    private Pause() {}

    static void of(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotGoOn("The start was interrupted.", e);
        }
    }
}
