package org.sellerport.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.sellerport.orders.api.ExtensionInvalid;
import org.sellerport.orders.api.ExtensionsUsedUp;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.orders.api.ReceivedBy;

/**
 * How long the buyer has to confirm receipt: by the shipping service from the last shipment on, and what the seller
 * extended it by; once everything is delivered a few days at most. Who confirmed it in the end.
 */
@Embeddable
class Receipt {

    @Column(name = "shipping_service")
    private String service;

    @Column(name = "delivery_trouble")
    private boolean trouble;

    private int extensions;

    @Column(name = "extended_seconds")
    private long extendedSeconds;

    @Enumerated(EnumType.STRING)
    @Column(name = "received_by")
    private ReceivedBy by;

    protected Receipt() {}

    Receipt(PastOrder past) {
        this.service = past.shippingService();
        this.by = past.times().receiptConfirmedAt() == null ? null : ReceivedBy.BUYER;
    }

    /** By the shipping service. What was shipped long before the rest was given up has no clock that ended meanwhile. */
    Instant usualEnd(Times times, Moment now) {
        Instant end = times.shippedAt().plus(now.terms().receiptBy(service)).plusSeconds(extendedSeconds);
        return end.isBefore(now.at()) ? now.at() : end;
    }

    /**
     * The clock once it is known otherwise whether everything is delivered. A parcel that turns out not to be gives the
     * buyer back the time that its service has.
     */
    Countdown adjusted(Countdown clock, Times times, Moment now) {
        return times.deliveredAt() == null
                ? clock.notBefore(usualEnd(times, now))
                : clock.withAtMost(now.terms().afterDelivery(), times.deliveredAt(), now.at());
    }

    /** By what an order is received whose clock passes then. */
    static ReceivedBy passed(Times times, Moment then) {
        Instant delivered = times.deliveredAt();
        return delivered != null
                        && !delivered.plus(then.terms().afterDelivery()).isAfter(then.at())
                ? ReceivedBy.CARRIER
                : ReceivedBy.TIMEOUT;
    }

    /** How many days more the buyer could be given; refuses by name where it is none. */
    long daysToExtend(Terms terms) {
        Duration most = terms.extension();
        long left = most.minusSeconds(extendedSeconds).toDays();
        if (extensions >= terms.extensions() || left < 1) {
            throw new ExtensionsUsedUp(terms.extensions(), most.toDays());
        }
        return left;
    }

    /** Gives the clock so many days more. */
    Countdown extend(Countdown clock, long days, Terms terms) {
        long left = daysToExtend(terms);
        if (days < 1 || days > left) {
            throw new ExtensionInvalid(left);
        }
        Duration more = Duration.ofDays(days);
        extensions++;
        extendedSeconds += more.toSeconds();
        return clock.longerBy(more);
    }

    /** Whether a parcel cannot be delivered, or comes back. */
    void trouble(boolean is) {
        trouble = is;
    }

    boolean hasTrouble() {
        return trouble;
    }

    void confirmed(ReceivedBy how) {
        by = how;
    }

    String service() {
        return service;
    }

    ReceivedBy by() {
        return by;
    }

    Object[] columns() {
        return new Object[] {service, by};
    }
}
