package org.sellerport.exports.api;

import org.sellerport.kernel.RuleViolation;

/** The workbook of this export is not there: it is still being made, or its making was stopped or failed. */
public final class ExportNotReady extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ExportNotReady(long id) {
        super(Kind.STATE, "export-not-ready", Long.toString(id));
    }
}
