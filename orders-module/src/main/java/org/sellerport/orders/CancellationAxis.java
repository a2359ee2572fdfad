package org.sellerport.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.CancellationStatus;
import org.sellerport.orders.api.Fault;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.orders.api.ReasonNotForBuyers;
import org.sellerport.platform.InstantConverter;

/**
 * The axis cancellation: the buyer's request to cancel a paid order. While it is open nothing ships. After a rejection
 * or a withdrawal he may ask again; only the last request is kept here, all of them are in the history.
 */
@Embeddable
class CancellationAxis {

    @Enumerated(EnumType.STRING)
    @Column(name = "cancellation_status")
    private CancellationStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancellation_reason")
    private CancelReason reason;

    @Convert(converter = InstantConverter.class)
    @Column(name = "cancellation_asked_at")
    private Instant askedAt;

    @Column(name = "cancellation_note")
    private String note;

    @Convert(converter = InstantConverter.class)
    @Column(name = "cancellation_ended_at")
    private Instant endedAt;

    protected CancellationAxis() {}

    CancellationAxis(PastOrder past) {
        this.reason = past.interruptions().cancelReason();
        this.askedAt = past.interruptions().cancellationAskedAt();
        this.status = CancellationStatus.NONE;
        if (askedAt != null) {
            arrive(past);
        }
    }

    /** Whoever ships all the same has refused. */
    private void arrive(PastOrder past) {
        if (past.times().closedAt() != null) {
            end(CancellationStatus.ACCEPTED, past.times().closedAt());
        } else if (!past.parcels().isEmpty()) {
            end(CancellationStatus.REJECTED, past.parcels().get(0).shippedAt());
        } else {
            status = CancellationStatus.REQUESTED;
        }
    }

    /** Some reasons are the platform's alone. */
    static void refuseUnlessForBuyers(CancelReason reason) {
        if (reason.fault() == Fault.PLATFORM) {
            throw new ReasonNotForBuyers();
        }
    }

    void ask(CancelReason because, String said, Instant at) {
        status = CancellationStatus.REQUESTED;
        reason = because;
        note = said;
        askedAt = at;
        endedAt = null;
    }

    void change(CancelReason because) {
        reason = because;
    }

    void end(CancellationStatus outcome, Instant at) {
        status = outcome;
        endedAt = at;
    }

    boolean isOpen() {
        return status == CancellationStatus.REQUESTED;
    }

    /** Then it counts as non-fulfilment, however willingly he agrees. */
    boolean isSellersFault() {
        return reason.fault() == Fault.SELLER;
    }

    CancellationStatus status() {
        return status;
    }

    CancelReason reason() {
        return reason;
    }

    Instant askedAt() {
        return askedAt;
    }

    String note() {
        return note;
    }

    Object[] columns() {
        return new Object[] {status, reason, askedAt, note, endedAt};
    }
}
