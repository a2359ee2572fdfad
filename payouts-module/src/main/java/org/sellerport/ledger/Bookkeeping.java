package org.sellerport.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
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
import org.sellerport.orders.api.OrderEvents;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderMoney;
import org.sellerport.orders.api.OrderPaidOut;
import org.sellerport.orders.api.OrderReceived;
import org.sellerport.orders.api.OrderRefunded;
import org.sellerport.orders.api.OrdersImported;
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
        post(
                event.seller(),
                List.of(event),
                (late, before) -> Bookings.returned(
                        of(late),
                        late.amount(),
                        before.map(OrderBalance::postings).orElse(0)));
    }

    void received(@Observes OrderEvents<OrderReceived> received) {
        post(received.seller(), received.all(), (event, before) -> before.map(
                        order -> Bookings.received(of(event), order))
                .orElse(List.of()));
    }

    void moved(@Observes OrderEvents<PayoutMoved> moved) {
        post(moved.seller(), moved.all(), (event, before) -> before.map(order -> moved(event, order))
                .orElse(List.of()));
    }

    private static List<Transfer> moved(PayoutMoved event, OrderBalance order) {
        return switch (event.to()) {
            case SCHEDULED -> Bookings.scheduled(of(event), order);
            case VERIFYING, WITH_OPERATOR -> Bookings.unscheduled(of(event), order);
            case NOT_DUE, RELEASED -> List.of();
        };
    }

    void paidOut(@Observes OrderEvents<OrderPaidOut> paid) {
        Map<OrderNo, OrderMoney> promised = orders.money(paid.seller(), paid.orders()).stream()
                .collect(Collectors.toMap(OrderMoney::order, Function.identity()));
        post(paid.seller(), paid.all(), (event, before) -> released(event, promised.get(event.order()), before));
    }

    private static List<Transfer> released(OrderPaidOut event, OrderMoney promised, Optional<OrderBalance> before) {
        Money waiting = before.map(OrderBalance::waiting).orElse(Money.zero(promised.currency()));
        if (!waiting.equals(promised.left())) {
            // The order promises its seller another amount than the books hold for it.
            throw new FundsShort();
        }
        PayoutFormula formula = new PayoutFormula(promised.commissionRate(), promised.affiliateRate());
        return before.map(order -> Bookings.released(of(event), order, formula)).orElse(List.of());
    }

    void refunded(@Observes OrderRefunded event) {
        refund(event.seller(), List.of(event), OrderRefunded::refund);
    }

    void closed(@Observes OrderEvents<OrderClosed> closed) {
        refund(closed.seller(), closed.all(), OrderClosed::refund);
    }

    void restRefunded(@Observes UnshippedRefunded event) {
        refund(event.seller(), List.of(event), UnshippedRefunded::refund);
    }

    private <E extends OrderEvent> void refund(SellerId seller, List<E> events, Function<E, Money> refund) {
        post(
                seller,
                events.stream().filter(event -> !refund.apply(event).isZero()).toList(),
                (event, before) ->
                        Bookings.refunded(of(event), before.orElseThrow(FundsShort::new), refund.apply(event)));
    }

    void settled(@Observes RefundSettled event) {
        Case of = new Case(event.seller(), event.order(), event.at());
        ledger.post(Bookings.settled(of, event.refund(), event.amount()));
    }

    void imported(@Observes OrdersImported event) {
        openings.open(event.seller(), event.orders(), clock.instant());
    }

    /** One posting for all of them: what is their seller's own is touched once. */
    private <E extends OrderEvent> void post(
            SellerId seller, List<E> events, BiFunction<E, Optional<OrderBalance>, List<Transfer>> bookings) {
        if (events.isEmpty()) {
            return;
        }
        List<OrderNo> numbers = events.stream().map(OrderEvent::order).toList();
        Map<OrderNo, OrderBalance> before = book.locked(seller, numbers).stream()
                .collect(Collectors.toMap(OrderBalance::order, Function.identity()));
        ledger.post(events.stream()
                .flatMap(event -> bookings.apply(event, Optional.ofNullable(before.get(event.order()))).stream())
                .toList());
    }

    private static Case of(OrderEvent event) {
        return new Case(event.seller(), event.order(), event.at());
    }
}
