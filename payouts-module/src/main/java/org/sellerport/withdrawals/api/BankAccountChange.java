package org.sellerport.withdrawals.api;

import java.time.Instant;

/**
 * One line of the log of a bank account.
 *
 * @param holder as it was from then on, or when it was removed
 * @param masked the account as it was from then on, or when it was removed, as lists show it
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
