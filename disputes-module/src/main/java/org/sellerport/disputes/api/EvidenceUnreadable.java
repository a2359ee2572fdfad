package org.sellerport.disputes.api;

import org.sellerport.kernel.RuleViolation;

/** The file begins like one of the types and is broken. */
public final class EvidenceUnreadable extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public EvidenceUnreadable() {
        super(Kind.VALUE, "evidence-unreadable");
    }
}
