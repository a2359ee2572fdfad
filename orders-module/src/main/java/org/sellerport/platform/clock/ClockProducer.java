package org.sellerport.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of the application. */
@ApplicationScoped
class ClockProducer {

    private final MarketClock clock = MarketClock.utc();

    @Produces
    @Singleton
    Clock clock() {
        return clock;
    }

    MarketClock market() {
        return clock;
    }
}
