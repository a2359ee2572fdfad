package org.sellerport.exports.api;

import org.sellerport.kernel.RuleViolation;

/** Columns were chosen for the list of orders, but not the list. */
public final class ExportColumnsNeedless extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ExportColumnsNeedless() {
        super(Kind.VALUE, "export-columns-needless");
    }
}
