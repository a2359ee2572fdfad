package org.sellerport.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.TrackingStatus;
import org.sellerport.platform.Sql;
import org.sellerport.shipping.api.Deliveries;

/** Puts together with one question what carriers said of the end of parcels' ways. */
@ApplicationScoped
class DeliveryDesk implements Deliveries {

    private static final String OF_ORDERS = """
            select o.order_no, s.shipment_no, s.status, s.delivered_at is not null as delivered, o.ship_country, o.ship_zip,
                   told.countries[1] as country, told.zips[1] as zip
              from orders.orders o
              join orders.shipment s on s.seller_id = o.seller_id and s.order_no = o.order_no
             cross join lateral (
               select array_agg(e.country order by e.at desc, e.received_at desc, e.event_id desc)
                        filter (where e.country is not null) as countries,
                      array_agg(e.zip order by e.at desc, e.received_at desc, e.event_id desc)
                        filter (where e.zip is not null) as zips
                 from orders.tracking_event e
                where e.carrier = s.carrier and e.tracking_no = s.tracking_no and e.status = 'DELIVERED') told
             where o.seller_id = ? and o.order_no = any(?)
             order by o.order_no, s.shipment_no""";

    @Inject
    private Sql sql;

    @Override
    public Map<OrderNo, List<Delivery>> of(SellerId seller, List<OrderNo> orders) {
        Map<OrderNo, List<Delivery>> parcels = new HashMap<>();
        orders.forEach(order -> parcels.put(order, new ArrayList<>()));
        sql.list(
                OF_ORDERS,
                row -> parcels.get(new OrderNo(row.getLong("order_no"))).add(read(row)),
                seller.value(),
                orders.stream().map(OrderNo::value).toList());
        return parcels;
    }

    private static Delivery read(ResultSet row) throws SQLException {
        String status = row.getString("status");
        return new Delivery(
                row.getInt("shipment_no"),
                status == null ? null : TrackingStatus.valueOf(status),
                row.getBoolean("delivered"),
                row.getString("ship_country"),
                row.getString("ship_zip"),
                row.getString("country"),
                row.getString("zip"));
    }
}
