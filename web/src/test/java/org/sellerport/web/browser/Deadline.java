package org.sellerport.web.browser;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for what the product does by itself, but not for ever. */
final class Deadline {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private Deadline() {}

    /** A look at what is waited for. */
    interface Look {
        boolean isThere() throws Exception;
    }

    static void await(Look look) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!look.isThere()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("It did not happen within " + PATIENCE);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
