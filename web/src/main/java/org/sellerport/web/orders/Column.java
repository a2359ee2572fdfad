package org.sellerport.web.orders;

/** A column of the list of orders that can be left out. */
enum Column {
    STATE(true),
    PRODUCT(true),
    BUYER(true),
    AMOUNT(true),
    PLACED(true),
    DEADLINE(true),
    TRACKING(true),
    ASSIGNEE(false),
    EXTERNAL(false);

    private final boolean usual;

    Column(boolean usual) {
        this.usual = usual;
    }

    /** Whether who chose nothing sees it. */
    boolean isUsual() {
        return usual;
    }
}
