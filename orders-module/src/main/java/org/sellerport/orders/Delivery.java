package org.sellerport.orders;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.sellerport.orders.api.Deadline.Kind;

/**
 * What the parcels of an order mean for its clocks: a carrier has to see each within some working days, and once all
 * are delivered the buyer has a few days; a parcel gone astray stops the receipt clock.
 *
 * @param settling lets the clocks stand or go on from a moment
 */
record Delivery(Goods goods, Times times, Timers timers, Receipt receipt, Consumer<Instant> settling) {

    /** Nothing more is to be shipped: from now on receipt is awaited. */
    void await(Moment now) {
        times.delivered(null);
        timers.start(Kind.RECEIPT, receipt.usualEnd(times, now));
        note(now);
    }

    /** Waits for the first parcel that no carrier has seen; for none where all are seen. */
    void watchForFirstScan() {
        goods.nextScanDue()
                .ifPresentOrElse(due -> timers.move(Kind.FIRST_SCAN, due), () -> timers.end(Kind.FIRST_SCAN));
    }

    /** Takes over what is known of the parcels. A clock that stood for one goes on first: what it stood is not added. */
    void note(Moment now) {
        Instant before = times.deliveredAt();
        times.delivered(goods.wholeDeliveredAt().orElse(null));
        receipt.trouble(goods.isInTrouble());
        settling.accept(now.at());
        if (!Objects.equals(before, times.deliveredAt())) {
            timers.of(Kind.RECEIPT).ifPresent(clock -> timers.set(Kind.RECEIPT, receipt.adjusted(clock, times, now)));
            settling.accept(now.at());
        }
    }
}
