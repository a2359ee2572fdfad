package org.sellerport.exports.api;

import org.sellerport.kernel.RuleViolation;

/** The file was kept as long as files are; it can be made again. */
public final class ExportExpired extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ExportExpired(long id) {
        super(Kind.STATE, "export-expired", Long.toString(id));
    }
}
