package org.sellerport.platform;

import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The right to hold one of the pool's connections for a transaction. A transaction that is begun while another of the same
 * thread is suspended always has it, for the other ends only after it. All the others share fewer places than there are
 * connections, so that some are left for those.
 */
final class Place {

    /** Of the pool's twenty connections. */
    private static final int PLACES = 14;

    private static final int PATIENCE_SECONDS = 5;

    private static final Semaphore FREE = new Semaphore(PLACES, true);
    private static final ThreadLocal<AtomicInteger> HELD = ThreadLocal.withInitial(AtomicInteger::new);

    /** How many the thread holds; kept here too, for a transaction may be ended by another thread. */
    private final AtomicInteger held;

    private final boolean first;

    private Place(AtomicInteger held) {
        this.held = held;
        this.first = held.getAndIncrement() == 0;
    }

    /**
     * Waits for one.
     *
     * @throws NoConnection if none gets free in time
     */
    static Place take() {
        AtomicInteger held = HELD.get();
        if (held.get() == 0) {
            await();
        }
        return new Place(held);
    }

    private static void await() {
        try {
            if (!FREE.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new NoConnection(new SQLTransientConnectionException("All " + PLACES + " places are taken"));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NoConnection(new SQLTransientConnectionException("Interrupted", stopped));
        }
    }

    void giveBack() {
        held.decrementAndGet();
        if (first) {
            FREE.release();
        }
    }
}
