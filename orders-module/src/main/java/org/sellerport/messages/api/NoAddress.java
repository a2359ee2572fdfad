package org.sellerport.messages.api;

import org.sellerport.kernel.RuleViolation;

/** The order has no address that the channel could use: no valid e-mail address, or no telephone number. */
public final class NoAddress extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public NoAddress(ReminderChannel channel) {
        super(Kind.STATE, channel == ReminderChannel.PHONE ? "no-telephone" : "no-email");
    }
}
