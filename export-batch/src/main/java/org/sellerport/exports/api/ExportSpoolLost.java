package org.sellerport.exports.api;

import org.sellerport.kernel.RuleViolation;

/** What was collected of an export is gone: the machine stopped before the disk had it. */
public final class ExportSpoolLost extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ExportSpoolLost() {
        super(Kind.STATE, "export-spool-lost");
    }
}
