package org.sellerport.imports.api;

import org.sellerport.kernel.RuleViolation;

/** There is no such import. */
public final class ImportUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ImportUnknown(long id) {
        super(Kind.MISSING, "import-unknown", Long.toString(id));
    }
}
