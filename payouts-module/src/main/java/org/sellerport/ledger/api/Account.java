package org.sellerport.ledger.api;

import java.util.Currency;
import java.util.Objects;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/**
 * An account: money of one kind, one seller and one currency. Nothing has to be opened; an account without a transfer is empty.
 *
 * @param order whose money it is where the kind is {@link AccountKind#isOfOrder of an order}, otherwise null
 */
public record Account(SellerId seller, AccountKind kind, Currency currency, OrderNo order) {

    public Account {
        Objects.requireNonNull(seller, "seller");
        Objects.requireNonNull(currency, "currency");
        if (kind.isOfOrder() != (order != null)) {
            throw new IllegalArgumentException(kind + (kind.isOfOrder() ? " needs an order" : " is of no order"));
        }
    }

    /** An account that is not of a single order. */
    public static Account of(SellerId seller, AccountKind kind, Currency currency) {
        return new Account(seller, kind, currency, null);
    }

    /** The account of this kind that an order's transfer means: the order's own where each order has one. */
    public static Account of(SellerId seller, AccountKind kind, Currency currency, OrderNo order) {
        return new Account(seller, kind, currency, kind.isOfOrder() ? order : null);
    }
}
