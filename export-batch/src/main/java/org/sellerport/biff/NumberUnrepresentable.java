package org.sellerport.biff;

/** A cell holds no infinity, and nothing that is not a number. */
public final class NumberUnrepresentable extends XlsRefusal {

    private static final long serialVersionUID = 1;

    NumberUnrepresentable(double number) {
        super("A cell cannot hold the number " + number);
    }
}
