package org.sellerport.messages.api;

import org.sellerport.kernel.RuleViolation;

/** A message has to say something, and only so much. */
public final class MessageInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public MessageInvalid() {
        super(Kind.VALUE, "message-invalid", Message.LONGEST);
    }
}
