package org.sellerport.reconciliation.api;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/**
 * Something that did not agree. It stays open until a run finds that it agrees again.
 *
 * @param order the order it is about; null where it is about a whole account
 * @param account the ledger account, for a {@link DifferenceKind#BALANCE}; otherwise null
 * @param expected what the ledger ought to say, as last seen
 * @param found what it says, as last seen
 * @param firstRun the run that found it
 * @param closedAt when a run found it gone; null while it is open
 */
public record Difference(
        long id,
        SellerId seller,
        OrderNo order,
        DifferenceKind kind,
        String account,
        Money expected,
        Money found,
        long firstRun,
        Instant firstSeen,
        Instant lastSeen,
        Instant closedAt) {

    /** What the ledger has too much; negative where it has too little. */
    public Money off() {
        return found.minus(expected);
    }

    public boolean isOpen() {
        return closedAt == null;
    }
}
