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
        this.cancellation = cancellationAskedAt == null
                ? CancellationStatus.NONE
                : closed ? CancellationStatus.ACCEPTED : CancellationStatus.REQUESTED;
        this.dispute = disputeOpenedAt == null ? DisputeStatus.NONE : closed ? DisputeStatus.ENDED : DisputeStatus.OPEN;
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

    DisputeStatus dispute() {
        return dispute;
    }

    Instant disputeOpenedAt() {
        return disputeOpenedAt;
    }

    boolean isFrozen() {
        return frozenAt != null;
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
            dispute,
            disputeOpenedAt,
            frozenAt,
            frozenReason,
            closeReason
        };
    }
}
