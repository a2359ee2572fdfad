package org.sellerport.imports.api;

import org.sellerport.kernel.RuleViolation;

/** A file could not be received or kept whole; it may be sent again. */
public final class UploadBroken extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public UploadBroken() {
        super(Kind.STATE, "upload-broken");
    }
}
