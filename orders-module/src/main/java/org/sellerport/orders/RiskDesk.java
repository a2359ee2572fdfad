package org.sellerport.orders;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.BadCursor;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.RiskReviews;
import org.sellerport.platform.Sql;

@Stateless
@Local(RiskReviews.class)
public class RiskDesk implements RiskReviews {

    /** The index orders_under_review has the same expression. */
    private static final String RANK =
            "(case when o.risk_waiting then 0 when o.risk_objections <> '' then 1 else 2 end)";

    private static final String QUEUE = """
            select o.*, %1$s as rank,
                   (select count(*) from (select from orders.orders p where p.seller_id = o.seller_id
                     and p.buyer_id = o.buyer_id and p.placed_at < o.placed_at limit %2$d) x) as earlier,
                   (select count(*) from (select from orders.orders p where p.seller_id = o.seller_id
                     and p.buyer_id = o.buyer_id and p.receipt_confirmed_at is not null limit %2$d) x) as received,
                   (select count(*) from (select from orders.orders p where p.seller_id = o.seller_id
                     and p.buyer_id = o.buyer_id and p.order_no <> o.order_no and p.placed_at <= o.placed_at
                     and p.placed_at > o.placed_at - interval '24 hours' limit %2$d) x) as last_day
              from orders.orders o
             where o.status = 'RISK_REVIEW' and not o.dormant and %1$s <= ? and (%1$s, o.review_due, o.order_no) > (?, ?, ?)
             order by %1$s, o.review_due, o.order_no limit ?""".formatted(RANK, MOST_COUNTED);

    @Inject
    private Sql sql;

    /** A case with its place in the queue. */
    private record Placed(Case one, String place) {}

    @Override
    public Page<Case> queue(boolean objectedOnly, Optional<String> after, int limit) {
        List<Object> values = new ArrayList<>(List.of(objectedOnly ? 1 : 2));
        values.addAll(after.map(RiskDesk::place).orElse(List.of(-1, Instant.EPOCH, 0L)));
        values.add(limit + 1);
        List<Placed> found = sql.list(QUEUE, RiskDesk::placed, values.toArray());
        Page<Placed> page = Page.of(found, limit, Placed::place);
        return new Page<>(page.items().stream().map(Placed::one).toList(), page.next());
    }

    private static List<Object> place(String text) {
        String[] parts = text.split("_", 3);
        try {
            return List.of(Integer.parseInt(parts[0]), Instant.parse(parts[1]), Long.parseLong(parts[2]));
        } catch (DateTimeParseException | NumberFormatException | ArrayIndexOutOfBoundsException none) {
            throw new BadCursor();
        }
    }

    private static Placed placed(ResultSet row) throws SQLException {
        Case one = read(row);
        return new Placed(
                one, row.getInt("rank") + "_" + Sql.instant(row, "review_due") + "_" + row.getLong("order_no"));
    }

    private static Case read(ResultSet row) throws SQLException {
        String objections = row.getString("risk_objections");
        boolean waiting = row.getBoolean("risk_waiting");
        boolean stopped = row.getObject("review_stopped_at") != null;
        return new Case(
                new SellerId(row.getString("seller_id")),
                new OrderNo(row.getLong("order_no")),
                Sql.instant(row, "placed_at"),
                Sql.instant(row, "funds_arrived_at"),
                Money.ofMinor(row.getLong("order_amount"), row.getString("currency")),
                objections.isEmpty() ? List.of() : List.of(objections.split(",")),
                waiting,
                stopped ? null : Sql.instant(row, "review_due"),
                Outcomes.of(Deadline.Kind.RISK_REVIEW, OrderStatus.RISK_REVIEW, !objections.isEmpty(), waiting),
                new Who(
                        row.getString("buyer_id"),
                        row.getString("buyer_name"),
                        row.getString("buyer_country"),
                        row.getLong("earlier"),
                        row.getLong("received"),
                        row.getLong("last_day")),
                new Where(
                        row.getString("recipient"),
                        row.getString("ship_country"),
                        row.getString("ship_state"),
                        row.getString("ship_city"),
                        row.getString("ship_zip")),
                row.getLong("version"));
    }
}
