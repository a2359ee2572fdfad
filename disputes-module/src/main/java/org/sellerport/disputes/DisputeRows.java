package org.sellerport.disputes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import org.sellerport.disputes.api.DisputeDeadline;
import org.sellerport.disputes.api.DisputeOutcome;
import org.sellerport.disputes.api.DisputeReason;
import org.sellerport.disputes.api.DisputeRow;
import org.sellerport.disputes.api.DisputeState;
import org.sellerport.disputes.api.Solution;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;

/** Reads rows of lists. */
final class DisputeRows {

    /** What a row shows of a dispute {@code d}; the texts of its offers, which may be long, stay where they are. */
    static final String COLUMNS = "d.seller_id, d.order_no, d.external_id, d.buyer_name, d.title, d.reason, d.currency,"
            + " d.asked_solution, d.asked_amount, d.offered, d.state, d.due_kind, d.due_at, d.overdue_from, d.stopped_at,"
            + " d.outcome, d.refund, d.opened_at, d.ended_at, d.version";

    /** The statement that reads rows, up to its conditions. */
    static final String SELECT = "select " + COLUMNS + " from disputes.dispute d where ";

    private DisputeRows() {}

    static DisputeRow row(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        String outcome = row.getString("outcome");
        long offered = row.getLong("offered");
        Money offer = row.wasNull() ? null : new Money(offered, currency);
        return new DisputeRow(
                new SellerId(row.getString("seller_id")),
                new OrderNo(row.getLong("order_no")),
                row.getString("external_id"),
                row.getString("buyer_name"),
                row.getString("title"),
                DisputeReason.valueOf(row.getString("reason")),
                Solution.valueOf(row.getString("asked_solution")),
                new Money(row.getLong("asked_amount"), currency),
                offer,
                DisputeState.valueOf(row.getString("state")),
                deadline(row),
                outcome == null ? null : DisputeOutcome.valueOf(outcome),
                new Money(row.getLong("refund"), currency),
                Sql.instant(row, "opened_at"),
                Sql.instant(row, "ended_at"),
                row.getLong("version"));
    }

    private static DisputeDeadline deadline(ResultSet row) throws SQLException {
        String name = row.getString("due_kind");
        if (name == null) {
            return null;
        }
        DisputeDeadline.Kind kind = DisputeDeadline.Kind.valueOf(name);
        return new DisputeDeadline(
                kind,
                Sql.instant(row, "due_at"),
                Countdown.outcome(kind),
                Sql.instant(row, "overdue_from"),
                row.getObject("stopped_at") != null);
    }
}
