package org.sellerport.web.payouts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderView;
import org.sellerport.payouts.api.OrderFunds;
import org.sellerport.payouts.api.Payouts;

/** What the portal itself knows of an order whose payout an operator has to decide. */
@Named("known")
@RequestScoped
public class KnownOfOrder {

    @Inject
    private OrderHistory history;

    @Inject
    private Payouts payouts;

    private final Map<OrderNo, Case> cases = new HashMap<>();

    /** An order with its money. */
    public record Case(OrderView order, OrderFunds funds) {

        /** What the buyer paid and did not get back. */
        public Money kept() {
            return funds.paid().minus(funds.refunded());
        }
    }

    public Case of(SellerId seller, OrderNo no) {
        return cases.computeIfAbsent(no, one -> new Case(history.order(seller, one), payouts.funds(seller, one)));
    }

    /** What these orders of a seller hold for him, an amount for each currency. */
    public List<Money> held(SellerId seller, List<OrderNo> orders) {
        Collection<Money> sums = orders.stream()
                .map(no -> of(seller, no).funds().held())
                .collect(
                        LinkedHashMap<Object, Money>::new,
                        (all, one) -> all.merge(one.currency(), one, Money::plus),
                        Map::putAll)
                .values();
        return List.copyOf(sums);
    }
}
