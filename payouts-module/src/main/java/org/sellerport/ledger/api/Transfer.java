package org.sellerport.ledger.api;

import java.time.Instant;
import java.util.Currency;
import java.util.Objects;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/**
 * Money that moves from one account to another of the same seller, currency and, where both are of an order, order.
 *
 * @param amount more than zero
 * @param reference tells apart what happens more than once for the same reason: a withdrawal's or refund's number, an order's
 *     number; 1 to 120 characters. The same reason, reference, order and pair of accounts can be posted once only.
 * @param order the order that the transfer belongs to; null where it belongs to none
 * @param at when it happened, for people; the ledger's order is that of writing
 */
public record Transfer(
        Account from, Account to, Money amount, Posting why, String reference, OrderNo order, Instant at) {

    private static final int LONGEST_REFERENCE = 120;

    public Transfer {
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(at, "at");
        if (amount.minorUnits() <= 0) {
            throw new IllegalArgumentException("A transfer moves more than nothing: " + amount);
        }
        if (!from.currency().equals(to.currency()) || !from.currency().equals(amount.currency())) {
            throw new IllegalArgumentException("A transfer is of one currency");
        }
        if (!from.seller().equals(to.seller()) || from.kind() == to.kind()) {
            throw new IllegalArgumentException("A transfer is between two accounts of one seller");
        }
        if (foreign(from, order) || foreign(to, order)) {
            throw new IllegalArgumentException("A transfer touches the accounts of its own order only");
        }
        if (reference.isEmpty() || reference.length() > LONGEST_REFERENCE) {
            throw new IllegalArgumentException("A reference has 1 to " + LONGEST_REFERENCE + " characters");
        }
    }

    private static boolean foreign(Account account, OrderNo order) {
        return account.order() != null && !account.order().equals(order);
    }

    public SellerId seller() {
        return from.seller();
    }

    public Currency currency() {
        return amount.currency();
    }
}
