package org.sellerport.shipping.api;

import org.sellerport.kernel.RuleViolation;

/** The file is larger, or has more rows, than one upload may. */
public final class UploadTooLarge extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public UploadTooLarge(int rows, int megabytes) {
        super(Kind.VALUE, "shipment-file-too-large", rows, megabytes);
    }
}
