package org.sellerport.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sellerport.platform.Sql;
import org.sellerport.reconciliation.api.ReconciliationRun;

/** Keeps the comparisons, and when the next is due by itself. */
@ApplicationScoped
class RunStore {

    private static final String BEGIN = """
            insert into payouts.reconciliation (run_id, asked_by, started_at) values (?, ?, ?)
            on conflict do nothing""";

    @Inject
    private Sql sql;

    /** Opens the row of a run, unless an earlier start of it did. */
    void begin(long run, String askedBy, Instant at) {
        sql.update(BEGIN, run, askedBy, at);
    }

    void add(long run, Portion portion, int differences, int opened) {
        sql.update("""
                update payouts.reconciliation
                   set sellers = sellers + ?, orders = orders + ?, differences = differences + ?, opened = opened + ?
                 where run_id = ?""", portion.isLast() ? 1 : 0, portion.orders(), differences, opened, run);
    }

    ReconciliationRun end(long run, int closed, Instant at) {
        return sql.first("""
                        update payouts.reconciliation set closed = closed + ?, ended_at = ?
                         where run_id = ? returning *""", RunStore::run, closed, at, run).orElseThrow();
    }

    List<ReconciliationRun> latest(int limit) {
        return sql.list("select * from payouts.reconciliation order by run_id desc limit ?", RunStore::run, limit);
    }

    /** Lets one transaction at a time ask for a comparison. */
    void lock() {
        sql.first("select pg_advisory_xact_lock(hashtextextended('payouts.reconciliation', 0))", row -> true);
    }

    /** Holds the schedule where it is due; empty where it is not, or another node holds it. */
    Optional<Instant> due(Instant now) {
        return sql.first(
                "select due_at from payouts.reconciliation_schedule where due_at <= ? for update skip locked",
                row -> Sql.instant(row, "due_at"),
                now);
    }

    void next(Instant due) {
        sql.update("update payouts.reconciliation_schedule set due_at = ?", due);
    }

    private static ReconciliationRun run(ResultSet row) throws SQLException {
        return new ReconciliationRun(
                row.getLong("run_id"),
                row.getString("asked_by"),
                row.getLong("sellers"),
                row.getLong("orders"),
                row.getLong("differences"),
                row.getLong("opened"),
                row.getLong("closed"),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "ended_at"));
    }
}
