package org.sellerport.ledger.api;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;

/**
 * One line of a seller's statement: something that changed what is his own, available money less debt.
 *
 * @param entry the ledger's number of it, growing
 * @param order the order it belongs to; null where it belongs to none
 * @param amount negative where it was taken
 * @param balance what was the seller's own afterwards; negative where he owed more than was available
 */
public record StatementLine(
        long entry, Instant at, Posting why, String reference, OrderNo order, Money amount, Money balance) {}
