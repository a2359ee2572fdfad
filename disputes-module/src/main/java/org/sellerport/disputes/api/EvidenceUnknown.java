package org.sellerport.disputes.api;

import org.sellerport.kernel.RuleViolation;

/** There is no such evidence. */
public final class EvidenceUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public EvidenceUnknown(int number) {
        super(Kind.MISSING, "evidence-unknown", number);
    }
}
