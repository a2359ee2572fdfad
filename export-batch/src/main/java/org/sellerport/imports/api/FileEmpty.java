package org.sellerport.imports.api;

import org.sellerport.kernel.RuleViolation;

/** A file has no line with anything on it. */
public final class FileEmpty extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public FileEmpty() {
        super(Kind.VALUE, "import-file-empty");
    }
}
