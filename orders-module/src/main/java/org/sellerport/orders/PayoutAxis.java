package org.sellerport.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.orders.api.PayoutMoveIllegal;
import org.sellerport.orders.api.PayoutStatus;

/**
 * The axis payout: how far the order's money is on its way to the seller. It is due from receipt on; the legal moves
 * are {@link PayoutStatus#next}.
 */
@Embeddable
class PayoutAxis {

    @Enumerated(EnumType.STRING)
    @Column(name = "payout_status")
    private PayoutStatus status;

    protected PayoutAxis() {}

    PayoutAxis(PastOrder past) {
        this.status = Arrival.payout(past);
    }

    /** The order was received: its delivery is verified now. */
    void verify() {
        status = PayoutStatus.VERIFYING;
    }

    void move(OrderNo order, PayoutStatus to) {
        if (!status.next().contains(to)) {
            throw new PayoutMoveIllegal(order, status, to);
        }
        status = to;
    }

    void refuseUnlessReleasable(OrderNo order) {
        if (!status.isReleasable()) {
            throw new PayoutMoveIllegal(order, status, PayoutStatus.RELEASED);
        }
    }

    void release() {
        status = PayoutStatus.RELEASED;
    }

    /** The order is closed: nothing is due. */
    void close() {
        status = PayoutStatus.NOT_DUE;
    }

    boolean isReleased() {
        return status == PayoutStatus.RELEASED;
    }

    PayoutStatus status() {
        return status;
    }

    Object[] columns() {
        return new Object[] {status};
    }
}
