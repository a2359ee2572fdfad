package org.sellerport.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.sellerport.orders.api.Parcel;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.platform.InstantConverter;

/** When an order reached each point of its life; null before. */
@Embeddable
class Times {

    @Convert(converter = InstantConverter.class)
    @Column(name = "placed_at")
    private Instant placedAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "paid_at")
    private Instant paidAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "funds_arrived_at")
    private Instant fundsArrivedAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "risk_passed_at")
    private Instant riskPassedAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "ship_by")
    private Instant shipBy;

    /** Of the last parcel. */
    @Convert(converter = InstantConverter.class)
    @Column(name = "shipped_at")
    private Instant shippedAt;

    /** When the last parcel was delivered, once all are. */
    @Convert(converter = InstantConverter.class)
    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "receipt_confirmed_at")
    private Instant receiptConfirmedAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "payout_released_at")
    private Instant payoutReleasedAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "closed_at")
    private Instant closedAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "feedback_until")
    private Instant feedbackUntil;

    protected Times() {}

    Times(PastOrder past) {
        PastOrder.Times times = past.times();
        this.placedAt = times.placedAt();
        this.paidAt = times.paidAt();
        this.fundsArrivedAt = times.fundsArrivedAt();
        this.riskPassedAt = times.riskPassedAt();
        this.shipBy = times.shipBy();
        this.receiptConfirmedAt = times.receiptConfirmedAt();
        this.payoutReleasedAt = times.payoutReleasedAt();
        this.closedAt = times.closedAt();
        this.shippedAt = past.parcels().stream()
                .map(Parcel::shippedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean allDelivered = past.parcels().stream().map(Parcel::deliveredAt).allMatch(Objects::nonNull);
        this.deliveredAt = allDelivered
                ? past.parcels().stream()
                        .map(Parcel::deliveredAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }

    void paid(Instant at) {
        paidAt = at;
    }

    void fundsArrived(Instant at) {
        fundsArrivedAt = at;
    }

    void riskPassed(Instant at) {
        riskPassedAt = at;
    }

    void shipBy(Instant deadline) {
        shipBy = deadline;
    }

    void shipped(Instant at) {
        shippedAt = at;
    }

    /** Null again where a parcel turns out not to be delivered. */
    void delivered(Instant at) {
        deliveredAt = at;
    }

    void received(Instant at, Instant untilFeedback) {
        receiptConfirmedAt = at;
        feedbackUntil = untilFeedback;
    }

    void paidOut(Instant at) {
        payoutReleasedAt = at;
    }

    void closed(Instant at) {
        closedAt = at;
    }

    Instant placedAt() {
        return placedAt;
    }

    Instant fundsArrivedAt() {
        return fundsArrivedAt;
    }

    Instant shipBy() {
        return shipBy;
    }

    Instant shippedAt() {
        return shippedAt;
    }

    Instant deliveredAt() {
        return deliveredAt;
    }

    Instant riskPassedAt() {
        return riskPassedAt;
    }

    Instant feedbackUntil() {
        return feedbackUntil;
    }

    /** From when on a shipped order can be disputed: at once where everything has arrived, or is said to have. */
    Instant disputableFrom(Duration afterShipment) {
        return deliveredAt != null || ended() != null
                ? shippedOrPlaced()
                : shippedOrPlaced().plus(afterShipment);
    }

    /** Until when it can; empty where that is not known yet. */
    Optional<Instant> disputableUntil(Duration afterReceipt) {
        return Optional.ofNullable(ended()).map(end -> end.plus(afterReceipt));
    }

    /** When it was received, or paid out where a history does not tell of receipt. */
    private Instant ended() {
        return receiptConfirmedAt == null ? payoutReleasedAt : receiptConfirmedAt;
    }

    private Instant shippedOrPlaced() {
        return shippedAt == null ? placedAt : shippedAt;
    }

    PastOrder.Times value() {
        return new PastOrder.Times(
                placedAt, paidAt, fundsArrivedAt, riskPassedAt, shipBy, receiptConfirmedAt, payoutReleasedAt, closedAt);
    }

    Object[] columns() {
        return new Object[] {
            placedAt,
            paidAt,
            fundsArrivedAt,
            riskPassedAt,
            shipBy,
            shippedAt,
            deliveredAt,
            receiptConfirmedAt,
            payoutReleasedAt,
            closedAt,
            feedbackUntil
        };
    }
}
