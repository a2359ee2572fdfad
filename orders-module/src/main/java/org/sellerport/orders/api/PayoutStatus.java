package org.sellerport.orders.api;

import java.util.EnumSet;
import java.util.Set;

/** The way of the order's money to the seller. */
public enum PayoutStatus {
    NOT_DUE,
    /** Delivery is being verified (妥投审核). */
    VERIFYING,
    WITH_OPERATOR,
    SCHEDULED,
    RELEASED;

    /** Where it can be moved from here, short of the release. */
    public Set<PayoutStatus> next() {
        return switch (this) {
            case VERIFYING -> EnumSet.of(WITH_OPERATOR, SCHEDULED);
            case WITH_OPERATOR -> EnumSet.of(SCHEDULED);
            case SCHEDULED -> EnumSet.of(VERIFYING);
            case NOT_DUE, RELEASED -> EnumSet.noneOf(PayoutStatus.class);
        };
    }

    /** Whether it can be released from here. */
    public boolean isReleasable() {
        return switch (this) {
            case WITH_OPERATOR, SCHEDULED -> true;
            case NOT_DUE, VERIFYING, RELEASED -> false;
        };
    }
}
