package org.sellerport.ledger.api;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.BadCursor;
import org.sellerport.orders.api.OrderHistory.Page;

/**
 * The double-entry ledger. A transfer is written once and never changed: a correction is another transfer. Each currency sums
 * up to zero by construction; the database itself refuses amounts of nothing, balances below zero and the same transfer twice.
 */
public interface Ledger {

    /** The most lines one page of a statement can have. */
    int PAGE_LIMIT = 1000;

    /**
     * Writes transfers of one seller, all of them or none, in the caller's transaction. The first transfer of an order must be
     * the one that brings its money.
     *
     * @throws AlreadyPosted if one of them was posted before
     * @throws FundsShort if an account that must not be negative would be
     * @throws IllegalArgumentException if they are of several sellers
     */
    void post(List<Transfer> transfers);

    /** What is in an account: the sum of all transfers to it less those from it. */
    Money balance(Account account);

    /** Where the seller's money is, a row for each currency he ever had money in, by currency code. */
    List<SellerBalance> balances(SellerId seller);

    /** Where the money of an order is; empty where none ever arrived. */
    Optional<OrderBalance> order(SellerId seller, OrderNo order);

    /** The same of many orders; those without money are left out. */
    List<OrderBalance> orders(SellerId seller, List<OrderNo> orders);

    /** All transfers of an order, oldest first. */
    List<LedgerEntry> entries(SellerId seller, OrderNo order);

    /**
     * What changed the seller's own money, newest first, each with the balance after it. The order is that of writing: what took
     * effect before it was noticed may stand above what happened later.
     *
     * @param after what {@link Page#next} of the page before said; empty for the first page
     * @param limit 1 to {@value #PAGE_LIMIT}
     * @throws BadCursor if {@code after} is not something that {@code next} said
     */
    Page<StatementLine> statement(SellerId seller, StatementFilter filter, Optional<String> after, int limit);

    /** The same of all times. */
    default Page<StatementLine> statement(SellerId seller, Currency currency, Optional<String> after, int limit) {
        return statement(seller, StatementFilter.of(currency), after, limit);
    }
}
