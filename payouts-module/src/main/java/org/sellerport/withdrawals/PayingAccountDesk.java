package org.sellerport.withdrawals;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.By;
import org.sellerport.withdrawals.api.BankDetails;
import org.sellerport.withdrawals.api.CurrencyDiffers;
import org.sellerport.withdrawals.api.MinimumInvalid;
import org.sellerport.withdrawals.api.PayingAccount;
import org.sellerport.withdrawals.api.PayingAccountMissing;
import org.sellerport.withdrawals.api.PayingAccounts;

@Stateless
@Local(PayingAccounts.class)
public class PayingAccountDesk implements PayingAccounts {

    @Inject
    private PayingAccountStore store;

    @Inject
    private Clock clock;

    @Override
    public List<PayingAccount> list() {
        return store.list();
    }

    @Override
    public PayingAccount set(BankDetails details, Money minimum, By by) {
        BankDetails checked = AccountCheck.checked(details);
        if (!minimum.currency().equals(checked.currency())) {
            throw new CurrencyDiffers(minimum.currency(), checked.currency());
        }
        if (minimum.isNegative() || minimum.isZero()) {
            throw new MinimumInvalid();
        }
        var account = new PayingAccount(checked, minimum, by.who(), clock.instant());
        store.set(account);
        return account;
    }

    @Override
    public void remove(Currency currency) {
        if (!store.remove(currency)) {
            throw new PayingAccountMissing(currency);
        }
    }
}
