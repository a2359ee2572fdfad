package org.sellerport.exports.api;

import org.sellerport.kernel.RuleViolation;

/** There is no such export, or it is not this seller's: the answer is the same. */
public final class ExportUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ExportUnknown(long id) {
        super(Kind.MISSING, "export-unknown", Long.toString(id));
    }
}
