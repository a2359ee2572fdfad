package org.sellerport.payouts.api;

import org.sellerport.kernel.RuleViolation;

/** A decision needs a reason that people can read later. */
public final class DecisionNoteInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public DecisionNoteInvalid(int longest) {
        super(Kind.VALUE, "payout-decision-note-invalid", longest);
    }
}
