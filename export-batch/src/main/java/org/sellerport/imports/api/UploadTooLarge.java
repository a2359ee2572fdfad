package org.sellerport.imports.api;

import org.sellerport.kernel.RuleViolation;

/** A file is larger than the server takes. */
public final class UploadTooLarge extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public UploadTooLarge(long limit) {
        super(Kind.VALUE, "upload-too-large", limit);
    }
}
