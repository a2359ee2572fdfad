package org.sellerport.exports.api;

import org.sellerport.kernel.RuleViolation;

/** The seller has a template of that name, whatever the size of its letters. */
public final class TemplateNameTaken extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public TemplateNameTaken(String name) {
        super(Kind.STATE, "export-template-name-taken", name);
    }
}
