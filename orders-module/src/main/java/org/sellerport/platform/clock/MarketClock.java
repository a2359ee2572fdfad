package org.sellerport.platform.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Ticks in microseconds, as fine as the database keeps them, ahead of the machine by what it was told. */
final class MarketClock extends Clock {

    private static final Duration TICK = Duration.ofNanos(1_000);

    private final Clock machine;
    private volatile Duration ahead = Duration.ZERO;

    MarketClock(ZoneId zone) {
        this.machine = Clock.tick(Clock.system(zone), TICK);
    }

    /** Never goes back: whoever read a time before must not meet it again. */
    synchronized void moveTo(Duration further) {
        if (further.compareTo(ahead) > 0) {
            ahead = further;
        }
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : Clock.offset(machine.withZone(zone), ahead);
    }

    static MarketClock utc() {
        return new MarketClock(ZoneOffset.UTC);
    }
}
