package org.sellerport.orders.api;

import org.sellerport.kernel.RuleViolation;

/** A note is too long. */
public final class NoteTooLong extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public NoteTooLong(int most) {
        super(Kind.VALUE, "note-too-long", most);
    }
}
