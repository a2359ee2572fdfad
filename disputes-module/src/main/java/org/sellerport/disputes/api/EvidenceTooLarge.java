package org.sellerport.disputes.api;

import org.sellerport.kernel.RuleViolation;

/** The file is too large. */
public final class EvidenceTooLarge extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public EvidenceTooLarge(int number) {
        super(Kind.VALUE, "evidence-too-large", number);
    }
}
