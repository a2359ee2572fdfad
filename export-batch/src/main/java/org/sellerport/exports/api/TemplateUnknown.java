package org.sellerport.exports.api;

import org.sellerport.kernel.RuleViolation;

/** There is no such template, or it is not this seller's: the answer is the same. */
public final class TemplateUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public TemplateUnknown(long id) {
        super(Kind.MISSING, "export-template-unknown", Long.toString(id));
    }
}
