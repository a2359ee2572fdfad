package org.sellerport.imports;

/** A line cannot be an order; the message says why, for the report. */
final class NotAnOrder extends Exception {

    private static final long serialVersionUID = 1L;

    NotAnOrder(String reason) {
        super(reason, null, false, false);
    }
}
