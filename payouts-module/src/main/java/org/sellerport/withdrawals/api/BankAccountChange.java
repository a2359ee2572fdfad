package org.sellerport.withdrawals.api;

import java.time.Instant;

/**
 * One line of the log of a bank account.
 *
 * @param holder as it was from then on; null when the account was removed
 * @param masked the account as it was from then on, as lists show it; null when it was removed
 * @param by the login or key name of whoever did it
 */
public record BankAccountChange(int account, Kind kind, String holder, String masked, String by, Instant at) {

    /** What was done. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }
}
