package org.sellerport.web.accounts;

import java.util.Set;

/** What a caller can be allowed; also the names of roles in {@code @RolesAllowed}. */
public final class Scopes {

    public static final String ORDERS_READ = "orders:read";
    public static final String ORDERS_WRITE = "orders:write";
    public static final String EXPORTS = "exports";
    public static final String FUNDS_READ = "funds:read";
    public static final String DISPUTES = "disputes";
    public static final String STOREFRONT = "storefront";
    public static final String PAYMENTS = "payments";
    public static final String CARRIER = "carrier";
    public static final String OPERATOR = "operator";

    /** The role of a seller's user in the portal. */
    public static final String SELLER = "seller";

    /** What only a seller's key or user can have. */
    public static final Set<String> OF_SELLERS = Set.of(ORDERS_READ, ORDERS_WRITE, EXPORTS, FUNDS_READ, DISPUTES);

    /** What only a key or user without a seller can have. */
    public static final Set<String> OF_THE_MARKETPLACE = Set.of(STOREFRONT, PAYMENTS, CARRIER, OPERATOR);

    private Scopes() {}
}
