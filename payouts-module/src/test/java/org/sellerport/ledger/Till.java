package org.sellerport.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.ledger.api.Account;
import org.sellerport.ledger.api.AccountKind;
import org.sellerport.ledger.api.OrderBalance;
import org.sellerport.ledger.api.PayoutFormula;
import org.sellerport.ledger.api.Posting;
import org.sellerport.ledger.api.Transfer;

/** A seller's money in memory, told what happens in the words of the business. */
final class Till {

    static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private final SellerId seller = new SellerId("ST1");
    private final MemoryBooks books = new MemoryBooks();
    private final Currency currency;
    private int withdrawals;
    private int refunds;

    Till(Currency currency) {
        this.currency = currency;
    }

    static OrderNo order(int number) {
        return new OrderNo(1_780_272_000_000_000L + number);
    }

    static PayoutFormula rates(String commission, String affiliate) {
        return new PayoutFormula(new BigDecimal(commission), new BigDecimal(affiliate));
    }

    MemoryBooks books() {
        return books;
    }

    OrderBalance of(OrderNo order) {
        return books.order(order);
    }

    Money has(AccountKind kind) {
        return books.balance(Account.of(seller, kind, currency));
    }

    void paid(OrderNo order, Money amount) {
        books.post(Bookings.arrived(about(order), amount));
    }

    void paidLate(OrderNo order, Money amount) {
        int postings = of(order) == null ? 0 : of(order).postings();
        books.post(Bookings.returned(about(order), amount, postings));
    }

    void received(OrderNo order) {
        books.post(Bookings.received(about(order), of(order)));
    }

    void scheduled(OrderNo order) {
        books.post(Bookings.scheduled(about(order), of(order)));
    }

    void unscheduled(OrderNo order) {
        books.post(Bookings.unscheduled(about(order), of(order)));
    }

    void released(OrderNo order, PayoutFormula formula) {
        books.post(Bookings.released(about(order), of(order), formula));
    }

    void refunded(OrderNo order, Money amount) {
        books.post(Bookings.refunded(about(order), of(order), amount));
    }

    void settled(OrderNo order, Money amount) {
        books.post(Bookings.settled(about(order), ++refunds, amount));
    }

    void charged(Money amount, String reference) {
        books.post(List.of(Bookings.penalty(seller, amount, reference, NOON)));
    }

    void withdrew(Money amount) {
        move(AccountKind.AVAILABLE, AccountKind.WITHDRAWING, amount, Posting.WITHDRAWAL);
    }

    void arrivedAtBank(Money amount) {
        move(AccountKind.WITHDRAWING, AccountKind.PAID_OUT, amount, Posting.WITHDRAWAL_CONFIRMED);
    }

    void cameBack(Money amount) {
        move(AccountKind.WITHDRAWING, AccountKind.AVAILABLE, amount, Posting.WITHDRAWAL_RETURNED);
    }

    private void move(AccountKind from, AccountKind to, Money amount, Posting why) {
        books.post(List.of(new Transfer(
                Account.of(seller, from, currency),
                Account.of(seller, to, currency),
                amount,
                why,
                Integer.toString(++withdrawals),
                null,
                NOON)));
    }

    private Case about(OrderNo order) {
        return new Case(seller, order, NOON);
    }
}
