package org.sellerport.ledger.api;

/** What an account is for. Money only ever moves from one account to another, so all of a currency sum up to zero. */
public enum AccountKind {
    /** What the payment processor brought and took back; negative by what is here of the buyers' money. */
    BUYER_CLEARING,
    /** What was paid for an order that is not received yet. */
    ESCROW,
    /** What was paid for an order that is received, until its payout is scheduled. */
    HELD,
    /** What was paid for an order whose payout has its day. */
    SCHEDULED,
    /** The seller's own money, to be withdrawn. */
    AVAILABLE,
    /** On its way to the seller's bank. */
    WITHDRAWING,
    /** Arrived at the seller's bank. */
    PAID_OUT,
    /** What the seller owes for refunds after the payout and for penalties: zero, or negative by the debt. */
    DEBT,
    /** The marketplace's part of what was paid out. */
    COMMISSION,
    /** The affiliates' part of what was paid out. */
    AFFILIATE,
    /** Owed to buyers until the payment processor has settled it. */
    REFUNDS,
    /** What sellers were charged for breaking rules. */
    PENALTIES,
    /** Where the money of imported orders came from; negative by it. */
    OPENING;

    /** Whether each order has such an account of its own. */
    public boolean isOfOrder() {
        return switch (this) {
            case ESCROW, HELD, SCHEDULED -> true;
            case BUYER_CLEARING,
                    AVAILABLE,
                    WITHDRAWING,
                    PAID_OUT,
                    DEBT,
                    COMMISSION,
                    AFFILIATE,
                    REFUNDS,
                    PENALTIES,
                    OPENING -> false;
        };
    }

    /** Whether the account may go below zero; the database refuses it of every other. */
    public boolean mayBeNegative() {
        return switch (this) {
            case BUYER_CLEARING, DEBT, OPENING -> true;
            case ESCROW, HELD, SCHEDULED, AVAILABLE, WITHDRAWING, PAID_OUT, COMMISSION, AFFILIATE, REFUNDS, PENALTIES ->
                false;
        };
    }
}
