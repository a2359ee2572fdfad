package org.sellerport.exports.api;

import org.sellerport.kernel.RuleViolation;

/** The seller keeps as many templates as anybody can. */
public final class TooManyTemplates extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public TooManyTemplates() {
        super(Kind.STATE, "export-templates-too-many", ExportTemplates.MOST);
    }
}
