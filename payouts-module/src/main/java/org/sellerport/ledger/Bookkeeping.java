package org.sellerport.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.ledger.api.FundsShort;
import org.sellerport.ledger.api.Ledger;
import org.sellerport.ledger.api.OrderBalance;
import org.sellerport.ledger.api.PayoutFormula;
import org.sellerport.ledger.api.Transfer;
import org.sellerport.orders.api.FundsArrived;
import org.sellerport.orders.api.FundsReturned;
import org.sellerport.orders.api.OrderClosed;
import org.sellerport.orders.api.OrderEvent;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderMoney;
import org.sellerport.orders.api.OrderReceived;
import org.sellerport.orders.api.OrderRefunded;
import org.sellerport.orders.api.OrdersImported;
import org.sellerport.orders.api.OrdersPaidOut;
import org.sellerport.orders.api.PayoutMoved;
import org.sellerport.orders.api.UnshippedRefunded;
import org.sellerport.refunds.api.RefundSettled;

/** Posts what happens to orders and refunds, in the transaction of what happened: where it cannot be posted it must not happen. */
@ApplicationScoped
class Bookkeeping {

    @Inject
    private Ledger ledger;

    @Inject
    private LedgerBook book;

    @Inject
    private Openings openings;

    @Inject
    private OrderHistory orders;

    @Inject
    private Clock clock;

    void arrived(@Observes FundsArrived event) {
        ledger.post(Bookings.arrived(of(event), event.amount()));
    }

    void returned(@Observes FundsReturned event) {
        int postings = balance(event).map(OrderBalance::postings).orElse(0);
        ledger.post(Bookings.returned(of(event), event.amount(), postings));
    }

    void received(@Observes OrderReceived event) {
        post(event, order -> Bookings.received(of(event), order));
    }

    void moved(@Observes PayoutMoved event) {
        switch (event.to()) {
            case SCHEDULED -> post(event, order -> Bookings.scheduled(of(event), order));
            case VERIFYING, WITH_OPERATOR -> post(event, order -> Bookings.unscheduled(of(event), order));
            case NOT_DUE, RELEASED -> {}
        }
    }

    void paidOut(@Observes OrdersPaidOut event) {
        release(event.seller(), event.orders(), event.at());
    }

    /** One posting for all of them: what is their seller's own is touched once. */
    private void release(SellerId seller, List<OrderNo> released, Instant at) {
        Map<OrderNo, OrderBalance> balances = book.locked(seller, released).stream()
                .collect(Collectors.toMap(OrderBalance::order, Function.identity()));
        List<Transfer> transfers = new ArrayList<>();
        for (OrderMoney money : orders.money(seller, released)) {
            OrderBalance before = balances.get(money.order());
            Money waiting = before == null ? Money.zero(money.currency()) : before.waiting();
            if (!waiting.equals(money.left())) {
                // The order promises its seller another amount than the books hold for it.
                throw new FundsShort();
            }
            if (before != null) {
                PayoutFormula formula = new PayoutFormula(money.commissionRate(), money.affiliateRate());
                transfers.addAll(Bookings.released(new Case(seller, money.order(), at), before, formula));
            }
        }
        ledger.post(transfers);
    }

    void refunded(@Observes OrderRefunded event) {
        refund(event, event.refund());
    }

    void closed(@Observes OrderClosed event) {
        refund(event, event.refund());
    }

    void restRefunded(@Observes UnshippedRefunded event) {
        refund(event, event.refund());
    }

    private void refund(OrderEvent event, Money refund) {
        if (!refund.isZero()) {
            OrderBalance before = balance(event).orElseThrow(FundsShort::new);
            ledger.post(Bookings.refunded(of(event), before, refund));
        }
    }

    void settled(@Observes RefundSettled event) {
        Case of = new Case(event.seller(), event.order(), event.at());
        ledger.post(Bookings.settled(of, event.refund(), event.amount()));
    }

    void imported(@Observes OrdersImported event) {
        openings.open(event.seller(), event.orders(), clock.instant());
    }

    private void post(OrderEvent event, Function<OrderBalance, List<Transfer>> bookings) {
        balance(event).map(bookings).ifPresent(ledger::post);
    }

    private Optional<OrderBalance> balance(OrderEvent event) {
        return book.locked(event.seller(), List.of(event.order())).stream().findFirst();
    }

    private static Case of(OrderEvent event) {
        return new Case(event.seller(), event.order(), event.at());
    }
}
