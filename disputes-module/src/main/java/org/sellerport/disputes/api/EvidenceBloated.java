package org.sellerport.disputes.api;

import org.sellerport.kernel.RuleViolation;

/** A PDF unpacks to more than can be looked through, or is packed in a way that hides how much it holds. */
public final class EvidenceBloated extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public EvidenceBloated(int number) {
        super(Kind.VALUE, "evidence-bloated", number);
    }
}
