package org.sellerport.web.withdrawals;

import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.MoneyJson;
import org.sellerport.withdrawals.api.Withdrawal;

/**
 * How the API shows a withdrawal.
 *
 * @param account where it goes, as lists show accounts
 * @param endToEndId what both bank statements say of it
 * @param file the payment file it is in; null for a seller, and before
 */
public record WithdrawalJson(
        long id,
        String seller,
        MoneyJson amount,
        String holder,
        String account,
        String state,
        String endToEndId,
        String askedBy,
        String askedAt,
        Long file,
        String filedAt,
        String endedAt,
        String bankReason) {

    /** As its seller sees it. */
    static WithdrawalJson ofSeller(Withdrawal one, Times times) {
        return of(one, times, null);
    }

    /** As an operator sees it. */
    static WithdrawalJson ofOperator(Withdrawal one, Times times) {
        return of(one, times, one.file());
    }

    private static WithdrawalJson of(Withdrawal one, Times times, Long file) {
        return new WithdrawalJson(
                one.id(),
                one.seller().value(),
                MoneyJson.of(one.amount()),
                one.to().holder(),
                one.to().masked(),
                one.state().name(),
                one.endToEndId(),
                one.askedBy(),
                times.of(one.askedAt()),
                file,
                times.of(one.filedAt()),
                times.of(one.endedAt()),
                one.bankReason());
    }
}
