package org.sellerport.disputes.api;

import org.sellerport.kernel.RuleViolation;

/** The file is one of the types and carries something else as well. */
public final class EvidenceMixed extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public EvidenceMixed() {
        super(Kind.VALUE, "evidence-mixed");
    }
}
