package org.sellerport.exports.api;

import org.sellerport.kernel.RuleViolation;

/** A template's name is a line of text that a list can show. */
public final class TemplateNameInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public TemplateNameInvalid() {
        super(Kind.VALUE, "export-template-name-invalid", ExportTemplate.LONGEST_NAME);
    }
}
