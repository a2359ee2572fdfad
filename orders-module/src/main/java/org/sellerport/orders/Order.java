package org.sellerport.orders;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.CancellationStatus;
import org.sellerport.orders.api.CloseReason;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.DisputeStatus;
import org.sellerport.orders.api.Hold;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.orders.api.PaymentStatus;
import org.sellerport.orders.api.PayoutStatus;

/**
 * An order: one main line of eight states, and beside it the axes payment, cancellation, dispute and payout.
 *
 * <pre>
 * AWAITING_PAYMENT → RISK_REVIEW → AWAITING_SHIPMENT → (PARTIALLY_SHIPPED) → AWAITING_RECEIPT → AWAITING_PAYOUT → COMPLETED
 *        ╰───────────────╰────────────────╰──────────── CLOSED ──────────────────────╯────────────────╯
 * </pre>
 *
 * <p>Holds sit on top of the state and never replace it; they follow from the axes.
 */
@Entity
@Table(name = "orders", schema = "orders")
@IdClass(OrderKey.class)
class Order {

    @Id
    @Column(name = "seller_id")
    private String seller;

    @Id
    @Column(name = "order_no")
    private long no;

    @Column(name = "external_id")
    private String externalId;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "payment_status")
    private PaymentStatus payment;

    @Enumerated(EnumType.STRING)
    @Column(name = "payout_status")
    private PayoutStatus payout;

    @Embedded
    private Interruption interruption;

    @Embedded
    private BuyerData buyer;

    @Embedded
    @AttributeOverride(name = "country", column = @Column(name = "ship_country"))
    private AddressData shipTo;

    @Embedded
    private Amounts amounts;

    @Embedded
    private Times times;

    @Column(name = "payment_methods")
    private String paymentMethods;

    @Column(name = "shipping_service")
    private String shippingService;

    private boolean dormant;
    private String memo;
    private String assignee;

    @Version
    private long version;

    protected Order() {}

    /** The order that a history tells of, in the state that follows from what is present. */
    Order(OrderNo no, PastOrder past, boolean dormant) {
        this.seller = past.seller().value();
        this.no = no.value();
        this.externalId = past.externalId();
        this.status = Arrival.status(past);
        this.payment = Arrival.payment(past);
        this.payout = Arrival.payout(past);
        this.interruption = new Interruption(past);
        this.buyer = new BuyerData(past.buyer());
        this.shipTo = new AddressData(past.shipTo());
        this.amounts = Amounts.of(past);
        this.times = new Times(past);
        this.paymentMethods = String.join(",", past.paymentMethods());
        this.shippingService = past.shippingService();
        this.dormant = dormant;
        this.memo = past.memo();
    }

    OrderNo no() {
        return new OrderNo(no);
    }

    SellerId seller() {
        return new SellerId(seller);
    }

    OrderStatus status() {
        return status;
    }

    Set<Hold> holds() {
        return holds(interruption);
    }

    private static Set<Hold> holds(Interruption interruption) {
        Set<Hold> holds = EnumSet.noneOf(Hold.class);
        if (interruption.cancellation() == CancellationStatus.REQUESTED) {
            holds.add(Hold.CANCELLATION);
        }
        if (interruption.dispute() == DisputeStatus.OPEN) {
            holds.add(Hold.DISPUTE);
        }
        if (interruption.isFrozen()) {
            holds.add(Hold.FROZEN);
        }
        return holds;
    }

    /** The running clocks, earliest first. */
    List<Deadline> deadlines() {
        return Clocks.running(new Clocks.Reading(
                status, holds(), times, interruption.cancellationAskedAt(), shippingService, dormant));
    }

    /** What an insert binds, column by column; the order of {@link OrderWriter}'s statement. */
    Object[] columns() {
        return Columns.of(seller, no, externalId, status, payment, payout)
                .and(interruption.columns())
                .and(buyer.columns())
                .and(shipTo.columns())
                .and(amounts.columns())
                .and(times.columns())
                .and(paymentMethods, shippingService, dormant, memo, assignee)
                .toArray();
    }

    /** The whole as others may see it. */
    OrderView view(Contents contents) {
        return new OrderView(
                no(),
                seller(),
                externalId,
                axes(),
                holds(),
                buyer.value(),
                amounts.value(),
                paymentMethods.isEmpty() ? List.of() : List.of(paymentMethods.split(",")),
                shippingService,
                shipTo.value(),
                times.value(),
                closeReason(),
                interruption.frozenReason(),
                contents.items(),
                contents.parcels(),
                contents.feedback(),
                memo,
                assignee,
                dormant,
                deadlines(),
                version);
    }

    private OrderView.Axes axes() {
        return new OrderView.Axes(
                status,
                payment,
                interruption.cancellation(),
                interruption.cancelReason(),
                interruption.cancellationAskedAt(),
                interruption.dispute(),
                interruption.disputeOpenedAt(),
                payout);
    }

    private CloseReason closeReason() {
        return interruption.closeReason();
    }

    Currency currency() {
        return amounts.currency();
    }

    Money amount() {
        return amounts.value().order();
    }
}
