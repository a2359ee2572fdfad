package org.sellerport.shipping;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Act;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.Orders;
import org.sellerport.orders.api.Parcel;
import org.sellerport.orders.api.Possible;
import org.sellerport.orders.api.Shipment;
import org.sellerport.orders.api.ShipmentNotice;
import org.sellerport.orders.api.ShipmentNotice.Via;
import org.sellerport.platform.Sql;
import org.sellerport.shipping.api.Carriers;
import org.sellerport.shipping.api.Carriers.Checked;
import org.sellerport.shipping.api.Label;
import org.sellerport.shipping.api.LabelMissing;
import org.sellerport.shipping.api.Shipping;
import org.sellerport.shipping.api.ShippingService;

/** Ships: checks the number, asks the order, keeps the label. */
@Stateless
@Local(Shipping.class)
public class ShippingDesk implements Shipping {

    @Inject
    private Orders orders;

    @Inject
    private OrderHistory history;

    @Inject
    private Carriers carriers;

    @Inject
    private Consignments consignments;

    @Inject
    private ServiceDesk services;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Override
    public int ship(OrderRef order, String carrier, String trackingNo, List<Parcel.Part> parts, By by) {
        Checked number = carriers.check(carrier, trackingNo);
        return orders.ship(order, new ShipmentNotice(number.carrier(), number.trackingNo(), parts, Via.NOTICE), by);
    }

    @Override
    public void correct(OrderRef order, int shipment, String carrier, String trackingNo, By by) {
        Checked number = carriers.check(carrier, trackingNo);
        if (!isSame(order, shipment, number)) {
            orders.correctTracking(order, shipment, number.carrier(), number.trackingNo(), by);
        }
    }

    private boolean isSame(OrderRef order, int shipment, Checked number) {
        return history.order(order.seller(), order.no()).shipments().stream()
                .filter(one -> one.no() == shipment)
                .anyMatch(one -> isOf(one, number));
    }

    private static boolean isOf(Shipment shipment, Checked number) {
        return shipment.carrier().equals(number.carrier())
                && shipment.trackingNo().equals(number.trackingNo());
    }

    @Override
    public List<ShippingService> services(SellerId seller, OrderNo order) {
        return services.services(consignments.of(history.order(seller, order), List.of()));
    }

    @Override
    public int buy(OrderRef order, String service, List<Parcel.Part> parts, By by) {
        OrderView view = history.order(order.seller(), order.no());
        // So that nothing is bought for an order that cannot ship; what changes meanwhile, the order itself finds.
        obstacle(order.seller(), order.no()).ifPresent(obstacle -> {
            throw obstacle;
        });
        ServiceDesk.Purchase bought = services.buy(consignments.of(view, parts), service);
        var booking = bought.booking();
        int shipment =
                orders.ship(order, new ShipmentNotice(booking.carrier(), booking.trackingNo(), parts, Via.ONLINE), by);
        sql.update(
                "insert into orders.label (seller_id, order_no, shipment_no, service, price, currency, tracking_no, pdf,"
                        + " booked_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                order.seller().value(),
                order.no().value(),
                shipment,
                service,
                bought.service().price().minorUnits(),
                bought.service().price().currency().getCurrencyCode(),
                booking.trackingNo(),
                booking.label().pdf(),
                clock.instant());
        return shipment;
    }

    @Override
    public Label label(SellerId seller, OrderNo order, int shipment) {
        return sql.first(
                        "select pdf from orders.label where seller_id = ? and order_no = ? and shipment_no = ?",
                        row -> new Label(row.getBytes("pdf")),
                        seller.value(),
                        order.value(),
                        shipment)
                .orElseThrow(() -> new LabelMissing(order + "-" + shipment));
    }

    @Override
    public Optional<RuleViolation> obstacle(SellerId seller, OrderNo order) {
        return history.acts(seller, order).stream()
                .filter(possible -> possible.act() == Act.SHIP)
                .findAny()
                .map(Possible::refusal);
    }
}
