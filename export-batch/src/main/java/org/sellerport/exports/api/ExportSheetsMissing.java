package org.sellerport.exports.api;

import org.sellerport.kernel.RuleViolation;

/** An export without any list would only tell about itself. */
public final class ExportSheetsMissing extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ExportSheetsMissing() {
        super(Kind.VALUE, "export-sheets-missing");
    }
}
