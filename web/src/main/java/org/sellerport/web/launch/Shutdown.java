package org.sellerport.web.launch;

import java.util.ArrayDeque;
import java.util.Deque;

/** Stops what was started, the last first, exactly once, whether the start went well, failed or was interrupted. */
final class Shutdown implements AutoCloseable {
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private volatile boolean begun;

    /** To be called before the start of the part, so that an end in the middle of it finds it. */
    synchronized <T extends AutoCloseable> T include(T part) {
        if (begun) {
            throw new CannotGoOn("The start was interrupted.");
        }
        started.push(part);
        return part;
    }

    boolean hasBegun() {
        return begun;
    }

    @Override
    public void close() {
        begun = true;
        stopAll();
    }

    private synchronized void stopAll() {
        while (!started.isEmpty()) {
            stop(started.pop());
        }
    }

    /** One part that does not stop must not keep the others from stopping. */
    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            System.err.println(
                    "Sellerport: " + part.getClass().getSimpleName() + " did not stop: " + CannotGoOn.reason(e));
        }
    }
}
