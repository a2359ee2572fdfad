package org.sellerport.withdrawals;

import static org.sellerport.ledger.api.AccountKind.AVAILABLE;
import static org.sellerport.ledger.api.AccountKind.PAID_OUT;
import static org.sellerport.ledger.api.AccountKind.WITHDRAWING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.SellerId;
import org.sellerport.ledger.api.Account;
import org.sellerport.ledger.api.AccountKind;
import org.sellerport.ledger.api.Ledger;
import org.sellerport.ledger.api.Posting;
import org.sellerport.ledger.api.Transfer;
import org.sellerport.withdrawals.api.Withdrawal;

/** What withdrawals do to the ledger, each under the reference that the bank's statement has as well. */
@ApplicationScoped
class Bookings {

    @Inject
    private Ledger ledger;

    /** What the seller could withdraw now. */
    Money available(SellerId seller, Currency currency) {
        return ledger.balance(Account.of(seller, AVAILABLE, currency));
    }

    void asked(Withdrawal asked) {
        ledger.post(List.of(transfer(asked, AVAILABLE, WITHDRAWING, Posting.WITHDRAWAL, asked.askedAt())));
    }

    /** The same posting the other way round: it was never with the bank. */
    void cancelled(Withdrawal cancelled) {
        ledger.post(List.of(
                transfer(cancelled, WITHDRAWING, AVAILABLE, Posting.WITHDRAWAL_CANCELLED, cancelled.endedAt())));
    }

    /** What the bank paid to one seller. */
    void paid(List<Withdrawal> paid) {
        ledger.post(paid.stream()
                .map(one -> transfer(one, WITHDRAWING, PAID_OUT, Posting.WITHDRAWAL_CONFIRMED, one.endedAt()))
                .toList());
    }

    /** What came back: from its way, or after the bank had said that it arrived. */
    void returned(Withdrawal before, Instant at) {
        AccountKind from =
                switch (before.state()) {
                    case IN_FILE -> WITHDRAWING;
                    case PAID -> PAID_OUT;
                    case REQUESTED, CANCELLED, RETURNED ->
                        throw new IllegalStateException(before.id() + " is " + before.state());
                };
        ledger.post(List.of(transfer(before, from, AVAILABLE, Posting.WITHDRAWAL_RETURNED, at)));
    }

    private static Transfer transfer(Withdrawal of, AccountKind from, AccountKind to, Posting why, Instant at) {
        return new Transfer(
                Account.of(of.seller(), from, of.amount().currency()),
                Account.of(of.seller(), to, of.amount().currency()),
                of.amount(),
                why,
                of.endToEndId(),
                null,
                at);
    }
}
