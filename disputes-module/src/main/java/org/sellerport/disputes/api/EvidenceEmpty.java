package org.sellerport.disputes.api;

import org.sellerport.kernel.RuleViolation;

/** The file is empty. */
public final class EvidenceEmpty extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public EvidenceEmpty() {
        super(Kind.VALUE, "evidence-empty");
    }
}
