package org.sellerport.messages.api;

import org.sellerport.kernel.RuleViolation;

/** A text with a placeholder that does not exist, without a text, or with a subject where there is none. */
public final class TemplateInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public TemplateInvalid(String reason) {
        super(Kind.VALUE, "template-invalid", reason);
    }
}
