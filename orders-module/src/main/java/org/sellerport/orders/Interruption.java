package org.sellerport.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.CancellationStatus;
import org.sellerport.orders.api.CloseReason;
import org.sellerport.orders.api.DisputeStatus;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.platform.InstantConverter;

/** What stops or ended an order: the axes cancellation and dispute, an operator's freeze, the reason it was closed. */
@Embeddable
class Interruption {

    @Enumerated(EnumType.STRING)
    @Column(name = "cancellation_status")
    private CancellationStatus cancellation;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancellation_reason")
    private CancelReason cancelReason;

    @Convert(converter = InstantConverter.class)
    @Column(name = "cancellation_asked_at")
    private Instant cancellationAskedAt;

    @Column(name = "cancellation_note")
    private String cancellationNote;

    @Convert(converter = InstantConverter.class)
    @Column(name = "cancellation_ended_at")
    private Instant cancellationEndedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "dispute_status")
    private DisputeStatus dispute;

    @Convert(converter = InstantConverter.class)
    @Column(name = "dispute_opened_at")
    private Instant disputeOpenedAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "frozen_reason")
    private String frozenReason;

    @Column(name = "close_reason")
    private String closeReason;

    protected Interruption() {}

    Interruption(PastOrder past) {
        PastOrder.Interruptions interruptions = past.interruptions();
        boolean closed = past.times().closedAt() != null;
        this.cancelReason = interruptions.cancelReason();
        this.cancellationAskedAt = interruptions.cancellationAskedAt();
        this.disputeOpenedAt = interruptions.disputeOpenedAt();
        this.frozenAt = interruptions.frozenAt();
        this.frozenReason = interruptions.frozenReason();
        this.closeReason = closed && interruptions.closeReason() != null
                ? interruptions.closeReason().code()
                : null;
        // Whoever ships all the same has refused.
        boolean shipped = !past.parcels().isEmpty();
        this.cancellation = cancellationAskedAt == null
                ? CancellationStatus.NONE
                : closed
                        ? CancellationStatus.ACCEPTED
                        : shipped ? CancellationStatus.REJECTED : CancellationStatus.REQUESTED;
        this.cancellationEndedAt = cancellationAskedAt == null
                ? null
                : closed
                        ? past.times().closedAt()
                        : shipped ? past.parcels().get(0).shippedAt() : null;
        this.dispute = disputeOpenedAt == null
                ? DisputeStatus.NONE
                : closed || isPaidOutSince(disputeOpenedAt, past) ? DisputeStatus.ENDED : DisputeStatus.OPEN;
    }

    // Nothing is paid out while a dispute is open.
    private static boolean isPaidOutSince(Instant dispute, PastOrder past) {
        Instant released = past.times().payoutReleasedAt();
        return released != null && released.isAfter(dispute);
    }

    void request(CancelReason reason, String note, Instant at) {
        cancellation = CancellationStatus.REQUESTED;
        cancelReason = reason;
        cancellationNote = note;
        cancellationAskedAt = at;
        cancellationEndedAt = null;
    }

    void changeReason(CancelReason reason) {
        cancelReason = reason;
    }

    void endRequest(CancellationStatus outcome, Instant at) {
        cancellation = outcome;
        cancellationEndedAt = at;
    }

    void dispute(Instant at) {
        dispute = DisputeStatus.OPEN;
        disputeOpenedAt = at;
    }

    void endDispute() {
        dispute = DisputeStatus.ENDED;
    }

    void freeze(String reason, Instant at) {
        frozenAt = at;
        frozenReason = reason;
    }

    void unfreeze() {
        frozenAt = null;
        frozenReason = null;
    }

    void close(CloseReason reason) {
        closeReason = reason.code();
    }

    CancellationStatus cancellation() {
        return cancellation;
    }

    CancelReason cancelReason() {
        return cancelReason;
    }

    Instant cancellationAskedAt() {
        return cancellationAskedAt;
    }

    String cancellationNote() {
        return cancellationNote;
    }

    DisputeStatus dispute() {
        return dispute;
    }

    Instant disputeOpenedAt() {
        return disputeOpenedAt;
    }

    boolean isFrozen() {
        return frozenAt != null;
    }

    Instant frozenAt() {
        return frozenAt;
    }

    String frozenReason() {
        return frozenReason;
    }

    CloseReason closeReason() {
        return closeReason == null ? null : CloseReason.ofCode(closeReason).orElseThrow();
    }

    Object[] columns() {
        return new Object[] {
            cancellation,
            cancelReason,
            cancellationAskedAt,
            cancellationNote,
            cancellationEndedAt,
            dispute,
            disputeOpenedAt,
            frozenAt,
            frozenReason,
            closeReason
        };
    }
}
