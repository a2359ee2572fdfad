package org.sellerport.orders;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.NewOrder;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderShipped;
import org.sellerport.orders.api.OrderUnknown;
import org.sellerport.orders.api.Orders;
import org.sellerport.orders.api.Payment;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.ReceivedBy;
import org.sellerport.orders.api.Refunding;
import org.sellerport.orders.api.ShipmentNotice;
import org.sellerport.orders.api.TrackingNumberTaken;
import org.sellerport.orders.api.TrackingStatus;
import org.sellerport.platform.Sql;

@Stateless
@Local(Orders.class)
public class OrderDesk implements Orders {

    @Inject
    private Steps steps;

    @Inject
    private OrderStore store;

    @Inject
    private Placing placing;

    @Inject
    private RiskRules risk;

    @Inject
    private Sql sql;

    @Override
    public SellerId sellerOf(OrderNo no) {
        return sql.first(
                        "select seller_id from orders.orders where order_no = ?",
                        row -> new SellerId(row.getString("seller_id")),
                        no.value())
                .orElseThrow(() -> new OrderUnknown(no));
    }

    @Override
    public OrderNo place(NewOrder order, By by) {
        return placing.place(order, by);
    }

    @Override
    public void adjustPrice(OrderRef order, Money amount, By by) {
        steps.take(order, by, (one, now) -> one.adjustPrice(amount, now));
    }

    @Override
    public void authorise(OrderRef order, Payment payment, By by) {
        steps.take(order, by, (one, now) -> one.authorise(payment, now));
    }

    @Override
    public void settle(OrderRef order, String paymentId, By by) {
        steps.take(order, by, (one, now) -> one.settle(paymentId, risk.objections(one), now));
    }

    @Override
    public void cancel(OrderRef order, By by) {
        steps.take(order, by, Order::cancel);
    }

    @Override
    public void passRisk(OrderRef order, String note, By by) {
        steps.take(order, by, (one, now) -> one.passRisk(note, now));
    }

    @Override
    public void rejectRisk(OrderRef order, String note, By by) {
        steps.take(order, by, (one, now) -> one.rejectRisk(now));
        record(order, OrderFact.Kind.RISK_REJECTED, note, by);
    }

    @Override
    public void requestCancellation(OrderRef order, CancelReason reason, String note, By by) {
        steps.take(order, by, (one, now) -> one.requestCancellation(reason, note, now));
    }

    @Override
    public void changeCancelReason(OrderRef order, CancelReason reason, By by) {
        steps.take(order, by, (one, now) -> one.changeCancelReason(reason, now));
    }

    @Override
    public void withdrawCancellation(OrderRef order, By by) {
        steps.take(order, by, Order::withdrawCancellation);
    }

    @Override
    public void acceptCancellation(OrderRef order, By by) {
        steps.take(order, by, Order::acceptCancellation);
    }

    @Override
    public void rejectCancellation(OrderRef order, String note, By by) {
        steps.take(order, by, (one, now) -> one.rejectCancellation(note, now));
    }

    @Override
    public int ship(OrderRef order, ShipmentNotice notice, By by) {
        OrderShipped shipped = (OrderShipped) steps.take(order, by, (one, now) -> {
            one.refuseUnlessShippable();
            refuseIfTaken(order.seller(), notice.carrier(), notice.trackingNo());
            return one.ship(notice, now);
        });
        return shipped.shipment();
    }

    @Override
    public void correctTracking(OrderRef order, int shipment, String carrier, String trackingNo, By by) {
        steps.take(order, by, (one, now) -> {
            refuseIfTaken(order.seller(), carrier, trackingNo);
            return one.correctTracking(shipment, carrier, trackingNo, now);
        });
    }

    private void refuseIfTaken(SellerId seller, String carrier, String trackingNo) {
        if (store.isTaken(seller, carrier, trackingNo)) {
            throw new TrackingNumberTaken(carrier, trackingNo);
        }
    }

    @Override
    public void track(OrderRef order, int shipment, TrackingStatus status, Instant at, By by) {
        steps.take(order, by, (one, now) -> one.track(shipment, status, at, now));
    }

    @Override
    public void confirmReceipt(OrderRef order, By by) {
        steps.take(order, by, (one, now) -> one.receive(ReceivedBy.BUYER, now));
    }

    @Override
    public void extendReceipt(OrderRef order, long days, By by) {
        steps.take(order, by, (one, now) -> one.extendReceipt(days, now));
    }

    @Override
    public void movePayout(OrderRef order, PayoutStatus to, By by) {
        steps.take(order, by, (one, now) -> one.movePayout(to, now));
    }

    @Override
    public Map<OrderNo, RuleViolation> movePayouts(SellerId seller, List<OrderNo> orders, PayoutStatus to, By by) {
        return steps.take(seller, orders, by, (one, now) -> one.movePayout(to, now));
    }

    @Override
    public void payOut(OrderRef order, By by) {
        steps.take(order, by, Order::payOut);
    }

    @Override
    public Map<OrderNo, RuleViolation> payOut(SellerId seller, List<OrderNo> orders, By by) {
        return steps.take(seller, orders, by, Order::payOut);
    }

    @Override
    public void dispute(OrderRef order, By by) {
        steps.take(order, by, Order::dispute);
    }

    @Override
    public void liftDispute(OrderRef order, By by) {
        steps.take(order, by, Order::liftDispute);
    }

    @Override
    public void refund(OrderRef order, Refunding what, By by) {
        steps.take(order, by, (one, now) -> one.refund(what, now));
    }

    @Override
    public void freeze(OrderRef order, String reason, By by) {
        steps.take(order, by, (one, now) -> one.freeze(reason, now));
    }

    @Override
    public void unfreeze(OrderRef order, By by) {
        steps.take(order, by, Order::unfreeze);
    }

    @Override
    public void assign(OrderRef order, String assignee, By by) {
        steps.take(order, by, (one, now) -> one.assign(assignee, now));
    }

    @Override
    public void note(OrderRef order, String memo, By by) {
        steps.take(order, by, (one, now) -> one.note(memo, now));
    }

    @Override
    public void record(OrderRef order, OrderFact.Kind kind, String detail, By by) {
        steps.record(order, kind, detail, steps.now(), by);
    }

    @Override
    public int activate(SellerId seller, int most, By by) {
        List<OrderNo> dormant = sql.list(
                "select order_no from orders.orders where seller_id = ? and dormant order by placed_at, order_no limit ?",
                row -> new OrderNo(row.getLong("order_no")),
                seller.value(),
                most);
        dormant.forEach(no -> steps.take(OrderRef.of(seller, no), by, Order::activate));
        return dormant.size();
    }
}
