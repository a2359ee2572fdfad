package org.sellerport.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.ArrayList;
import java.util.List;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderEvent;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.Stand;
import org.sellerport.platform.Sql;
import org.sellerport.platform.outbox.Letter;
import org.sellerport.platform.outbox.Outbox;

/**
 * Writes down what happened: the fact in the order's history, the counters of the tabs, the news for the world outside;
 * then tells the other features, all in the transaction of the step itself.
 */
@ApplicationScoped
class Journal {

    /** The topic of news about orders. */
    static final String NEWS = "order-news";

    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    private Sql sql;

    @Inject
    private Outbox outbox;

    @Inject
    private Announcer announcer;

    /** One step of an order; of imported history that sleeps nobody outside hears. */
    private record Entry(OrderFact fact, Stand before, OrderEvent event, boolean dormant) {}

    /** The steps of one transaction, in their order. */
    static final class Page {
        private final List<Entry> entries = new ArrayList<>();

        void add(Order order, Stand before, OrderEvent event) {
            OrderFact fact = new OrderFact(
                    order.nextFact(),
                    event.at(),
                    event.kind(),
                    event.by().actor(),
                    event.by().who(),
                    event.detail(),
                    order.stand());
            entries.add(new Entry(fact, before, event, order.isDormant()));
        }
    }

    void write(Page page) {
        sql.insertAll(
                OrderWriter.EVENT,
                page.entries.stream()
                        .map(entry -> columns(
                                entry.event().seller().value(),
                                entry.event().order().value(),
                                entry.fact()))
                        .toList());
        sql.insertAll(Tallies.ROW, tallies(page));
        outbox.put(page.entries.stream()
                .filter(entry -> !entry.dormant())
                .map(entry -> news(entry.event().seller(), entry.event().order(), entry.fact()))
                .toList());
        announcer.tell(page.entries.stream().map(Entry::event).toList());
    }

    /** What the steps change in the counters, together. */
    private static List<Object[]> tallies(Page page) {
        return Tallies.sum(page.entries.stream()
                .flatMap(entry -> Tallies.changes(
                        entry.event().seller(), entry.before(), entry.fact().stand()))
                .toList());
    }

    /** Writes down a fact that moves the order nowhere: no other feature waits for it, the world outside may. */
    void write(Order order, OrderFact fact) {
        sql.insertAll(
                OrderWriter.EVENT,
                List.<Object[]>of(columns(order.seller().value(), order.no().value(), fact)));
        if (!order.isDormant()) {
            outbox.put(List.of(news(order.seller(), order.no(), fact)));
        }
    }

    static Object[] columns(String seller, long no, OrderFact fact) {
        return new Object[] {
            seller,
            no,
            fact.seq(),
            fact.at(),
            fact.kind(),
            fact.actor(),
            fact.who(),
            fact.detail(),
            fact.stand() == null ? null : fact.stand().text()
        };
    }

    private static Letter news(SellerId seller, OrderNo order, OrderFact fact) {
        JsonObjectBuilder body = JSON.createObjectBuilder()
                .add("orderNo", order.toString())
                .add("seq", fact.seq())
                .add("kind", fact.kind().name())
                .add("at", fact.at().toString())
                .add("actor", fact.actor().name())
                .add("status", fact.stand().status().name());
        if (fact.detail() != null) {
            body.add("detail", fact.detail());
        }
        return new Letter(NEWS, seller.value(), order.toString(), body.build().toString(), fact.at());
    }
}
