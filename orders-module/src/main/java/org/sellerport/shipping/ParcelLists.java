package org.sellerport.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.ShipmentNotice;
import org.sellerport.orders.api.ShipmentUnknown;
import org.sellerport.orders.api.TrackingStatus;
import org.sellerport.platform.Sql;
import org.sellerport.shipping.api.Logistics;
import org.sellerport.shipping.api.ParcelFilter;
import org.sellerport.shipping.api.ParcelRow;
import org.sellerport.shipping.api.ToShipRow;

/** Lists parcels and what is to ship. */
@ApplicationScoped
class ParcelLists implements Logistics {

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Override
    public Page<ParcelRow> parcels(SellerId seller, ParcelFilter filter, Optional<String> after, int limit) {
        ParcelSearch search = new ParcelSearch(seller, filter, clock.instant());
        after.map(Place::parse).ifPresent(search::after);
        List<ParcelRow> found = sql.list(search.sql(), ParcelLists::parcel, search.values(limit + 1));
        return Page.of(
                found, limit, last -> new Place(last.shippedAt(), last.orderNo().value(), last.shipment()).text());
    }

    @Override
    public ParcelRow parcel(SellerId seller, OrderNo order, int shipment) {
        ParcelSearch search = new ParcelSearch(seller, ParcelFilter.everything(), clock.instant());
        search.of(order.value(), shipment);
        return sql.first(search.sql(), ParcelLists::parcel, search.values(1))
                .orElseThrow(() -> new ShipmentUnknown(order + "-" + shipment));
    }

    private static ParcelRow parcel(ResultSet row) throws SQLException {
        String status = row.getString("status");
        return new ParcelRow(
                new OrderNo(row.getLong("order_no")),
                row.getInt("shipment_no"),
                row.getString("carrier"),
                row.getString("tracking_no"),
                ShipmentNotice.Via.valueOf(row.getString("via")),
                Sql.instant(row, "shipped_at"),
                status == null ? null : TrackingStatus.valueOf(status),
                Sql.instant(row, "last_event_at"),
                Sql.instant(row, "delivered_at"),
                Sql.instant(row, "usual_until"),
                row.getBoolean("late"),
                Sql.instant(row, "suspected_at"),
                row.getInt("corrections"),
                OrderStatus.valueOf(row.getString("order_status")),
                row.getString("shipping_service"),
                row.getString("buyer_name"),
                row.getString("ship_country"),
                row.getString("first_title"),
                Sql.instant(row, "placed_at"),
                row.getBoolean("dormant"));
    }

    @Override
    public Page<ToShipRow> toShip(SellerId seller, Optional<String> after, int limit) {
        Optional<Place> place = after.map(Place::parse);
        List<Object> values = new ArrayList<>(List.of(seller.value()));
        place.ifPresent(last -> values.addAll(List.of(last.at(), last.orderNo())));
        values.add(limit + 1);
        List<ToShipRow> found = sql.list(
                """
                select o.*,
                       (select l.title from orders.order_line l
                         where l.seller_id = o.seller_id and l.order_no = o.order_no
                         order by l.line_no limit 1) as first_title,
                       (select count(*) from orders.order_line l
                         where l.seller_id = o.seller_id and l.order_no = o.order_no) as line_count
                  from orders.orders o
                 where o.seller_id = ? and o.ship_due is not null %s
                 order by o.ship_due, o.order_no
                 limit ?""".formatted(place.isPresent() ? "and (o.ship_due, o.order_no) > (?, ?)" : ""),
                ParcelLists::toShip,
                values.toArray());
        return Page.of(
                found, limit, last -> new Place(last.shipBy(), last.orderNo().value(), 0).text());
    }

    private static ToShipRow toShip(ResultSet row) throws SQLException {
        return new ToShipRow(
                new OrderNo(row.getLong("order_no")),
                OrderStatus.valueOf(row.getString("status")),
                Sql.instant(row, "ship_due"),
                Sql.instant(row, "ship_stopped_at") != null,
                row.getString("cancellation_status").equals("REQUESTED"),
                Sql.instant(row, "frozen_at") != null,
                row.getString("buyer_name"),
                row.getString("ship_country"),
                row.getString("shipping_service"),
                row.getString("first_title"),
                row.getInt("line_count"));
    }
}
