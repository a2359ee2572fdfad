package org.sellerport.orders.api;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;

/**
 * An order as it stood at a moment of its past, told by its facts. A passed deadline counts from the instant it was due,
 * and what a carrier reported late from when it happened.
 *
 * @param last the latest fact of that time
 * @param stand where it stood; null where that is older than the record of it
 * @param orderAmount what it cost then
 * @param parcels what had been shipped, in that order
 */
public record OrderThen(
        OrderNo orderNo, Instant at, OrderFact last, Stand stand, Money orderAmount, List<ParcelThen> parcels) {

    /**
     * A parcel as it was known then.
     *
     * @param parts what is in it; empty means every line whole
     * @param since when that became so
     */
    public record ParcelThen(
            int no,
            String carrier,
            String trackingNo,
            Instant shippedAt,
            List<Parcel.Part> parts,
            State state,
            Instant since) {}

    /** How far a parcel had come. */
    public enum State {
        /** On its way by the seller's word only. */
        SENT,
        /** Seen by its carrier. */
        SCANNED,
        SUSPECTED,
        DELIVERED,
        FAILED,
        RETURNED
    }

    /** What stopped it then. */
    public Set<Hold> holds() {
        Set<Hold> holds = EnumSet.noneOf(Hold.class);
        if (stand != null && stand.cancellation() == CancellationStatus.REQUESTED) {
            holds.add(Hold.CANCELLATION);
        }
        if (stand != null && stand.dispute() == DisputeStatus.OPEN) {
            holds.add(Hold.DISPUTE);
        }
        if (stand != null && stand.frozen()) {
            holds.add(Hold.FROZEN);
        }
        return holds;
    }
}
