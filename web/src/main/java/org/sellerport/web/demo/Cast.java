package org.sellerport.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sellerport.platform.Sql;

/** Who of the demo's invented people is at work; on all nodes alike. */
@ApplicationScoped
class Cast {

    private static final Duration SHORTEST_LIFE = Duration.ofSeconds(15);

    /** Buyers bring their carriers along; staff work for every demo shop. */
    record OnStage(boolean buyers, boolean staff) {}

    @Inject
    private Sql sql;

    OnStage onStage() {
        return sql.first(
                        "select buyers, staff from accounts.simulation",
                        row -> new OnStage(row.getBoolean("buyers"), row.getBoolean("staff")))
                .orElseThrow();
    }

    void call(OnStage wanted) {
        sql.update("update accounts.simulation set buyers = ?, staff = ?", wanted.buyers(), wanted.staff());
    }

    /** Takes the time up to now for this node to live through: since when, or empty where another node has it. */
    Optional<Instant> claim(Instant now) {
        return sql.first("""
                update accounts.simulation s set lived_at = ?
                  from (select coalesce(lived_at, ?) as was from accounts.simulation for update) old
                 where s.lived_at is null or s.lived_at <= ?
                returning old.was""", row -> Sql.instant(row, "was"), now, now.minus(SHORTEST_LIFE), now.minus(SHORTEST_LIFE));
    }
}
