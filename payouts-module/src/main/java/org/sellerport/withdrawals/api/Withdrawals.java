package org.sellerport.withdrawals.api;

import java.util.Currency;
import java.util.Optional;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderHistory.Page;

/**
 * A seller's withdrawals. Asking sets the money aside in the ledger (AVAILABLE to WITHDRAWING) in the same transaction,
 * so the same money can never be asked for twice.
 */
public interface Withdrawals {

    /** The most rows one page can have. */
    int PAGE_LIMIT = 200;

    /** The least that can be withdrawn in a currency; set by the operator with the paying account of the currency. */
    Money minimum(Currency currency);

    /**
     * Asks for a withdrawal.
     *
     * @param account one of the seller's {@link BankAccounts}
     * @throws BankAccountUnknown if the seller has no such account
     * @throws CurrencyDiffers if the account is kept in another currency
     * @throws WithdrawalTooSmall if the amount is below the minimum
     * @throws WithdrawalExceedsAvailable if it is more than is available in its currency
     * @throws org.sellerport.ledger.api.FundsShort if a refund takes the money at the same moment
     */
    Withdrawal ask(SellerId seller, int account, Money amount, By by);

    /**
     * Takes a withdrawal back; its money is available again.
     *
     * @throws WithdrawalUnknown if the seller has no such withdrawal
     * @throws WithdrawalNotCancellable if it is in a payment file, or has ended
     */
    Withdrawal cancel(SellerId seller, long id, By by);

    /**
     * One of them.
     *
     * @throws WithdrawalUnknown if the seller has no such withdrawal
     */
    Withdrawal find(SellerId seller, long id);

    /**
     * A seller's withdrawals, newest first. A page costs the same wherever it lies.
     *
     * @param after what {@link Page#next} of the page before said; empty for the first page
     * @param limit 1 to {@value #PAGE_LIMIT}
     * @throws org.sellerport.orders.api.BadCursor if {@code after} is not something that {@code next} said
     */
    Page<Withdrawal> list(SellerId seller, Optional<String> after, int limit);
}
