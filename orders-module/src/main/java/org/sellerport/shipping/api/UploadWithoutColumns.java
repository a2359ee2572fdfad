package org.sellerport.shipping.api;

import org.sellerport.kernel.RuleViolation;

/** The first row does not name the columns that are needed. */
public final class UploadWithoutColumns extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public UploadWithoutColumns() {
        super(Kind.VALUE, "shipment-file-columns");
    }
}
