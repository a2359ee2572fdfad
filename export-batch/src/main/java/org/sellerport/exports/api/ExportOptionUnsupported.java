package org.sellerport.exports.api;

import org.sellerport.kernel.RuleViolation;

/** An export was asked for in a form that cannot be made. Refused rather than ignored: the seller would not notice. */
public final class ExportOptionUnsupported extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses one option.
     *
     * @param option its name, such as {@code format}
     * @param value what was asked for
     * @param supported what can be asked for
     */
    public ExportOptionUnsupported(String option, String value, String supported) {
        super(Kind.VALUE, "export-option-unsupported", option, value, supported);
    }
}
