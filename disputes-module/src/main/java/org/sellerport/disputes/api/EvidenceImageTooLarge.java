package org.sellerport.disputes.api;

import org.sellerport.kernel.RuleViolation;

/** The image has too many pixels. */
public final class EvidenceImageTooLarge extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public EvidenceImageTooLarge(int number) {
        super(Kind.VALUE, "evidence-image-too-large", number);
    }
}
