package org.sellerport.scorecard.api;

import java.time.Duration;
import java.time.Instant;

/** The time that a rate looks back on: whole days of 24 hours up to this moment (O). */
public enum Window {
    DAYS_7(7),
    DAYS_30(30);

    private final int days;

    Window(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }

    /** What happened then or before counts no more. */
    public Instant before(Instant now) {
        return now.minus(Duration.ofDays(days));
    }
}
