package org.sellerport.orders;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.Act;
import org.sellerport.orders.api.AlreadyPaid;
import org.sellerport.orders.api.AlreadyShipped;
import org.sellerport.orders.api.CancelNotFree;
import org.sellerport.orders.api.CancellationImpossible;
import org.sellerport.orders.api.CancellationMissing;
import org.sellerport.orders.api.CancellationOpen;
import org.sellerport.orders.api.CloseReason;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.DisputeImpossible;
import org.sellerport.orders.api.DisputeMissing;
import org.sellerport.orders.api.DisputeOpen;
import org.sellerport.orders.api.DisputeTooEarly;
import org.sellerport.orders.api.DisputeTooLate;
import org.sellerport.orders.api.NotFrozen;
import org.sellerport.orders.api.NotUnderReview;
import org.sellerport.orders.api.OrderDormant;
import org.sellerport.orders.api.OrderEnded;
import org.sellerport.orders.api.OrderIsFrozen;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.OrderUnpaid;
import org.sellerport.orders.api.PaymentStatus;
import org.sellerport.orders.api.Possible;
import org.sellerport.orders.api.ReceiptNotDue;
import org.sellerport.orders.api.RefundExceedsPayment;
import org.sellerport.orders.api.RefundInvalid;
import org.sellerport.orders.api.RefundNotWhole;
import org.sellerport.orders.api.RiskReviewPending;

/** What can be done to an order as it stands; the verbs themselves ask here, so what is said is what is done. */
record Allowed(
        OrderNo order,
        boolean dormant,
        OrderStatus status,
        PaymentAxis payment,
        CancellationAxis cancellation,
        DisputeAxis dispute,
        PayoutAxis payout,
        Freeze freeze,
        Receipt receipt,
        Times times,
        Timers clocks) {

    /** For each act whether it is possible now. */
    List<Possible> acts(Moment now) {
        return Stream.of(Act.values()).map(act -> possible(act, now)).toList();
    }

    private Possible possible(Act act, Moment now) {
        try {
            return new Possible(act, require(act, now), null);
        } catch (RuleViolation refusal) {
            return new Possible(act, 0, refusal);
        }
    }

    /** Refuses by name what is not possible now; the largest number that the act takes, 0 where it takes none. */
    private long require(Act act, Moment now) {
        switch (act) {
            case ADJUST_PRICE -> refuseUnlessUnpaid();
            case ACCEPT_CANCELLATION, REJECT_CANCELLATION, CHANGE_CANCEL_REASON, WITHDRAW_CANCELLATION ->
                refuseUnlessCancellationOpen();
            case SHIP -> refuseUnlessShippable();
            case EXTEND_RECEIPT -> {
                refuseUnlessOnItsWay();
                return receipt.daysToExtend(now.terms());
            }
            case REFUND, REFUND_AS_OPERATOR -> {
                return refundable().minorUnits();
            }
            case DISPUTE -> refuseUnlessDisputable(now);
            case CANCEL -> reasonToCancelFreely();
            case REQUEST_CANCELLATION -> refuseUnlessCancellationMayBeAsked();
            case CONFIRM_RECEIPT -> refuseUnlessOnItsWay();
            case PASS_RISK, REJECT_RISK -> refuseUnlessUnderReview();
            case FREEZE -> refuseUnlessFreezable();
            case UNFREEZE -> refuseUnlessFrozen();
            case ASSIGN, NOTE -> {
                // Always, whatever became of the order.
            }
        }
        return 0;
    }

    // ---- On the main line --------------------------------------------------------------------------------------

    void refuseIfDormant() {
        refuseIf(dormant, () -> new OrderDormant(order));
    }

    void refuseUnlessAlive() {
        refuseIfDormant();
        refuseIf(status == OrderStatus.COMPLETED || status == OrderStatus.CLOSED, () -> new OrderEnded(order));
    }

    void refuseUnlessUnpaid() {
        refuseUnlessAlive();
        refuseIf(payment.status() != PaymentStatus.UNPAID, () -> new AlreadyPaid(order));
    }

    void refuseUnlessUnderReview() {
        refuseUnlessAlive();
        refuseIf(status != OrderStatus.RISK_REVIEW, () -> new NotUnderReview(order));
    }

    void refuseUnlessShippable() {
        refuseIfDormant();
        switch (status) {
            case AWAITING_PAYMENT -> throw new OrderUnpaid(order);
            case RISK_REVIEW -> throw new RiskReviewPending(order, reviewEnd());
            case AWAITING_RECEIPT, AWAITING_PAYOUT -> throw new AlreadyShipped(order);
            case COMPLETED, CLOSED -> throw new OrderEnded(order);
            case AWAITING_SHIPMENT, PARTIALLY_SHIPPED -> {
                refuseIf(cancellation.isOpen(), () -> new CancellationOpen(order));
                refuseIf(freeze.isOn(), () -> new OrderIsFrozen(order));
            }
        }
    }

    private Instant reviewEnd() {
        return clocks.of(Deadline.Kind.RISK_REVIEW).map(Countdown::due).orElse(times.fundsArrivedAt());
    }

    void refuseUnlessOnItsWay() {
        refuseUnlessAlive();
        refuseIf(status != OrderStatus.AWAITING_RECEIPT, () -> new ReceiptNotDue(order));
    }

    void refuseUnlessReleasable() {
        refuseUnlessAlive();
        payout.refuseUnlessReleasable(order);
        refuseIf(dispute.isOpen(), () -> new DisputeOpen(order));
        refuseIf(freeze.isOn(), () -> new OrderIsFrozen(order));
    }

    // ---- Cancelling --------------------------------------------------------------------------------------------

    /** Before it is to be shipped the buyer may cancel without asking; refuses by name from then on. */
    CloseReason reasonToCancelFreely() {
        refuseUnlessAlive();
        return switch (status) {
            case AWAITING_PAYMENT -> CloseReason.BUYER_CANCEL_NOTPAY_ORDER;
            case RISK_REVIEW -> CloseReason.BUYER_CANCEL_ORDER_IN_RISK;
            case AWAITING_SHIPMENT, PARTIALLY_SHIPPED, AWAITING_RECEIPT, AWAITING_PAYOUT, COMPLETED, CLOSED ->
                throw new CancelNotFree(order);
        };
    }

    void refuseUnlessCancellationMayBeAsked() {
        refuseUnlessAlive();
        refuseIf(
                status != OrderStatus.AWAITING_SHIPMENT || cancellation.isOpen(),
                () -> new CancellationImpossible(order));
    }

    void refuseUnlessCancellationOpen() {
        refuseUnlessAlive();
        refuseIf(!cancellation.isOpen(), () -> new CancellationMissing(order));
    }

    // ---- Disputing ---------------------------------------------------------------------------------------------

    void refuseUnlessDisputable(Moment now) {
        refuseIfDormant();
        refuseIf(dispute.isOpen(), () -> new DisputeOpen(order));
        refuseIf(!isWorthDisputing(), () -> new DisputeImpossible(order));
        Instant from = times.disputableFrom(now.terms().disputeAfterShipment());
        refuseIf(from.isAfter(now.at()), () -> new DisputeTooEarly(from));
        Optional<Instant> until = times.disputableUntil(now.terms().disputeAfterReceipt());
        refuseIf(
                until.filter(last -> last.isBefore(now.at())).isPresent(),
                () -> new DisputeTooLate(until.orElseThrow()));
    }

    /** Wholly on its way or beyond, and with money that could go back. */
    private boolean isWorthDisputing() {
        return switch (status) {
            case AWAITING_RECEIPT, AWAITING_PAYOUT, COMPLETED -> payment.isHere();
            case AWAITING_PAYMENT, RISK_REVIEW, AWAITING_SHIPMENT, PARTIALLY_SHIPPED, CLOSED -> false;
        };
    }

    void refuseUnlessDisputed() {
        refuseIfDormant();
        refuseIf(!dispute.isOpen(), () -> new DisputeMissing(order));
    }

    // ---- Refunding ---------------------------------------------------------------------------------------------

    void refuseUnlessRefundable(Money amount) {
        Money most = refundable();
        Money left = payment.refundable();
        refuseIf(
                !amount.currency().equals(left.currency()) || amount.isNegative() || amount.isZero(),
                () -> new RefundInvalid(amount));
        refuseIf(amount.compareTo(left) > 0, () -> new RefundExceedsPayment(left));
        refuseIf(amount.compareTo(most) > 0, () -> new RefundNotWhole(order));
    }

    /** How much may go back now; refuses by name where it is nothing. All of it only where the order can be closed. */
    private Money refundable() {
        refuseIfDormant();
        Money left = payment.refundable();
        refuseIf(left.isZero(), () -> new RefundExceedsPayment(left));
        if (status == OrderStatus.COMPLETED || status.next().contains(OrderStatus.CLOSED)) {
            return left;
        }
        Money most = new Money(left.minorUnits() - 1, left.currency());
        refuseIf(most.isZero(), () -> new RefundNotWhole(order));
        return most;
    }

    // ---- Freezing ----------------------------------------------------------------------------------------------

    void refuseUnlessFreezable() {
        refuseUnlessAlive();
        refuseIf(freeze.isOn(), () -> new OrderIsFrozen(order));
    }

    void refuseUnlessFrozen() {
        refuseIfDormant();
        refuseIf(!freeze.isOn(), () -> new NotFrozen(order));
    }

    private static void refuseIf(boolean broken, Supplier<RuleViolation> refusal) {
        if (broken) {
            throw refusal.get();
        }
    }
}
