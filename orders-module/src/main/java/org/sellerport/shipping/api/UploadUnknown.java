package org.sellerport.shipping.api;

import org.sellerport.kernel.RuleViolation;

/** There is no such upload, or it is another seller's: the answer is the same. */
public final class UploadUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public UploadUnknown(long id) {
        super(Kind.MISSING, "shipment-upload-unknown", Long.toString(id));
    }
}
