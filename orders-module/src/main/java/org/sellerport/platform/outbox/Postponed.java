package org.sellerport.platform.outbox;

import java.time.Instant;

/** A letter that has to wait. That is no failure, so it does not count as a try. */
public final class Postponed extends DeliveryFailed {

    private static final long serialVersionUID = 1L;

    private final Instant until;

    public Postponed(Instant until) {
        super("waits until " + until);
        this.until = until;
    }

    public Instant until() {
        return until;
    }
}
