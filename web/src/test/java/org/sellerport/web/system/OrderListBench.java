package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.transaction.UserTransaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Hold;
import org.sellerport.orders.api.OrderFilter;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.OrderTab;
import org.sellerport.platform.Sql;

/** What a page of the list costs a seller with a million orders among ten million, wherever the page lies. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OrderListBench {

    private static final int ALL = 10_000_000;
    private static final int PAGE = 50;
    private static final int ROUNDS = 7;
    private static final int CALLS = 1_000;
    private static final int DEEP = 4_000;
    private static final int AROUND = 50;
    private static final double GOAL = 1.5;
    private static final Path FOLDER = Path.of("..", "export-batch", "target", "bench");
    private static final Path FIGURES = FOLDER.resolve("order-list.json");

    @Inject
    private OrderHistory history;

    @Inject
    private Sql sql;

    @Inject
    private UserTransaction transaction;

    @Test
    @Order(1)
    @RunAsClient
    void ten_million_orders_are_there() throws Exception {
        ManyOrders.make(ALL);
        assertTrue(SuiteDatabase.number("select count(*) from orders.orders") >= ALL);
    }

    // ---- Inside the server ----

    @Test
    @Order(2)
    void pages_of_the_list() throws Exception {
        SellerId seller = new SellerId(ManyOrders.made().seller());
        assertEquals(ManyOrders.ofShop(ALL), history.summary(seller).get(OrderTab.ALL));
        Map<Latencies, IntConsumer> looks = looks(seller, cursors(seller));
        for (int round = 0; round <= ROUNDS; round++) {
            boolean counts = round > 0;
            looks.forEach((latencies, look) -> round(latencies, look, counts));
        }
        report(List.copyOf(looks.keySet()), touchedByCounters(seller));
    }

    /** Where the pages around the deep one begin. */
    private List<Optional<String>> cursors(SellerId seller) {
        List<Optional<String>> cursors = new ArrayList<>();
        Optional<String> after = Optional.empty();
        for (int page = 1; page < DEEP + AROUND; page++) {
            after = history.list(seller, OrderFilter.everything(), after, PAGE).next();
            if (page >= DEEP - AROUND) {
                cursors.add(after);
            }
        }
        return cursors;
    }

    private Map<Latencies, IntConsumer> looks(SellerId seller, List<Optional<String>> deep) {
        Instant month = Instant.now().minusSeconds(40L * 86_400);
        Map<Latencies, IntConsumer> looks = new LinkedHashMap<>();
        looks.put(new Latencies("the first page"), page(seller, null, null, null, null));
        looks.put(
                new Latencies("page " + DEEP),
                call -> history.list(seller, OrderFilter.everything(), deep.get(call % deep.size()), PAGE));
        looks.put(new Latencies("of one status"), page(seller, OrderStatus.AWAITING_SHIPMENT, null, null, null));
        looks.put(new Latencies("of one country, a tenth of all"), page(seller, null, null, "FR", null));
        looks.put(new Latencies("of one country, one in 5,000"), page(seller, null, null, "IS", null));
        looks.put(new Latencies("frozen, one in 1,000"), page(seller, null, Hold.FROZEN, null, null));
        looks.put(new Latencies("up to 40 days ago"), page(seller, null, null, null, month));
        looks.put(new Latencies("the counters"), call -> history.summary(seller));
        return looks;
    }

    private IntConsumer page(SellerId seller, OrderStatus status, Hold hold, String country, Instant before) {
        OrderFilter filter = new OrderFilter(status, hold, null, null, country, null, before, null);
        return call -> {
            OrderHistory.Page<?> page = history.list(seller, filter, Optional.empty(), PAGE);
            assertEquals(PAGE, page.items().size());
        };
    }

    private static void round(Latencies latencies, IntConsumer look, boolean counts) {
        long[] nanos = new long[CALLS];
        for (int call = 0; call < CALLS; call++) {
            long start = System.nanoTime();
            look.accept(call);
            nanos[call] = System.nanoTime() - start;
        }
        if (counts) {
            latencies.add(nanos);
        }
    }

    private TouchedTables touchedByCounters(SellerId seller) throws Exception {
        transaction.begin();
        try {
            return TouchedTables.by(sql, () -> history.summary(seller));
        } finally {
            transaction.rollback();
        }
    }

    private static void report(List<Latencies> all, TouchedTables byCounters) throws Exception {
        Latencies first = all.get(0);
        JsonArrayBuilder looks = Json.createArrayBuilder();
        List<String> said = new ArrayList<>();
        for (Latencies one : all) {
            looks.add(one.json(first));
            said.add(one.row(first) + (one.p99() <= GOAL * first.p99() ? "" : "   MISSED: at most " + GOAL));
        }
        said.add(
                "The counters look at " + byCounters.rows() + " by an index and at " + byCounters.scanned() + " whole");
        JsonObject json = Json.createObjectBuilder()
                .add("ordersInTable", ALL)
                .add("ordersOfSeller", ManyOrders.ofShop(ALL))
                .add("rowsOfPage", PAGE)
                .add("looks", looks)
                .add("said", String.join("\n", said))
                .build();
        Files.writeString(FIGURES, json.toString());
        // Few rows of a tally may be read in whichever way; no order is looked at.
        Set<String> touched = new TreeSet<>(byCounters.rows().keySet());
        touched.addAll(byCounters.scanned().keySet());
        assertEquals(Set.of("orders.order_tally"), touched);
    }

    @Test
    @Order(3)
    @RunAsClient
    void figures_are_told() throws Exception {
        JsonObject figures = ApiClient.json(Files.readString(FIGURES));
        System.out.println(figures.getString("said") + "\nFigures: "
                + FIGURES.toAbsolutePath().normalize());
    }
}
