package org.sellerport.orders;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.CancellationRequests;
import org.sellerport.orders.api.CancellationRow;
import org.sellerport.orders.api.CancellationStatus;
import org.sellerport.orders.api.ListPlace;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.platform.Sql;

@Stateless
@Local(CancellationRequests.class)
public class CancellationArchive implements CancellationRequests {

    // A history knows that an order was closed, not by whom: before the deadline it was not the deadline.
    private static final String ROW = """
            select o.*,
                   (select l.title from orders.order_line l
                     where l.seller_id = o.seller_id and l.order_no = o.order_no and l.line_no = 1) as first_title,
                   (select e.actor from orders.order_event e
                     where e.seller_id = o.seller_id and e.order_no = o.order_no and e.kind = 'CLOSED'
                       and (e.actor <> 'SYSTEM'
                            or o.cancellation_ended_at >= o.cancellation_asked_at + (
                                 select make_interval(hours => t.amount) from orders.term t
                                  where t.name = 'cancellation-answer'))
                     order by e.seq desc limit 1) as closed_by
              from orders.orders o
             where o.seller_id = ?""";
    private static final String OPEN = ROW + " and o.cancellation_status = 'REQUESTED' and o.answer_due is not null";
    private static final String ENDED = ROW + " and o.cancellation_ended_at is not null";

    @Inject
    private Sql sql;

    @Override
    public Page<CancellationRow> open(SellerId seller, Optional<String> after, int limit) {
        String onward = after.isPresent() ? " and (o.answer_due, o.order_no) > (?, ?)" : "";
        String query = OPEN + onward + " order by o.answer_due, o.order_no limit ?";
        return page(query, seller, after, limit, CancellationRow::answerBy);
    }

    @Override
    public Page<CancellationRow> ended(SellerId seller, Optional<String> after, int limit) {
        String onward = after.isPresent() ? " and (o.cancellation_ended_at, o.order_no) < (?, ?)" : "";
        String query = ENDED + onward + " order by o.cancellation_ended_at desc, o.order_no desc limit ?";
        return page(query, seller, after, limit, CancellationRow::endedAt);
    }

    private Page<CancellationRow> page(
            String query,
            SellerId seller,
            Optional<String> after,
            int limit,
            Function<CancellationRow, Instant> ordered) {
        List<Object> values = new ArrayList<>(List.of(seller.value()));
        after.map(ListPlace::parse).ifPresent(place -> {
            values.add(place.at());
            values.add(place.order().value());
        });
        values.add(limit + 1);
        List<CancellationRow> rows = sql.list(query, CancellationArchive::row, values.toArray());
        return Page.of(rows, limit, last -> new ListPlace(ordered.apply(last), last.order()).text());
    }

    private static CancellationRow row(ResultSet row) throws SQLException {
        CancellationStatus status = CancellationStatus.valueOf(row.getString("cancellation_status"));
        String reason = row.getString("cancellation_reason");
        String closedBy = status == CancellationStatus.ACCEPTED ? row.getString("closed_by") : null;
        return new CancellationRow(
                new OrderNo(row.getLong("order_no")),
                row.getString("external_id"),
                row.getString("buyer_name"),
                row.getString("ship_country"),
                row.getString("first_title"),
                Money.ofMinor(row.getLong("order_amount"), row.getString("currency")),
                status,
                reason == null ? null : CancelReason.valueOf(reason),
                row.getString("cancellation_note"),
                Sql.instant(row, "cancellation_asked_at"),
                Sql.instant(row, "answer_due"),
                row.getObject("answer_stopped_at") != null,
                Sql.instant(row, "cancellation_ended_at"),
                closedBy == null ? null : Actor.valueOf(closedBy),
                row.getLong("version"));
    }
}
