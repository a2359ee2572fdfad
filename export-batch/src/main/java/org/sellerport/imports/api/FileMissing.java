package org.sellerport.imports.api;

import org.sellerport.kernel.RuleViolation;

/** A spooled file is no longer there. */
public final class FileMissing extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public FileMissing(String file) {
        super(Kind.STATE, "import-file-missing", file);
    }
}
