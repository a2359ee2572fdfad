package org.sellerport.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.Orders;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.shipping.api.Deliveries;

/** Finds out what can be said of a delivery and moves the payout accordingly. */
@ApplicationScoped
class Verifier {

    @Inject
    private PayoutTable table;

    @Inject
    private PayoutTermBook terms;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Orders orders;

    /**
     * Looks again at what carriers said; of an order that sleeps, or whose payout has ended or not begun, nothing follows.
     *
     * @param payouts of one seller
     * @param since when what is found takes effect
     */
    void check(SellerId seller, List<Payout> payouts, Function<Payout, Instant> since) {
        List<Payout> open = payouts.stream()
                .filter(payout -> !payout.dormant())
                .filter(payout -> payout.isUnverified() || payout.status() == PayoutStatus.SCHEDULED)
                .filter(payout -> !payout.verification().approved())
                .toList();
        if (!open.isEmpty()) {
            Map<Payout, DeliveryCheck> checks = checks(seller, open);
            table.found(news(checks));
            move(seller, moves(checks, since));
        }
    }

    private Map<Payout, DeliveryCheck> checks(SellerId seller, List<Payout> open) {
        Map<OrderNo, List<Deliveries.Delivery>> parcels =
                deliveries.of(seller, open.stream().map(Payout::order).toList());
        Map<Payout, DeliveryCheck> checks = new LinkedHashMap<>();
        open.forEach(payout -> checks.put(payout, DeliveryCheck.of(parcels.get(payout.order()))));
        return checks;
    }

    private static Map<Payout, DeliveryCheck> news(Map<Payout, DeliveryCheck> checks) {
        Map<Payout, DeliveryCheck> news = new LinkedHashMap<>(checks);
        news.entrySet().removeIf(check -> check.getKey().isKnown(check.getValue()));
        return news;
    }

    private List<Move> moves(Map<Payout, DeliveryCheck> checks, Function<Payout, Instant> since) {
        List<Move> moves = new ArrayList<>();
        checks.forEach((payout, check) -> payout.next(check.verification())
                .ifPresent(to -> moves.add(Move.at(since.apply(payout), payout, to, terms.terms()))));
        return moves;
    }

    /** An operator's word stands for what carriers did not say: the payout is due at once. */
    void approve(Payout payout, By by, Instant at) {
        table.approved(payout);
        PayoutStatus to = PayoutStatus.SCHEDULED;
        move(new Move(payout, to, at, payout.stoppedIn(to, at)), by);
    }

    /** The verification took too long. */
    void handOver(Payout payout, Instant at) {
        move(Move.at(at, payout, PayoutStatus.WITH_OPERATOR, terms.terms()), By.SYSTEM);
    }

    private void move(Move move, By by) {
        orders.movePayout(move.payout().ref(), move.to(), by);
        table.moved(List.of(move));
    }

    private void move(SellerId seller, List<Move> moves) {
        moves.stream()
                .collect(Collectors.groupingBy(Move::to, TreeMap::new, Collectors.toList()))
                .forEach((to, same) -> move(seller, to, same));
        table.moved(moves);
    }

    /** What an order refuses its payout must not do. */
    private void move(SellerId seller, PayoutStatus to, List<Move> moves) {
        List<OrderNo> numbers =
                moves.stream().map(move -> move.payout().order()).toList();
        orders.movePayouts(seller, numbers, to, By.SYSTEM).values().stream()
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }
}
