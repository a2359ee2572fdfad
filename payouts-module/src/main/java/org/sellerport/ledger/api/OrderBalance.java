package org.sellerport.ledger.api;

import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;

/**
 * Where the money of one order is: paid = refunded + escrow + held + scheduled + commission + affiliate + released − reclaimed.
 *
 * @param paid what arrived from the buyer
 * @param refunded what goes or went back to him
 * @param escrow here, the order is not received
 * @param held here, the order is received
 * @param scheduled here, the payout has its day
 * @param commission kept by the marketplace when it was paid out, less what refunds took back
 * @param affiliate kept for affiliates, likewise
 * @param released the seller's part when it was paid out
 * @param reclaimed what the seller owes or owed of it again for refunds after the payout
 * @param settled what of the refunds the payment processor gave back
 * @param postings how many transfers of it there are
 */
public record OrderBalance(
        OrderNo order,
        Money paid,
        Money refunded,
        Money escrow,
        Money held,
        Money scheduled,
        Money commission,
        Money affiliate,
        Money released,
        Money reclaimed,
        Money settled,
        int postings) {

    /** What was paid and not refunded. */
    public Money kept() {
        return paid.minus(refunded);
    }

    /** What is still here of it: all of it stands in one place. */
    public Money waiting() {
        return escrow.plus(held).plus(scheduled);
    }

    /** What is the seller's own of it. */
    public Money sellers() {
        return released.minus(reclaimed);
    }

    public boolean isReleased() {
        return waiting().isZero() && !kept().isZero();
    }
}
