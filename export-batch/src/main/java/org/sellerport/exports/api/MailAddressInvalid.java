package org.sellerport.exports.api;

import org.sellerport.kernel.RuleViolation;

/** What was given is no address of one mailbox. */
public final class MailAddressInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public MailAddressInvalid(String address) {
        super(Kind.VALUE, "export-mail-invalid", address);
    }
}
