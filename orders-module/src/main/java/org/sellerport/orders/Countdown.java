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

    Countdown endingAt(Instant otherDue) {
        return new Countdown(otherDue, stoppedAt);
    }

    Countdown stoppedSince(Instant at) {
        return runs() || at.isBefore(stoppedAt) ? new Countdown(due, at) : this;
    }

    /** Never ends earlier than this, whether it runs or stands. */
    Countdown notBefore(Instant earliest) {
        return earliest.isAfter(due) ? endingAt(earliest) : this;
    }

    /** Never ends later than this, whether it runs or stands. */
    Countdown notAfter(Instant latest) {
        return latest.isBefore(due) ? endingAt(latest) : this;
    }

    /**
     * Leaves at most that much, counted from a moment that may be known late only. While the clock stands, time since that
     * moment passes for it no more than for the rest; and it never ends before it is known to.
     */
    Countdown withAtMost(Duration most, Instant from, Instant known) {
        Instant begun = runs() || from.isBefore(stoppedAt) ? from : stoppedAt;
        Instant latest = begun.plus(most);
        Instant earliest = runs() ? known : stoppedAt;
        return notAfter(latest.isBefore(earliest) ? earliest : latest);
    }

    Countdown running(boolean may, Instant at) {
        if (may == runs()) {
            return this;
        }
        return may ? new Countdown(due.plus(Duration.between(stoppedAt, at)), null) : new Countdown(due, at);
    }
}
