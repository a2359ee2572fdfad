package org.sellerport.disputes.api;

import org.sellerport.kernel.RuleViolation;

/** The PDF carries scripts, launches something or has files inside. */
public final class EvidenceActive extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public EvidenceActive() {
        super(Kind.VALUE, "evidence-active");
    }
}
