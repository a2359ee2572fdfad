package org.sellerport.ledger;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;
import org.sellerport.ledger.LedgerBook.OwnFunds;
import org.sellerport.ledger.LedgerStore.Own;
import org.sellerport.ledger.api.Account;
import org.sellerport.ledger.api.AccountKind;
import org.sellerport.ledger.api.AlreadyPosted;
import org.sellerport.ledger.api.FundsShort;
import org.sellerport.ledger.api.Ledger;
import org.sellerport.ledger.api.LedgerEntry;
import org.sellerport.ledger.api.OrderBalance;
import org.sellerport.ledger.api.Penalties;
import org.sellerport.ledger.api.SellerBalance;
import org.sellerport.ledger.api.StatementFilter;
import org.sellerport.ledger.api.StatementLine;
import org.sellerport.ledger.api.Transfer;
import org.sellerport.orders.api.BadCursor;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.platform.RowNumber;
import org.sellerport.platform.SqlFailure;

@Stateless
@Local({Ledger.class, Penalties.class})
public class LedgerDesk implements Ledger, Penalties {

    private static final String CHECK_VIOLATION = "23514";

    @Inject
    private LedgerStore store;

    @Inject
    private LedgerBook book;

    @Inject
    private Sums sums;

    @Override
    public void post(List<Transfer> transfers) {
        if (transfers.stream().map(Transfer::seller).distinct().count() > 1) {
            throw new IllegalArgumentException("What is posted together is of one seller");
        }
        if (!transfers.isEmpty()) {
            write(transfers).stream()
                    .flatMap(own -> Bookings.setOff(own.change().last(), own.available(), own.debt()).stream())
                    .forEach(setOff -> write(List.of(setOff)));
        }
    }

    private List<Own> write(List<Transfer> transfers) {
        try {
            store.change(OrderChange.of(transfers));
            List<Own> after =
                    OwnChange.of(transfers).stream().map(store::change).toList();
            store.write(transfers, after);
            return after;
        } catch (SqlFailure failure) {
            throw refusal(failure, transfers.get(0)).orElseThrow(() -> failure);
        }
    }

    private static Optional<RuleViolation> refusal(SqlFailure failure, Transfer first) {
        if (failure.isDuplicate()) {
            return Optional.of(new AlreadyPosted(first.why(), first.reference()));
        }
        return failure.hasState(CHECK_VIOLATION) ? Optional.of(new FundsShort()) : Optional.empty();
    }

    @Override
    public void charge(SellerId seller, Money amount, String reference, Instant at) {
        post(List.of(Bookings.penalty(seller, amount, reference, at)));
    }

    @Override
    public Money balance(Account account) {
        Currency currency = account.currency();
        long minor =
                switch (account.kind()) {
                    case ESCROW, HELD, SCHEDULED ->
                        order(account.seller(), account.order())
                                .map(order -> ofOrder(order, account.kind()).minorUnits())
                                .orElse(0L);
                    case AVAILABLE, WITHDRAWING, PAID_OUT, DEBT -> own(account.seller(), currency, account.kind());
                    case BUYER_CLEARING, COMMISSION, AFFILIATE, REFUNDS, PENALTIES, OPENING ->
                        sums.of(account.seller())
                                .getOrDefault(currency.getCurrencyCode(), Map.of())
                                .getOrDefault(account.kind(), 0L);
                };
        return new Money(minor, currency);
    }

    private static Money ofOrder(OrderBalance order, AccountKind kind) {
        return kind == AccountKind.ESCROW
                ? order.escrow()
                : kind == AccountKind.HELD ? order.held() : order.scheduled();
    }

    private long own(SellerId seller, Currency currency, AccountKind kind) {
        OwnFunds own = book.own(seller).stream()
                .filter(one -> one.currency().equals(currency))
                .findFirst()
                .orElse(OwnFunds.none(currency));
        return own.of(kind);
    }

    @Override
    public List<SellerBalance> balances(SellerId seller) {
        Map<String, Map<AccountKind, Long>> all = sums.of(seller);
        List<OwnFunds> own = book.own(seller);
        Set<String> currencies = new TreeSet<>(all.keySet());
        own.forEach(one -> currencies.add(one.currency().getCurrencyCode()));
        return currencies.stream()
                .map(Currency::getInstance)
                .map(currency -> balance(
                        all.getOrDefault(currency.getCurrencyCode(), Map.of()),
                        own.stream()
                                .filter(one -> one.currency().equals(currency))
                                .findFirst()
                                .orElse(OwnFunds.none(currency))))
                .toList();
    }

    private static SellerBalance balance(Map<AccountKind, Long> sums, OwnFunds own) {
        long held = sums.getOrDefault(AccountKind.ESCROW, 0L) + sums.getOrDefault(AccountKind.HELD, 0L);
        Currency currency = own.currency();
        return new SellerBalance(
                currency,
                new Money(held, currency),
                new Money(sums.getOrDefault(AccountKind.SCHEDULED, 0L), currency),
                new Money(own.available(), currency),
                new Money(own.withdrawing(), currency),
                new Money(own.paidOut(), currency),
                new Money(own.debt(), currency));
    }

    @Override
    public Optional<OrderBalance> order(SellerId seller, OrderNo order) {
        return book.order(seller, order);
    }

    @Override
    public List<OrderBalance> orders(SellerId seller, List<OrderNo> orders) {
        return book.orders(seller, orders);
    }

    @Override
    public List<LedgerEntry> entries(SellerId seller, OrderNo order) {
        return book.entries(seller, order);
    }

    @Override
    public Page<StatementLine> statement(SellerId seller, StatementFilter filter, Optional<String> after, int limit) {
        if (limit < 1 || limit > PAGE_LIMIT) {
            throw new IllegalArgumentException("A page has 1 to " + PAGE_LIMIT + " lines");
        }
        long before = after.map(text -> RowNumber.of(text).orElseThrow(BadCursor::new))
                .orElse(Long.MAX_VALUE);
        List<StatementLine> lines = book.statement(seller, filter, before, limit + 1);
        return Page.of(lines, limit, last -> Long.toString(last.entry()));
    }
}
