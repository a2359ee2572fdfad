package org.sellerport.web.accounts;

/** A caller who acts for no seller asked for something that only a seller has. */
public final class SellerRequired extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SellerRequired() {
        super("This caller acts for no seller");
    }
}
