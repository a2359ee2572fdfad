package org.sellerport.payouts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.Hold;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.payouts.api.Condition;
import org.sellerport.payouts.api.Verification;

/** Says of an order's payout which conditions are met, who can bring about the others, and until when. */
final class Why {

    private final OrderView order;
    private final Optional<Payout> payout;
    private final DeliveryCheck check;
    private final List<Condition> conditions = new ArrayList<>();

    private Why(OrderView order, Optional<Payout> payout, DeliveryCheck check) {
        this.order = order;
        this.payout = payout;
        this.check = check;
    }

    /**
     * The conditions, in the order in which they are usually met; none of an order that was closed.
     *
     * @param check what carriers say now
     */
    static List<Condition> of(OrderView order, Optional<Payout> payout, DeliveryCheck check) {
        Why why = new Why(order, payout, check);
        if (order.axes().status() != OrderStatus.CLOSED) {
            why.way();
            why.delivery();
            why.release();
        }
        return why.conditions;
    }

    private void way() {
        PastOrder.Times times = order.times();
        if (order.dormant()) {
            add(Condition.Kind.ACTIVE, false, Actor.OPERATOR, null, null);
        }
        add(Condition.Kind.PAID, isFunded(), Actor.BUYER, clock(Deadline.Kind.PAYMENT), null);
        boolean shipped = order.axes().status().compareTo(OrderStatus.PARTIALLY_SHIPPED) > 0;
        boolean reviewed = order.axes().status() == OrderStatus.RISK_REVIEW;
        add(
                Condition.Kind.SHIPPED,
                shipped,
                reviewed ? Actor.OPERATOR : Actor.SELLER,
                clock(reviewed ? Deadline.Kind.RISK_REVIEW : Deadline.Kind.SHIP_BY),
                null);
        boolean received = times.receiptConfirmedAt() != null;
        add(
                Condition.Kind.RECEIVED,
                received,
                Actor.BUYER,
                received ? times.receiptConfirmedAt() : clock(Deadline.Kind.RECEIPT),
                null);
    }

    private boolean isFunded() {
        return switch (order.axes().payment()) {
            case FUNDED, PARTLY_REFUNDED, REFUNDED -> true;
            case UNPAID, AUTHORISED, VOIDED -> false;
        };
    }

    private void delivery() {
        // What an operator or history stands in for is not asked of carriers any more.
        boolean approved = payout.filter(one -> one.verification().approved()).isPresent();
        if (!approved) {
            Verification found = check.verification();
            found(Condition.Kind.DELIVERED, found.delivered(), null);
            found(Condition.Kind.COUNTRY_AGREES, found.country(), check.countryTold());
            found(Condition.Kind.POST_CODE_AGREES, found.postCode(), check.postCodeTold());
        }
        boolean asked = payout.filter(one -> one.openRequest() != null || one.status() == PayoutStatus.WITH_OPERATOR)
                .isPresent();
        if (approved || asked) {
            add(Condition.Kind.APPROVED, approved, Actor.OPERATOR, verifiedBy(), null);
        }
    }

    /** A carrier can still say it; against what he said only proof helps. */
    private void found(Condition.Kind kind, Verification.Finding finding, String told) {
        Actor who = finding == Verification.Finding.OPEN ? Actor.CARRIER : Actor.SELLER;
        add(kind, finding == Verification.Finding.MET, who, verifiedBy(), told);
    }

    private Instant verifiedBy() {
        return payout.filter(Payout::isUnverified).map(Payout::dueAt).orElse(null);
    }

    private void release() {
        boolean disputed = order.holds().contains(Hold.DISPUTE);
        add(Condition.Kind.NOT_DISPUTED, !disputed, Actor.SELLER, null, null);
        add(
                Condition.Kind.NOT_FROZEN,
                !order.holds().contains(Hold.FROZEN),
                Actor.OPERATOR,
                null,
                order.frozenReason());
        boolean released = order.axes().payout() == PayoutStatus.RELEASED;
        Instant by = released
                ? payout.map(Payout::releasedAt).orElse(order.times().payoutReleasedAt())
                : payout.filter(one -> one.status() == PayoutStatus.SCHEDULED)
                        .map(Payout::dueAt)
                        .orElse(null);
        conditions.add(new Condition(Condition.Kind.RELEASED, released, null, by, null));
    }

    private Instant clock(Deadline.Kind kind) {
        return order.deadlines().stream()
                .filter(deadline -> deadline.kind() == kind)
                .map(Deadline::at)
                .findFirst()
                .orElse(null);
    }

    private void add(Condition.Kind kind, boolean met, Actor who, Instant by, String detail) {
        boolean remembered = met && kind != Condition.Kind.RECEIVED;
        conditions.add(new Condition(kind, met, met ? null : who, remembered ? null : by, met ? null : detail));
    }
}
