package org.sellerport.payouts.api;

import java.util.stream.Stream;

/**
 * The verification of a delivery (妥投审核): tracking ends in delivered, and the country and post code that the carrier named
 * agree with the order.
 *
 * @param approved whether an operator, or imported history, stands in for what carriers did not say
 */
public record Verification(Finding delivered, Finding country, Finding postCode, boolean approved) {

    /** Nothing is known yet. */
    public static final Verification NOTHING = new Verification(Finding.OPEN, Finding.OPEN, Finding.OPEN, false);

    /** What was found of one condition. */
    public enum Finding {
        MET,
        /** The carrier has not said. */
        OPEN,
        /** The carrier said something else. */
        CONTRADICTED
    }

    /** What came of all conditions. */
    public enum State {
        WAITING,
        FAILED,
        VERIFIED
    }

    public State state() {
        if (approved || Stream.of(delivered, country, postCode).allMatch(one -> one == Finding.MET)) {
            return State.VERIFIED;
        }
        return Stream.of(delivered, country, postCode).anyMatch(one -> one == Finding.CONTRADICTED)
                ? State.FAILED
                : State.WAITING;
    }
}
