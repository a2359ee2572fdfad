package org.sellerport.web.accounts;

import org.sellerport.kernel.RuleViolation;

/** There is no such key, or it is somebody else's. */
public final class KeyUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    KeyUnknown(long id) {
        super(Kind.MISSING, "key-unknown", Long.toString(id));
    }
}
