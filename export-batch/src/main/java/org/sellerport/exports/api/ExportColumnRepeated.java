package org.sellerport.exports.api;

import org.sellerport.kernel.RuleViolation;

/** A column of the list of orders was asked for twice. */
public final class ExportColumnRepeated extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ExportColumnRepeated(OrderColumn column) {
        super(Kind.VALUE, "export-column-repeated", column.name());
    }
}
