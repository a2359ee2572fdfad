package org.sellerport.exports.api;

import org.sellerport.kernel.RuleViolation;

/** So many exports of the seller wait already that one more would only wait as well. */
public final class ExportQuotaFull extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ExportQuotaFull(long waiting) {
        super(Kind.STATE, "export-quota-full", waiting);
    }
}
