package org.sellerport.exports.api;

import org.sellerport.kernel.RuleViolation;

/** The period holds more orders than the server's memory has room for in one workbook. */
public final class ExportTooLarge extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses before the server runs out of memory.
     *
     * @param orders how many there are
     * @param most how many there can be
     */
    public ExportTooLarge(long orders, long most) {
        super(Kind.VALUE, "export-too-large", orders, most);
    }
}
