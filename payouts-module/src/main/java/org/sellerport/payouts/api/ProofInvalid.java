package org.sellerport.payouts.api;

import org.sellerport.kernel.RuleViolation;

/** A file cannot be a proof: it is empty, too large, or none of the kinds that are taken. */
public final class ProofInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ProofInvalid(String name, int largestMegabytes) {
        super(Kind.VALUE, "proof-invalid", name, largestMegabytes);
    }
}
