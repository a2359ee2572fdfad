package org.sellerport.orders;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.OrderEvent;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.Parcel.Part;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.orders.api.Payment;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.ReceivedBy;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.orders.api.Refunding;
import org.sellerport.orders.api.Shipment;
import org.sellerport.orders.api.ShipmentNotice;
import org.sellerport.orders.api.TrackingStatus;
import org.sellerport.platform.calendar.WorkingDays;

/** An order with a clock of its own. As in the product, what is due takes effect before the next step. */
final class Life {

    static final By SOMEBODY = new By(Actor.SELLER, "somebody");
    static final String PAYMENT_ID = "p1";

    /** The marketplace's defaults; no holidays. */
    static final Terms TERMS = new Terms(
            days(20),
            days(7),
            days(1),
            days(3),
            days(2),
            5,
            days(5),
            2,
            Map.of(
                    "courier", days(23),
                    "express", days(27),
                    "standard", days(39),
                    "economy", days(60),
                    "special", days(90)),
            days(5),
            2,
            days(30),
            days(30),
            days(10),
            days(15),
            new WorkingDays(ZoneId.of("Asia/Shanghai"), Map.of()));

    private final Order order;
    private final Goods goods;
    private final List<OrderEvent> events = new ArrayList<>();
    private Instant now;

    private Life(PastOrder past, boolean dormant, Instant now) {
        this.now = now;
        OrderNo no = OrderNo.of(past.times().placedAt(), past.seller(), 1);
        order = new Order(no, past, dormant, TERMS);
        goods = new Goods(no, past.items(), shipments(past));
        order.bring(() -> goods);
    }

    private static List<Shipment> shipments(PastOrder past) {
        return IntStream.range(0, past.parcels().size())
                .mapToObj(i -> shipment(i + 1, past.parcels().get(i)))
                .toList();
    }

    private static Shipment shipment(int no, org.sellerport.orders.api.Parcel parcel) {
        return new Shipment(
                no,
                parcel.carrier(),
                parcel.trackingNo(),
                ShipmentNotice.Via.NOTICE,
                parcel.shippedAt(),
                parcel.parts(),
                parcel.deliveredAt() == null ? null : TrackingStatus.DELIVERED,
                parcel.deliveredAt(),
                parcel.deliveredAt(),
                null,
                null,
                0);
    }

    static Duration days(long days) {
        return Duration.ofDays(days);
    }

    /** Placed at the beginning of day 0; that is now. */
    static Life placed() {
        return of(PastOrders.anOrder());
    }

    /** With that past, alive; now is when it was placed. */
    static Life of(PastOrders past) {
        return new Life(past.build(), false, past.build().times().placedAt());
    }

    /** Imported history that nobody has activated. */
    static Life imported(PastOrders past, Instant now) {
        return new Life(past.build(), true, now);
    }

    static Life authorised() {
        return placed().pays();
    }

    /** Under review since the beginning of day 0. */
    static Life underReview() {
        return authorised().settles();
    }

    /** Waiting to be shipped since the beginning of day 0: ship-by is day 7. */
    static Life toShip() {
        return underReview().passes();
    }

    /** Wholly shipped at the beginning of day 0, by a standard service: receipt is day 39. */
    static Life shipped() {
        return toShip().ships();
    }

    /** Brings the order to a moment and lets everything that is due by then take effect. */
    Life until(Instant moment) {
        now = moment;
        while (order.dueAt().filter(due -> !due.isAfter(now)).isPresent()) {
            events.add(order.expire(TERMS));
        }
        return this;
    }

    Life untilDay(int day) {
        return until(PastOrders.day(day));
    }

    /** Takes a step; null where it was no news. */
    OrderEvent tell(BiFunction<Order, Moment, OrderEvent> verb) {
        until(now);
        OrderEvent event = verb.apply(order, new Moment(now, SOMEBODY, TERMS));
        if (event != null) {
            events.add(event);
        }
        return event;
    }

    private Life told(BiFunction<Order, Moment, OrderEvent> verb) {
        tell(verb);
        return this;
    }

    Life pays() {
        return told((one, moment) -> one.authorise(new Payment(PAYMENT_ID, "card", one.amount()), moment));
    }

    Life pays(String id, long cents) {
        return told((one, moment) -> one.authorise(new Payment(id, "card", new Money(cents, one.currency())), moment));
    }

    Life adjusts(long cents) {
        return told((one, moment) -> one.adjustPrice(new Money(cents, one.currency()), moment));
    }

    Life settles(String... objections) {
        return told((one, moment) -> one.settle(PAYMENT_ID, List.of(objections), moment));
    }

    Life passes() {
        return told((one, moment) -> one.passRisk("looks fine", moment));
    }

    Life rejects() {
        return told((one, moment) -> one.rejectRisk(moment));
    }

    Life cancels() {
        return told(Order::cancel);
    }

    Life asksToCancel(CancelReason reason) {
        return told((one, moment) -> one.requestCancellation(reason, "please", moment));
    }

    Life changesReason(CancelReason reason) {
        return told((one, moment) -> one.changeCancelReason(reason, moment));
    }

    Life withdraws() {
        return told(Order::withdrawCancellation);
    }

    Life accepts() {
        return told(Order::acceptCancellation);
    }

    Life refuses() {
        return told((one, moment) -> one.rejectCancellation("it is packed", moment));
    }

    /** Ships those parts, or all that is left; the tracking number is new. */
    Life ships(Part... parts) {
        var notice =
                new ShipmentNotice("EMS", "EE" + goods.shipments().size(), List.of(parts), ShipmentNotice.Via.NOTICE);
        return told((one, moment) -> one.ship(notice, moment));
    }

    Life corrects(int shipment) {
        return told((one, moment) -> one.correctTracking(shipment, "DHL", "other", moment));
    }

    /** The carrier says so now, of now. */
    Life tracks(int shipment, TrackingStatus status) {
        return tracks(shipment, status, now);
    }

    Life tracks(int shipment, TrackingStatus status, Instant at) {
        return told((one, moment) -> one.track(shipment, status, at, moment));
    }

    Life confirms() {
        return told((one, moment) -> one.receive(ReceivedBy.BUYER, moment));
    }

    Life extendsBy(long days) {
        return told((one, moment) -> one.extendReceipt(days, moment));
    }

    Life movesPayout(PayoutStatus to) {
        return told((one, moment) -> one.movePayout(to, moment));
    }

    Life paysOut() {
        return told(Order::payOut);
    }

    Life disputes() {
        return told(Order::dispute);
    }

    Life liftsDispute() {
        return told(Order::liftDispute);
    }

    Life refunds(long cents, RefundCause cause) {
        return told((one, moment) -> one.refund(new Refunding(new Money(cents, one.currency()), cause, null), moment));
    }

    Life freezes() {
        return told((one, moment) -> one.freeze("looks odd", moment));
    }

    Life unfreezes() {
        return told(Order::unfreeze);
    }

    Life activates() {
        return told(Order::activate);
    }

    OrderView view() {
        return order.view(new Contents(goods, null));
    }

    OrderStatus status() {
        return order.status();
    }

    OrderView.Axes axes() {
        return view().axes();
    }

    Money refunded() {
        return view().amounts().refunded();
    }

    List<Deadline> deadlines() {
        return order.clocks().running();
    }

    /** When that clock ends. */
    Instant end(Deadline.Kind kind) {
        return deadlines().stream()
                .filter(deadline -> deadline.kind() == kind)
                .map(Deadline::at)
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " does not run: " + deadlines()));
    }

    boolean runs(Deadline.Kind kind) {
        return deadlines().stream().anyMatch(deadline -> deadline.kind() == kind);
    }

    Shipment shipment(int no) {
        return goods.require(no);
    }

    /** The last thing of that kind that happened. */
    <E extends OrderEvent> E last(Class<E> kind) {
        return events.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("No " + kind.getSimpleName() + ": " + events));
    }

    List<OrderEvent> events() {
        return events;
    }

    Order order() {
        return order;
    }
}
