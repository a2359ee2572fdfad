package org.sellerport.shipping.api;

import org.sellerport.kernel.RuleViolation;

/** A row of an upload says nothing that could be done. */
public final class RowUnusable extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Fault {
        /** It has no order number, no carrier or no tracking number. */
        INCOMPLETE("row-incomplete"),
        /** A number of 16 digits and more was kept as a number, so its last digits are lost. */
        ROUNDED("row-rounded"),
        ORDER_NUMBER("row-order-number"),
        QUANTITY("row-quantity"),
        /** The same parcel stands in an earlier row. */
        REPEATED("row-repeated");

        private final String code;

        Fault(String code) {
            this.code = code;
        }
    }

    public RowUnusable(Fault fault) {
        super(Kind.VALUE, fault.code);
    }
}
