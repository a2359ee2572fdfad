package org.sellerport.withdrawals.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderHistory.Page;

/** Payment files for the platform's bank; for operators. */
public interface PaymentFiles {

    /** The most payments one file holds; what waits beyond goes into the next. */
    int MOST_PAYMENTS = 50_000;

    /**
     * What waits for a file in one currency.
     *
     * @param count how many withdrawals
     * @param sum what they add up to
     * @param payable whether there is an account to pay them from
     */
    record Waiting(int count, Money sum, boolean payable) {}

    /** What waits, by currency; currencies in which nothing waits are left out. */
    List<Waiting> waiting();

    /**
     * Puts what waits in a currency into a file, the longest waiting first. From then on sellers cannot cancel it.
     *
     * @throws PayingAccountMissing if the platform has no account in the currency
     * @throws NothingToPay if nothing waits in it
     */
    PaymentFile make(Currency currency, By by);

    /** All files, newest first. */
    Page<PaymentFile> list(Optional<String> after, int limit);

    /**
     * One of them.
     *
     * @throws PaymentFileUnknown if there is none
     */
    PaymentFile find(long id);

    /**
     * The payments of a file, in its order.
     *
     * @throws PaymentFileUnknown if there is none
     */
    Page<Withdrawal> payments(long id, Optional<String> after, int limit);

    /**
     * Copies the file, the same bytes every time, without ever holding it whole.
     *
     * @throws PaymentFileUnknown if there is none
     */
    void copy(long id, OutputStream to) throws IOException;

    /**
     * Notes that the bank has paid whatever of the file is still open: WITHDRAWING to PAID_OUT, once each.
     *
     * @throws PaymentFileUnknown if there is none
     * @throws PaymentFileSettled if nothing of it is open
     */
    PaymentFile confirm(long id, By by);

    /**
     * Notes that the bank sent a payment back, before or after the file was confirmed: its money is available again.
     *
     * @param reason what the bank says, such as {@code AC04 closed account}; 1 to 140 characters
     * @throws PaymentFileUnknown if there is none
     * @throws WithdrawalUnknown if the payment is not in the file
     * @throws WithdrawalReturnedAlready if it came back before
     * @throws BankReasonInvalid if there is no reason, or it is too long
     */
    Withdrawal giveBack(long id, long payment, String reason, By by);
}
