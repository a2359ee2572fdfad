package org.sellerport.imports.api;

import org.sellerport.kernel.RuleViolation;

/** A file has nothing in it. */
public final class UploadEmpty extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public UploadEmpty() {
        super(Kind.VALUE, "upload-empty");
    }
}
