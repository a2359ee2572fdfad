package org.sellerport.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;
import org.sellerport.reconciliation.api.Difference;
import org.sellerport.reconciliation.api.DifferenceKind;

/** Keeps differences, each as one row as long as it lasts. */
@ApplicationScoped
class DifferenceStore {

    /** A row that this statement made has never been updated, which its system column tells. */
    private static final String NOTE = """
            insert into payouts.difference (seller_id, order_no, kind, account, currency, expected, found, first_run, last_run,
                                            first_seen, last_seen)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (seller_id, order_no, kind, account, currency) where closed_at is null
            do update set expected = excluded.expected, found = excluded.found, last_run = excluded.last_run,
                          last_seen = excluded.last_seen
            returning xmax = 0 as opened""";

    @Inject
    private Sql sql;

    /** Notes what a run saw; whether nobody had seen it before. */
    boolean note(long run, Found found, Instant at) {
        return sql.first(
                        NOTE,
                        row -> row.getBoolean("opened"),
                        found.seller().value(),
                        found.order(),
                        found.kind(),
                        found.account(),
                        found.currency(),
                        found.expected(),
                        found.found(),
                        run,
                        run,
                        at,
                        at)
                .orElseThrow();
    }

    /** Closes what earlier runs saw and this one did not. */
    int closeUnseen(long run, Instant at) {
        return sql.update(
                "update payouts.difference set closed_at = ? where closed_at is null and last_run < ?", at, run);
    }

    long open() {
        return sql.first(
                        "select count(*) as n from payouts.difference where closed_at is null", row -> row.getLong("n"))
                .orElseThrow();
    }

    List<Difference> list(boolean openOnly, long before, int limit) {
        return sql.list(
                "select * from payouts.difference where difference_id < ? " + (openOnly ? "and closed_at is null " : "")
                        + "order by difference_id desc limit ?",
                DifferenceStore::difference,
                before,
                limit);
    }

    private static Difference difference(ResultSet row) throws SQLException {
        Long order = row.getObject("order_no", Long.class);
        String currency = row.getString("currency");
        return new Difference(
                row.getLong("difference_id"),
                new SellerId(row.getString("seller_id")),
                order == null ? null : new OrderNo(order),
                DifferenceKind.valueOf(row.getString("kind")),
                row.getString("account"),
                Money.ofMinor(row.getLong("expected"), currency),
                Money.ofMinor(row.getLong("found"), currency),
                row.getLong("first_run"),
                Sql.instant(row, "first_seen"),
                Sql.instant(row, "last_seen"),
                Sql.instant(row, "closed_at"));
    }
}
