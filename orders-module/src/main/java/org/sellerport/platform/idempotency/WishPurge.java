package org.sellerport.platform.idempotency;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.sellerport.platform.Sql;

/**
 * Forgets old wishes; {@code SELLERPORT_IDEMPOTENCY_HOURS} says how old, 48 if it does not. A key sent again afterwards
 * counts as a new wish.
 */
@Singleton
public class WishPurge {

    private static final String USUAL_HOURS = "48";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "23", persistent = false)
    void purge() {
        String hours = System.getenv().getOrDefault("SELLERPORT_IDEMPOTENCY_HOURS", USUAL_HOURS);
        sql.update(
                "delete from orders.idempotency where created_at < ?",
                clock.instant().minus(Duration.ofHours(Long.parseLong(hours))));
    }
}
