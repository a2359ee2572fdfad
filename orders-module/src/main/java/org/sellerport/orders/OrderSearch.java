package org.sellerport.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Hold;
import org.sellerport.orders.api.OrderFilter;
import org.sellerport.orders.api.PayoutStatus;

/** The statement that lists a seller's orders by a filter, newest first. */
final class OrderSearch {

    private static final Pattern ORDER_NO = Pattern.compile("[0-9]{16}");

    private final StringBuilder where = new StringBuilder("o.seller_id = ?");
    private final List<Object> values = new ArrayList<>();

    OrderSearch(SellerId seller, OrderFilter filter) {
        values.add(seller.value());
        narrow("o.status = ?", filter.status());
        narrow("o.ship_country = ?", filter.country());
        narrow("o.placed_at >= ?", filter.placedFrom());
        narrow("o.placed_at < ?", filter.placedBefore());
        narrow("o.assignee = ?", filter.assignee());
        if (filter.hold() != null) {
            where.append(" and ").append(condition(filter.hold()));
        }
        if (filter.payout() != null) {
            where.append(" and ").append(condition(filter.payout()));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            searchFor(filter.text().strip());
        }
    }

    private void narrow(String condition, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.add(value);
        }
    }

    private static String condition(Hold hold) {
        return switch (hold) {
            case CANCELLATION -> "o.cancellation_status = 'REQUESTED'";
            case DISPUTE -> "o.dispute_status = 'OPEN'";
            case FROZEN -> "o.frozen_at is not null";
        };
    }

    // Each as its index has it: what is released is completed, and the index of the others leaves it out.
    private static String condition(PayoutStatus payout) {
        return switch (payout) {
            case NOT_DUE, VERIFYING, WITH_OPERATOR, SCHEDULED -> "o.payout_status = '" + payout + "'";
            case RELEASED -> "o.payout_status = 'RELEASED' and o.status = 'COMPLETED'";
        };
    }

    private void searchFor(String text) {
        if (ORDER_NO.matcher(text).matches()) {
            narrow("o.order_no = ?", Long.valueOf(text));
            return;
        }
        String pattern = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        where.append(" and ").append("""
                (o.external_id = ? or o.buyer_name ilike ?
                   or exists (select from orders.order_line l
                               where l.seller_id = o.seller_id and l.order_no = o.order_no and l.title ilike ?)
                   or exists (select from orders.shipment s
                               where s.seller_id = o.seller_id and s.order_no = o.order_no and s.tracking_no = ?))""");
        values.addAll(List.of(text, pattern, pattern, text));
    }

    void after(Cursor cursor) {
        where.append(" and (o.placed_at, o.order_no) < (?, ?)");
        values.add(cursor.placedAt());
        values.add(cursor.no().value());
    }

    String sql() {
        return """
                select o.*,
                       (select l.title from orders.order_line l
                         where l.seller_id = o.seller_id and l.order_no = o.order_no
                         order by l.line_no limit 1) as first_title,
                       (select count(*) from orders.order_line l
                         where l.seller_id = o.seller_id and l.order_no = o.order_no) as line_count,
                       (select s.carrier || ':' || s.tracking_no from orders.shipment s
                         where s.seller_id = o.seller_id and s.order_no = o.order_no
                         order by s.shipment_no desc limit 1) as tracking
                  from orders.orders o
                 where %s
                 order by o.placed_at desc, o.order_no desc
                 limit ?""".formatted(where);
    }

    Object[] values(int limit) {
        List<Object> all = new ArrayList<>(values);
        all.add(limit);
        return all.toArray();
    }
}
