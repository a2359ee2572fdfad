package org.sellerport.exports.api;

import org.sellerport.kernel.RuleViolation;

/** The disk has no room for an export. */
public final class ExportDiskFull extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ExportDiskFull() {
        super(Kind.STATE, "export-disk-full");
    }
}
