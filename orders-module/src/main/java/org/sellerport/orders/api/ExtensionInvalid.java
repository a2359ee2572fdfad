package org.sellerport.orders.api;

import org.sellerport.kernel.RuleViolation;

/** An extension is at least a day and no longer than what is left. */
public final class ExtensionInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ExtensionInvalid(long most) {
        super(Kind.VALUE, "extension-invalid", most);
    }
}
