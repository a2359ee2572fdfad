package org.sellerport.webhooks;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.sellerport.platform.Sql;

/** Forgets what was delivered more than a week ago. */
@Singleton
public class DeliveryPurge {

    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "41", persistent = false)
    void purge() {
        sql.update(
                "delete from orders.webhook_delivery where delivered_at < ?",
                clock.instant().minus(KEPT));
    }
}
