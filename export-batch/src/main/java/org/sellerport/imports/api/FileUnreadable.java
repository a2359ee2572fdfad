package org.sellerport.imports.api;

import org.sellerport.kernel.RuleViolation;

/** A compressed file is damaged or ends too early. */
public final class FileUnreadable extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public FileUnreadable(long line) {
        super(Kind.VALUE, "import-file-unreadable", line);
    }
}
