package org.sellerport.shipping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sellerport.kernel.SellerId;
import org.sellerport.shipping.api.ParcelFilter;

/** The statement that lists a seller's parcels by a filter, the last sent first. */
final class ParcelSearch {

    private static final Pattern ORDER_NO = Pattern.compile("[0-9]{16}");
    private static final String USUAL_DAYS =
            "coalesce((select t.days from orders.transit t where t.service = o.shipping_service),"
                    + " (select t.days from orders.transit t where t.service = 'standard'))";
    private static final String USUAL_UNTIL = "s.shipped_at + make_interval(hours => 24 * " + USUAL_DAYS + ")";

    private final StringBuilder where = new StringBuilder("s.seller_id = ?");
    private final List<Object> values = new ArrayList<>();
    private final Instant now;

    ParcelSearch(SellerId seller, ParcelFilter filter, Instant now) {
        this.now = now;
        values.add(seller.value());
        narrow("s.carrier = ?", filter.carrier());
        narrow("s.status = ?", filter.status());
        narrow("o.ship_country = ?", filter.country());
        narrow("o.placed_at >= ?", filter.placed().from());
        narrow("o.placed_at < ?", filter.placed().before());
        narrow("s.shipped_at >= ?", filter.shipped().from());
        narrow("s.shipped_at < ?", filter.shipped().before());
        if (filter.unseen()) {
            where.append(" and s.status is null");
        }
        if (filter.suspected()) {
            where.append(" and s.suspected_at is not null");
        }
        if (filter.late()) {
            narrow("not o.dormant and s.delivered_at is null and " + USUAL_UNTIL + " < ?", now);
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

    private void searchFor(String text) {
        if (ORDER_NO.matcher(text).matches()) {
            where.append(" and (s.order_no = ? or s.tracking_no = ?)");
            values.addAll(List.of(Long.valueOf(text), text));
            return;
        }
        String pattern = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        where.append(" and ").append("""
                (o.external_id = ? or s.tracking_no in (?, ?) or o.buyer_name ilike ?
                   or exists (select from orders.order_line l
                               where l.seller_id = s.seller_id and l.order_no = s.order_no and l.title ilike ?))""");
        values.addAll(List.of(text, text, TrackingNumber.normal(text), pattern, pattern));
    }

    void of(long orderNo, int shipment) {
        narrow("s.order_no = ?", orderNo);
        narrow("s.shipment_no = ?", shipment);
    }

    void after(Place place) {
        where.append(" and (s.shipped_at, s.order_no, s.shipment_no) < (?, ?, ?)");
        values.addAll(List.of(place.at(), place.orderNo(), place.shipment()));
    }

    String sql() {
        return """
                select s.*, o.status as order_status, o.shipping_service, o.buyer_name, o.ship_country, o.placed_at,
                       o.dormant, %1$s as usual_until,
                       not o.dormant and s.delivered_at is null and %1$s < ? as late,
                       (select l.title from orders.order_line l
                         where l.seller_id = s.seller_id and l.order_no = s.order_no
                         order by l.line_no limit 1) as first_title
                  from orders.shipment s
                  join orders.orders o on o.seller_id = s.seller_id and o.order_no = s.order_no
                 where %2$s
                 order by s.shipped_at desc, s.order_no desc, s.shipment_no desc
                 limit ?""".formatted(USUAL_UNTIL, where);
    }

    Object[] values(int limit) {
        List<Object> all = new ArrayList<>();
        all.add(now);
        all.addAll(values);
        all.add(limit);
        return all.toArray();
    }
}
