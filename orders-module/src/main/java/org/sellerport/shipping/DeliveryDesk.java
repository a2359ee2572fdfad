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

    // Two questions and no join: where a seller's new orders were not counted yet, the database would look for each of
    // them among all that he has.
    private static final String ADDRESSES =
            "select order_no, ship_country, ship_zip from orders.orders where seller_id = ? and order_no = any(?)";

    private static final String PARCELS = """
            select s.order_no, s.shipment_no, s.status, s.delivered_at is not null as delivered,
                   told.countries[1] as country, told.zips[1] as zip
              from orders.shipment s
             cross join lateral (
               select array_agg(e.country order by e.at desc, e.received_at desc, e.event_id desc)
                        filter (where e.country is not null) as countries,
                      array_agg(e.zip order by e.at desc, e.received_at desc, e.event_id desc)
                        filter (where e.zip is not null) as zips
                 from orders.tracking_event e
                where e.carrier = s.carrier and e.tracking_no = s.tracking_no and e.status = 'DELIVERED') told
             where s.seller_id = ? and s.order_no = any(?)
             order by s.order_no, s.shipment_no""";

    @Inject
    private Sql sql;

    private record Address(String country, String postCode) {}

    @Override
    public Map<OrderNo, List<Delivery>> of(SellerId seller, List<OrderNo> orders) {
        List<Long> numbers = orders.stream().map(OrderNo::value).toList();
        Map<Long, Address> addresses = new HashMap<>();
        sql.list(
                ADDRESSES,
                row -> addresses.put(
                        row.getLong("order_no"), new Address(row.getString("ship_country"), row.getString("ship_zip"))),
                seller.value(),
                numbers);
        Map<OrderNo, List<Delivery>> parcels = new HashMap<>();
        orders.forEach(order -> parcels.put(order, new ArrayList<>()));
        sql.list(
                PARCELS,
                row -> {
                    long order = row.getLong("order_no");
                    return parcels.get(new OrderNo(order)).add(read(row, addresses.get(order)));
                },
                seller.value(),
                numbers);
        return parcels;
    }

    private static Delivery read(ResultSet row, Address to) throws SQLException {
        String status = row.getString("status");
        return new Delivery(
                row.getInt("shipment_no"),
                status == null ? null : TrackingStatus.valueOf(status),
                row.getBoolean("delivered"),
                to.country(),
                to.postCode(),
                row.getString("country"),
                row.getString("zip"));
    }
}
