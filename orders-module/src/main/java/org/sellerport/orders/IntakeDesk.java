package org.sellerport.orders;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.OrderIntake;
import org.sellerport.orders.api.OrdersImported;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.platform.Sql;
import org.sellerport.sellers.api.Sellers;

@Stateless
@Local(OrderIntake.class)
public class IntakeDesk implements OrderIntake {

    private static final Verdict SKIPPED = new Verdict(Verdict.Outcome.SKIPPED, null, List.of());

    @Inject
    private Sql sql;

    @Inject
    private Sellers sellers;

    @Inject
    private OrderNumbers numbers;

    @Inject
    private OrderWriter writer;

    @Inject
    private TermBook terms;

    @Inject
    private Clock clock;

    @Inject
    private Event<OrdersImported> imports;

    private record Key(String seller, String externalId) {
        static Key of(PastOrder order) {
            return new Key(order.seller().value(), order.externalId());
        }
    }

    @Override
    public List<Verdict> take(List<PastOrder> orders, Liveness liveness) {
        Verdict[] verdicts = new Verdict[orders.size()];
        Set<Key> known = known(orders);
        List<PastOrder> taken = new ArrayList<>();
        Instant now = clock.instant();
        for (int i = 0; i < verdicts.length; i++) {
            PastOrder order = orders.get(i);
            Optional<String> objection = IntakeRules.objection(order);
            if (objection.isPresent()) {
                verdicts[i] = new Verdict(Verdict.Outcome.REJECTED, objection.get(), List.of());
            } else if (!known.add(Key.of(order))) {
                verdicts[i] = SKIPPED;
            } else {
                verdicts[i] = new Verdict(Verdict.Outcome.IMPORTED, null, IntakeRules.warnings(order, now));
                taken.add(order);
            }
        }
        write(taken, liveness, now);
        return Arrays.asList(verdicts);
    }

    private Set<Key> known(List<PastOrder> orders) {
        return new HashSet<>(sql.list(
                """
                select o.seller_id, o.external_id
                  from unnest(?::text[], ?::text[]) as asked (seller_id, external_id)
                  join orders.orders o using (seller_id, external_id)""",
                row -> new Key(row.getString("seller_id"), row.getString("external_id")),
                orders.stream().map(order -> order.seller().value()).toList(),
                orders.stream().map(PastOrder::externalId).toList()));
    }

    private void write(List<PastOrder> taken, Liveness liveness, Instant now) {
        if (taken.isEmpty()) {
            return;
        }
        boolean dormant = liveness == Liveness.DORMANT;
        sellers.registerUnknown(taken.stream().map(PastOrder::seller).collect(Collectors.toSet()));
        List<OrderNo> given = numbers.forAll(taken);
        List<OrderWriter.NewOrder> orders = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            PastOrder past = taken.get(i);
            Order order = new Order(given.get(i), past, dormant, terms.terms());
            List<OrderFact> facts = FactsOfHistory.of(past, now, dormant);
            order.tells(facts.size());
            orders.add(new OrderWriter.NewOrder(order, past, facts));
        }
        writer.write(orders);
        announce(orders);
    }

    /** Once for each seller, so that whoever keeps books can open them. */
    private void announce(List<OrderWriter.NewOrder> orders) {
        Map<SellerId, List<OrderNo>> stored = new LinkedHashMap<>();
        orders.forEach(one -> stored.computeIfAbsent(one.order().seller(), any -> new ArrayList<>())
                .add(one.order().no()));
        stored.forEach((seller, numbers) -> imports.fire(new OrdersImported(seller, List.copyOf(numbers))));
    }
}
