package org.sellerport.disputes.api;

import org.sellerport.kernel.RuleViolation;

/** The file is none of the types that evidence can be. */
public final class EvidenceTypeRefused extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public EvidenceTypeRefused() {
        super(Kind.VALUE, "evidence-type-refused");
    }
}
