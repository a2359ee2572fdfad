package org.sellerport.withdrawals;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Currency;
import java.util.Optional;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.withdrawals.api.BankAccount;
import org.sellerport.withdrawals.api.BankAccounts;
import org.sellerport.withdrawals.api.CurrencyDiffers;
import org.sellerport.withdrawals.api.Withdrawal;
import org.sellerport.withdrawals.api.WithdrawalExceedsAvailable;
import org.sellerport.withdrawals.api.WithdrawalNotCancellable;
import org.sellerport.withdrawals.api.WithdrawalTooSmall;
import org.sellerport.withdrawals.api.WithdrawalUnknown;
import org.sellerport.withdrawals.api.Withdrawals;

@Stateless
@Local(Withdrawals.class)
public class WithdrawalDesk implements Withdrawals {

    @Inject
    private BankAccounts accounts;

    @Inject
    private PayingAccountStore payers;

    @Inject
    private WithdrawalStore store;

    @Inject
    private Bookings bookings;

    @Inject
    private Clock clock;

    @Override
    public Money minimum(Currency currency) {
        return payers.minimum(currency);
    }

    @Override
    public Withdrawal ask(SellerId seller, int account, Money amount, By by) {
        BankAccount to = accounts.find(seller, account);
        if (!to.details().currency().equals(amount.currency())) {
            throw new CurrencyDiffers(amount.currency(), to.details().currency());
        }
        Money minimum = minimum(amount.currency());
        if (amount.compareTo(minimum) < 0) {
            throw new WithdrawalTooSmall(minimum);
        }
        // One wish of a seller after the other, so that the second is told what the first left.
        store.lock(seller);
        Money available = bookings.available(seller, amount.currency());
        if (amount.compareTo(available) > 0) {
            throw new WithdrawalExceedsAvailable(amount, available);
        }
        Withdrawal asked = store.add(seller, to, amount, by.who(), clock.instant());
        bookings.asked(asked);
        return asked;
    }

    @Override
    public Withdrawal cancel(SellerId seller, long id, By by) {
        Withdrawal cancelled = store.cancel(seller, find(seller, id).id(), by.who(), clock.instant())
                .orElseThrow(() -> new WithdrawalNotCancellable(id));
        bookings.cancelled(cancelled);
        return cancelled;
    }

    @Override
    public Withdrawal find(SellerId seller, long id) {
        return store.find(seller, id).orElseThrow(() -> new WithdrawalUnknown(id));
    }

    @Override
    public Page<Withdrawal> list(SellerId seller, Optional<String> after, int limit) {
        long before = Place.parse(after, Long.MAX_VALUE);
        return Page.of(store.list(seller, before, limit + 1), limit, last -> Long.toString(last.id()));
    }
}
