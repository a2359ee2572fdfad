package org.sellerport.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.ledger.api.Account;
import org.sellerport.ledger.api.AccountKind;
import org.sellerport.ledger.api.OrderBalance;
import org.sellerport.ledger.api.PayoutFormula;

/** A seller with a few orders in two currencies, to whom things happen; the books are checked after each. */
final class Walk {

    static final int ORDERS = 6;

    /** What all walks together came to. */
    static final LongAdder EVENTS = new LongAdder();

    static final Map<String, LongAdder> REACHED = new ConcurrentHashMap<>();

    /** What can happen. */
    enum Deed {
        PAY,
        PAY_LATE,
        RECEIVE,
        SCHEDULE,
        UNSCHEDULE,
        DISPUTE,
        LIFT,
        RELEASE,
        REFUND,
        REFUND_ALL,
        SETTLE,
        WITHDRAW,
        BANK_CONFIRMS,
        BANK_RETURNS,
        CHARGE
    }

    private static final List<Currency> CURRENCIES = List.of(Currency.getInstance("USD"), Currency.getInstance("JPY"));
    private static final PayoutFormula RATES = Till.rates("0.05", "0.08");

    private final List<Till> tills = CURRENCIES.stream().map(Till::new).toList();
    private final Set<OrderNo> disputed = new HashSet<>();
    private final Set<OrderNo> paidOut = new HashSet<>();
    private int charges;
    private boolean indebted;

    /**
     * Something happens.
     *
     * @param share of what there is, in per cent; more than 100 asks for more than there is
     */
    void take(Deed deed, int order, int share) {
        EVENTS.increment();
        Till till = tills.get(order % CURRENCIES.size());
        OrderNo no = Till.order(order);
        try {
            if (deed == Deed.PAY || till.of(no) != null) {
                happen(deed, till, no, share);
                reached(deed.name());
            } else if (deed == Deed.PAY_LATE) {
                till.paidLate(no, Money.ofMinor(share, currency(till).getCurrencyCode()));
                reached(deed.name());
            }
        } catch (RuleViolation refused) {
            reached("refused " + refused.getClass().getSimpleName());
        }
        check(till);
    }

    private static void reached(String what) {
        REACHED.computeIfAbsent(what, none -> new LongAdder()).increment();
    }

    private Currency currency(Till till) {
        return CURRENCIES.get(tills.indexOf(till));
    }

    private void happen(Deed deed, Till till, OrderNo no, int share) {
        switch (deed) {
            case PAY ->
                till.paid(no, Money.ofMinor(share * 143L + 1, currency(till).getCurrencyCode()));
            case PAY_LATE ->
                till.paidLate(no, Money.ofMinor(share, currency(till).getCurrencyCode()));
            case RECEIVE -> till.received(no);
            case SCHEDULE -> till.scheduled(no);
            case UNSCHEDULE -> till.unscheduled(no);
            case DISPUTE -> disputed.add(no);
            case LIFT -> disputed.remove(no);
            case RELEASE -> release(till, no);
            case REFUND -> refund(till, no, part(till.of(no).kept(), share));
            case REFUND_ALL -> refund(till, no, part(till.of(no).kept(), 100));
            case SETTLE ->
                till.settled(no, part(till.of(no).refunded().minus(till.of(no).settled()), share));
            case WITHDRAW -> till.withdrew(part(till.has(AccountKind.AVAILABLE), share));
            case BANK_CONFIRMS -> till.arrivedAtBank(part(till.has(AccountKind.WITHDRAWING), share));
            case BANK_RETURNS -> till.cameBack(part(till.has(AccountKind.WITHDRAWING), share));
            case CHARGE ->
                till.charged(Money.ofMinor(share * 7L, currency(till).getCurrencyCode()), "rule " + charges++);
        }
    }

    /** At least one minor unit, so that it is refused where there is nothing. */
    private static Money part(Money of, int share) {
        return new Money(Math.max(1, of.minorUnits() * share / 100), of.currency());
    }

    /** What the orders see to: nothing is released while a dispute runs, or again. */
    private void release(Till till, OrderNo no) {
        if (disputed.contains(no)) {
            reached("released disputed");
            return;
        }
        Money waiting = till.of(no).waiting();
        Money own = own(till);
        till.released(no, RATES);
        if (paidOut.contains(no) && waiting.isZero()) {
            reached("released twice");
            assertEquals(own, own(till), "released twice");
        }
        assertEquals(own.plus(RATES.split(waiting).seller()), own(till));
        paidOut.add(no);
    }

    private static Money own(Till till) {
        return till.has(AccountKind.AVAILABLE).plus(till.has(AccountKind.DEBT));
    }

    private void refund(Till till, OrderNo no, Money refund) {
        OrderBalance before = till.of(no);
        Money own = own(till);
        till.refunded(no, refund);
        OrderBalance after = till.of(no);
        assertEquals(before.kept().minus(refund), after.kept());
        if (before.waiting().isZero()) {
            reached("refund after the payout");
            reached(after.kept().isZero() ? "wholly refunded after the payout" : "partly refunded after the payout");
            Money borne = own.minus(own(till));
            long exact = refund.minorUnits()
                    * before.sellers().minorUnits()
                    / before.kept().minorUnits();
            assertTrue(Math.abs(borne.minorUnits() - exact) <= 1, "in proportion, to a minor unit");
        } else {
            reached("refund before the payout");
            assertEquals(own, own(till), "not the seller's yet");
        }
    }

    private void check(Till till) {
        Money sum = Money.zero(currency(till));
        for (Map.Entry<Account, Money> account : till.books().accounts().entrySet()) {
            sum = sum.plus(account.getValue());
            assertTrue(
                    account.getKey().kind().mayBeNegative()
                            || !account.getValue().isNegative(),
                    account::toString);
        }
        assertEquals(Money.zero(currency(till)), sum, "the currency balances");
        assertFalse(
                !till.has(AccountKind.AVAILABLE).isZero()
                        && !till.has(AccountKind.DEBT).isZero(),
                "what is available pays what is owed");
        for (int order = 0; order < ORDERS; order++) {
            OrderBalance balance = till.of(Till.order(order));
            if (balance != null) {
                check(till, balance);
            }
        }
        noteDebt(till);
    }

    private static void check(Till till, OrderBalance order) {
        Money parts = order.refunded()
                .plus(order.waiting())
                .plus(order.commission())
                .plus(order.affiliate())
                .plus(order.sellers());
        assertEquals(order.paid(), parts, "what was paid is somewhere");
        for (Money each : List.of(
                order.escrow(),
                order.held(),
                order.scheduled(),
                order.commission(),
                order.affiliate(),
                order.sellers())) {
            assertFalse(each.isNegative(), order::toString);
        }
        List<AccountKind> released = till.books().releasedTo(order.order());
        assertEquals(new HashSet<>(released).size(), released.size(), "paid out once");
    }

    private void noteDebt(Till till) {
        boolean owes = till.has(AccountKind.DEBT).isNegative();
        if (owes != indebted) {
            reached(owes ? "in debt" : "out of debt");
            indebted = owes;
        }
    }
}
