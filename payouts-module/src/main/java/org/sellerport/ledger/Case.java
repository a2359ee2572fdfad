package org.sellerport.ledger;

import java.time.Instant;
import java.util.Currency;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.ledger.api.Account;
import org.sellerport.ledger.api.AccountKind;
import org.sellerport.ledger.api.Posting;
import org.sellerport.ledger.api.Transfer;

/** What is posted for, and when it happened; it writes the transfers of one order. */
record Case(SellerId seller, OrderNo order, Instant at) {

    Transfer transfer(AccountKind from, AccountKind to, Money amount, Posting why, String reference) {
        return new Transfer(
                account(from, amount.currency()), account(to, amount.currency()), amount, why, reference, order, at);
    }

    private Account account(AccountKind kind, Currency currency) {
        return Account.of(seller, kind, currency, order);
    }
}
