package org.sellerport.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.platform.InstantConverter;

/** That an operator froze the order, and why: until he lifts it nothing ships, no clock runs, nothing is paid out. */
@Embeddable
class Freeze {

    @Convert(converter = InstantConverter.class)
    @Column(name = "frozen_at")
    private Instant since;

    @Column(name = "frozen_reason")
    private String reason;

    /** None. */
    protected Freeze() {}

    Freeze(PastOrder past) {
        this(past.interruptions().frozenReason(), past.interruptions().frozenAt());
    }

    Freeze(String reason, Instant since) {
        this.reason = reason;
        this.since = since;
    }

    boolean isOn() {
        return since != null;
    }

    Instant since() {
        return since;
    }

    String reason() {
        return reason;
    }

    Object[] columns() {
        return new Object[] {since, reason};
    }
}
