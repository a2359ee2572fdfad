package org.sellerport.disputes.api;

import org.sellerport.kernel.RuleViolation;

/** The name of the file holds folders, markup or control characters, or is too long. */
public final class EvidenceNameInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public EvidenceNameInvalid(int number) {
        super(Kind.VALUE, "evidence-name-invalid", number);
    }
}
