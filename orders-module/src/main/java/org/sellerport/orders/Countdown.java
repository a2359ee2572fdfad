package org.sellerport.orders;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.sellerport.platform.InstantConverter;

/** A clock: when it ends and, while something stops it, since when. It goes on with what was left of it. */
@Embeddable
class Countdown {

    @Convert(converter = InstantConverter.class)
    private Instant due;

    @Convert(converter = InstantConverter.class)
    private Instant stoppedAt;

    protected Countdown() {}

    private Countdown(Instant due, Instant stoppedAt) {
        this.due = due;
        this.stoppedAt = stoppedAt;
    }

    static Countdown until(Instant due) {
        return new Countdown(due, null);
    }

    boolean runs() {
        return stoppedAt == null;
    }

    Instant due() {
        return due;
    }

    Instant stoppedAt() {
        return stoppedAt;
    }

    /** How much of it is left while it stands. */
    Duration left() {
        return Duration.between(stoppedAt, due);
    }

    Countdown longerBy(Duration more) {
        return new Countdown(due.plus(more), stoppedAt);
    }

    /** Never ends later than this, whether it runs or stands. */
    Countdown notAfter(Instant latest) {
        return latest.isBefore(due) ? new Countdown(latest, stoppedAt) : this;
    }

    Countdown running(boolean may, Instant at) {
        if (may == runs()) {
            return this;
        }
        return may ? new Countdown(due.plus(Duration.between(stoppedAt, at)), null) : new Countdown(due, at);
    }
}
