package org.sellerport.withdrawals;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.withdrawals.api.BankAccount;
import org.sellerport.withdrawals.api.BankAccountChange;
import org.sellerport.withdrawals.api.BankAccountExists;
import org.sellerport.withdrawals.api.BankAccountUnknown;
import org.sellerport.withdrawals.api.BankAccounts;
import org.sellerport.withdrawals.api.BankDetails;
import org.sellerport.withdrawals.api.TooManyBankAccounts;

@Stateless
@Local(BankAccounts.class)
public class BankAccountDesk implements BankAccounts {

    private static final int NONE = 0;

    @Inject
    private BankAccountStore store;

    @Inject
    private Clock clock;

    @Override
    public List<BankAccount> list(SellerId seller) {
        return store.list(seller);
    }

    @Override
    public BankAccount find(SellerId seller, int id) {
        return store.find(seller, id).orElseThrow(() -> new BankAccountUnknown(id));
    }

    @Override
    public BankAccount add(SellerId seller, BankDetails details, By by) {
        BankDetails checked = AccountCheck.checked(details);
        store.lock(seller);
        List<BankAccount> kept = store.list(seller);
        refuseTwice(kept, checked, NONE);
        if (kept.size() >= MOST) {
            throw new TooManyBankAccounts(MOST);
        }
        BankAccount account = store.add(seller, checked, by.who(), clock.instant());
        store.note(account, BankAccountChange.Kind.ADDED);
        return account;
    }

    @Override
    public BankAccount change(SellerId seller, int id, BankDetails details, By by) {
        BankDetails checked = AccountCheck.checked(details);
        store.lock(seller);
        BankAccount kept = find(seller, id);
        if (kept.details().equals(checked)) {
            return kept;
        }
        refuseTwice(store.list(seller), checked, id);
        var account = new BankAccount(seller, id, checked, by.who(), clock.instant());
        store.change(account);
        store.note(account, BankAccountChange.Kind.CHANGED);
        return account;
    }

    private static void refuseTwice(List<BankAccount> kept, BankDetails details, int except) {
        boolean taken = kept.stream()
                .filter(other -> other.id() != except)
                .map(BankAccount::details)
                .anyMatch(other -> other.account().equals(details.account())
                        && other.currency().equals(details.currency())
                        && Objects.equals(other.bic(), details.bic()));
        if (taken) {
            throw new BankAccountExists(details.masked());
        }
    }

    @Override
    public void remove(SellerId seller, int id, By by) {
        store.lock(seller);
        BankAccount kept = find(seller, id);
        var removed = new BankAccount(seller, id, kept.details(), by.who(), clock.instant());
        store.remove(removed);
        store.note(removed, BankAccountChange.Kind.REMOVED);
    }

    @Override
    public List<BankAccountChange> log(SellerId seller, int limit) {
        return store.log(seller, limit);
    }
}
