package org.sellerport.reconciliation.api;

/** What did not agree. {@code expected} is what the ledger ought to say, {@code found} what it says. */
public enum DifferenceKind {
    /** An order's payments, as the order has them, and what the ledger took in for it. */
    PAID,
    /** An order's refunds, as the order has them, and what the ledger took out for them. */
    REFUNDED,
    /** What the order's state says is still in escrow, and what is. */
    ESCROW,
    /** What the order's state says is held until it can be scheduled, and what is. */
    HELD,
    /** What the order's state says is scheduled for payout, and what is. */
    SCHEDULED,
    /** An order the ledger names and nobody knows: nothing is expected. */
    ORDER_UNKNOWN,
    /** The sum of an account's rows, which is the truth, and the balance kept beside them. */
    BALANCE,
    /** Withdrawals on their way, and what the ledger set aside for them. */
    WITHDRAWING,
    /** Withdrawals paid by the bank, and what the ledger has as paid out. */
    PAID_OUT,
    /** Refunds that the payment processor has not settled yet, and what the ledger keeps for them. */
    REFUNDS_DUE
}
