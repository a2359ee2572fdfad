package org.sellerport.withdrawals.api;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.SellerId;

/**
 * Money that a seller asked to have on his bank account.
 *
 * @param id rises with time; unique on the platform
 * @param to where it goes, as the account was when it was asked for
 * @param askedBy the login or key name of whoever asked
 * @param file the payment file it is in; null before
 * @param filedAt when it was put into that file; null before
 * @param endedBy the login or key name of whoever cancelled it or noted what the bank did; null before
 * @param endedAt when it was cancelled, confirmed or last returned; null before
 * @param bankReason what the bank gave as its reason for returning it; null where it did not
 */
public record Withdrawal(
        long id,
        SellerId seller,
        Money amount,
        BankDetails to,
        WithdrawalState state,
        String askedBy,
        Instant askedAt,
        Long file,
        Instant filedAt,
        String endedBy,
        Instant endedAt,
        String bankReason) {

    /** What the bank statement of both sides says of it, unique on the platform: {@code SPW0000000042}. */
    public String endToEndId() {
        return endToEndId(id);
    }

    /** What the bank says of the withdrawal with that id. */
    public static String endToEndId(long id) {
        return "SPW%010d".formatted(id);
    }

    /** Whether the seller can take it back. */
    public boolean isCancellable() {
        return state.next().contains(WithdrawalState.CANCELLED);
    }
}
