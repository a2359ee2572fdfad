package org.sellerport.payouts;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.ledger.api.Ledger;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.payouts.api.ForecastDay;
import org.sellerport.payouts.api.OrderFunds;
import org.sellerport.payouts.api.PayoutFilter;
import org.sellerport.payouts.api.PayoutRow;
import org.sellerport.payouts.api.Payouts;
import org.sellerport.shipping.api.Deliveries;

/** Answers what sellers ask about their payouts. */
@Stateless
@Local(Payouts.class)
public class PayoutDesk implements Payouts {

    @Inject
    private PayoutTable payouts;

    @Inject
    private PayoutLists lists;

    @Inject
    private PayoutTermBook terms;

    @Inject
    private OrderHistory history;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Override
    public OrderHistory.Page<PayoutRow> list(SellerId seller, PayoutFilter filter, Optional<String> after, int limit) {
        int size = Place.bounded(limit);
        Place place = after.map(Place::parse).orElse(Place.LAST);
        List<PayoutRow> found = lists.newest(seller, filter, place, size + 1).stream()
                .map(PayoutDesk::row)
                .toList();
        return OrderHistory.Page.of(
                found, size, row -> new Place(row.since(), "", row.order().value()).text());
    }

    private static PayoutRow row(Payout payout) {
        Payout.Parts parts = payout.parts();
        return new PayoutRow(
                payout.order(),
                payout.since(),
                parts.paid().currency(),
                parts.paid(),
                parts.refunded(),
                parts.commission(),
                parts.affiliate(),
                parts.payout(),
                payout.status(),
                payout.verification(),
                payout.status() == PayoutStatus.RELEASED ? null : payout.heldBy(),
                payout.status() == PayoutStatus.SCHEDULED ? payout.dueAt() : null,
                payout.releasedAt());
    }

    @Override
    public OrderFunds funds(SellerId seller, OrderNo order) {
        OrderView view = history.order(seller, order);
        Optional<Payout> payout = payouts.find(seller, order);
        return FundsOfOrder.of(
                history.money(seller, order),
                ledger.order(seller, order),
                payout.filter(one -> one.status() == PayoutStatus.SCHEDULED)
                        .map(Payout::dueAt)
                        .orElse(null),
                Why.of(
                        view,
                        payout,
                        DeliveryCheck.of(deliveries.of(seller, List.of(order)).get(order))));
    }

    @Override
    public List<ForecastDay> forecast(SellerId seller) {
        return lists.forecast(
                seller, clock.instant(), terms.terms().workingDays().zone());
    }
}
