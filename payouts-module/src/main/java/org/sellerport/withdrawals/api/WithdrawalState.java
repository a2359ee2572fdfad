package org.sellerport.withdrawals.api;

import java.util.EnumSet;
import java.util.Set;

/** How far a withdrawal is. */
public enum WithdrawalState {
    /** Asked for; its money is set aside. */
    REQUESTED,
    /** Taken back by the seller before it was in a payment file; its money is available again. */
    CANCELLED,
    /** In a payment file: it cannot be taken back any more. */
    IN_FILE,
    /** The bank has paid. */
    PAID,
    /** The bank sent it back; its money is available again. */
    RETURNED;

    /** Where it can go from here. What was paid can still come back: banks find out days later. */
    public Set<WithdrawalState> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(CANCELLED, IN_FILE);
            case IN_FILE -> EnumSet.of(PAID, RETURNED);
            case PAID -> EnumSet.of(RETURNED);
            case CANCELLED, RETURNED -> EnumSet.noneOf(WithdrawalState.class);
        };
    }
}
