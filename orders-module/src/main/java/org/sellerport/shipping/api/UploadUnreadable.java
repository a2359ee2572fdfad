package org.sellerport.shipping.api;

import org.sellerport.kernel.RuleViolation;

/** The file is no workbook and no CSV, is damaged, or is protected. */
public final class UploadUnreadable extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public UploadUnreadable() {
        super(Kind.VALUE, "shipment-file-unreadable");
    }
}
