package org.sellerport.messages.api;

import org.sellerport.kernel.RuleViolation;

/** No mail server is set up, so there is no e-mail. */
public final class MailOff extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public MailOff() {
        super(Kind.STATE, "mail-off");
    }
}
