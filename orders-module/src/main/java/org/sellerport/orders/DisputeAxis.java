package org.sellerport.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.sellerport.orders.api.DisputeStatus;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.platform.InstantConverter;

/**
 * The axis dispute: whether the buyer disputes the order. An open dispute holds the receipt clock and the payout; what
 * is said in it belongs to the module of disputes.
 */
@Embeddable
class DisputeAxis {

    @Enumerated(EnumType.STRING)
    @Column(name = "dispute_status")
    private DisputeStatus status;

    @Convert(converter = InstantConverter.class)
    @Column(name = "dispute_opened_at")
    private Instant openedAt;

    protected DisputeAxis() {}

    DisputeAxis(PastOrder past) {
        this.openedAt = past.interruptions().disputeOpenedAt();
        this.status = openedAt == null
                ? DisputeStatus.NONE
                : past.times().closedAt() != null || isPaidOutSince(openedAt, past)
                        ? DisputeStatus.ENDED
                        : DisputeStatus.OPEN;
    }

    // Nothing is paid out while a dispute is open.
    private static boolean isPaidOutSince(Instant dispute, PastOrder past) {
        Instant released = past.times().payoutReleasedAt();
        return released != null && released.isAfter(dispute);
    }

    void open(Instant at) {
        status = DisputeStatus.OPEN;
        openedAt = at;
    }

    void end() {
        status = DisputeStatus.ENDED;
    }

    boolean isOpen() {
        return status == DisputeStatus.OPEN;
    }

    DisputeStatus status() {
        return status;
    }

    Instant openedAt() {
        return openedAt;
    }

    Object[] columns() {
        return new Object[] {status, openedAt};
    }
}
