package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.Deadlines;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Orders;
import org.sellerport.platform.Sql;

/**
 * How many steps of orders the product takes in a second: place, pay, settle, pass the review, ship, receive. Beside it, in
 * turns, the same statements over bare JDBC with as many connections to the same PostgreSQL.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OrderBench {

    private static final int THREADS = 8;
    private static final int ROUNDS = 7;
    private static final long WARM_UP = 90_000_000_000L;
    private static final long ROUND = 5_000_000_000L;
    private static final int STEPS = 6;
    private static final int DUE = 4_000;
    private static final Path FOLDER = Path.of("target", "bench");
    private static final Path INSIDE = FOLDER.resolve("orders-inside.json");
    private static final AtomicLong NUMBERS = new AtomicLong(1_900_000_000_000_000L);

    @Inject
    private Shop shop;

    @Inject
    private Orders orders;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Sql sql;

    @Resource
    private ManagedThreadFactory threads;

    @Resource(lookup = "jdbc/sellerport")
    private DataSource pool;

    /** Something done again and again by one thread: how many steps one time has. */
    private interface Lane {
        int once() throws Exception;
    }

    /** Lets each of the lanes run on a thread of its own for that long; how many steps all of them took. */
    private static long run(ThreadFactory threads, IntFunction<Lane> lane, long nanos) {
        List<Callable<Long>> runners = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Lane own = lane.apply(i);
            runners.add(() -> {
                long end = System.nanoTime() + nanos;
                long steps = 0;
                while (System.nanoTime() < end) {
                    steps += own.once();
                }
                return steps;
            });
        }
        return Race.of(threads, runners).stream().mapToLong(Long::longValue).sum();
    }

    private static void round(Rates rates, ThreadFactory threads, IntFunction<Lane> lane) {
        long start = System.nanoTime();
        long steps = run(threads, lane, ROUND);
        rates.add(steps, System.nanoTime() - start);
    }

    // ---- Inside the server ----

    @Test
    @Order(1)
    void the_life_of_orders_inside_the_server() throws Exception {
        SellerId seller = shop.open();
        RecordedLife recorded = record();
        List<Connection> bare = connect();
        IntFunction<Lane> modules = lane -> () -> live(seller);
        IntFunction<Lane> statements = lane -> () -> {
            recorded.live(bare.get(lane), NUMBERS.incrementAndGet());
            return recorded.length();
        };
        Rates product = new Rates("through the modules' commands");
        Rates jdbc = new Rates("the same statements over bare JDBC");
        run(threads, modules, WARM_UP);
        run(threads, statements, WARM_UP / 6);
        for (int i = 0; i < ROUNDS; i++) {
            round(product, threads, modules);
            round(jdbc, threads, statements);
        }
        for (Connection connection : bare) {
            connection.close();
        }
        report(
                product,
                jdbc,
                List.of(sweep(Due.PAYMENT, 1), sweep(Due.PAYMENT, 2), sweep(Due.SHIPMENT, 1), sweep(Due.RECEIPT, 1)));
    }

    private int live(SellerId seller) {
        OrderRef order = shop.shipped(seller);
        orders.confirmReceipt(order, Shop.BUYER);
        return STEPS;
    }

    private RecordedLife record() throws SQLException {
        RecordedLife life = recordOnce();
        while (!life.isWhole()) {
            life = recordOnce();
        }
        return life;
    }

    private RecordedLife recordOnce() throws SQLException {
        SellerId seller = shop.open();
        OrderRef order = shop.placed(seller);
        RecordedLife life = new RecordedLife(order);
        look(life);
        shop.authorise(order);
        look(life);
        shop.settle(order);
        look(life);
        shop.pass(order);
        look(life);
        shop.ship(order);
        look(life);
        orders.confirmReceipt(order, Shop.BUYER);
        look(life);
        assertEquals(STEPS, life.length());
        return life;
    }

    private void look(RecordedLife life) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            life.look(connection);
        }
    }

    private static List<Connection> connect() throws SQLException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(System.getenv("SELLERPORT_JDBC_URL"));
        database.setUser(System.getenv("SELLERPORT_APP_USER"));
        database.setPassword(System.getenv("SELLERPORT_APP_PASSWORD"));
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Connection connection = database.getConnection();
            connection.setAutoCommit(false);
            connections.add(connection);
        }
        return connections;
    }

    /** Deadlines that many orders can pass at once. */
    private enum Due {
        /** Nobody paid: the order is closed. */
        PAYMENT("pay_due", Deadline.Kind.PAYMENT),
        /** It was not shipped: the order is closed, its money goes back, and it counts against the seller. */
        SHIPMENT("ship_due", Deadline.Kind.SHIP_BY),
        /** Nobody confirmed the receipt: the payout begins. */
        RECEIPT("receipt_due", Deadline.Kind.RECEIPT);

        private final String clock;
        private final Deadline.Kind kind;

        Due(String clock, Deadline.Kind kind) {
            this.clock = clock;
            this.kind = kind;
        }
    }

    /** Works off due orders, on as many nodes; the server's own timer may help. */
    private Rates sweep(Due due, int nodes) throws InterruptedException {
        Rates rates = new Rates("due orders worked off, " + due + ", nodes: " + nodes);
        for (int i = 0; i < 3; i++) {
            SellerId seller = shop.open();
            AtomicLong left = new AtomicLong(DUE);
            Race.of(
                    threads,
                    IntStream.range(0, THREADS)
                            .<Callable<Integer>>mapToObj(lane -> () -> fill(seller, due, left))
                            .toList());
            sql.update(
                    "update orders.orders set " + due.clock
                            + " = placed_at, due_at = placed_at, due_kind = ? where seller_id = ?",
                    due.kind,
                    seller.value());
            long start = System.nanoTime();
            Callable<Long> node = deadlines::workOff;
            Race.of(threads, IntStream.range(0, nodes).mapToObj(any -> node).toList());
            while (isDue(seller)) {
                Thread.sleep(1);
            }
            rates.add(DUE, System.nanoTime() - start);
        }
        return rates;
    }

    private boolean isDue(SellerId seller) {
        return sql.first(
                        "select 1 as due from orders.orders where seller_id = ? and due_at <= now() limit 1",
                        row -> row.getInt("due"),
                        seller.value())
                .isPresent();
    }

    private int fill(SellerId seller, Due due, AtomicLong left) {
        while (left.decrementAndGet() >= 0) {
            switch (due) {
                case PAYMENT -> shop.placed(seller);
                case SHIPMENT -> shop.toShip(seller);
                case RECEIPT -> shop.shipped(seller);
            }
        }
        return 0;
    }

    private static void report(Rates product, Rates jdbc, List<Rates> sweeps) throws IOException {
        List<Double> ratios = IntStream.range(0, ROUNDS)
                .mapToObj(i -> product.rounds().get(i) / jdbc.rounds().get(i))
                .sorted()
                .toList();
        JsonObjectBuilder ratio = Json.createObjectBuilder()
                .add("ofMedians", round(product.median() / jdbc.median()))
                .add("lowest", round(ratios.get(0)))
                .add("highest", round(ratios.get(ROUNDS - 1)));
        JsonArrayBuilder swept = Json.createArrayBuilder();
        sweeps.forEach(rates -> swept.add(rates.json()));
        JsonObject all = Json.createObjectBuilder()
                .add("threads", THREADS)
                .add("modules", product.json())
                .add("jdbc", jdbc.json())
                .add("ratio", ratio)
                .add("sweeps", swept)
                .add(
                        "said",
                        Stream.concat(Stream.of(product, jdbc), sweeps.stream())
                                .map(Rates::toString)
                                .collect(Collectors.joining("\n")))
                .build();
        Files.createDirectories(FOLDER);
        Files.writeString(INSIDE, all.toString());
    }

    private static double round(double ratio) {
        return Math.round(ratio * 1_000) / 1_000.0;
    }

    // ---- From outside ----

    @Test
    @Order(2)
    @RunAsClient
    void the_life_of_orders_over_http(@ArquillianResource URI base) throws Exception {
        String seller = Residents.seller();
        Api nobody = new Api(base, null);
        HttpLife life = new HttpLife(
                seller,
                nobody.as(Residents.key(null, "storefront")),
                nobody.as(Residents.key(null, "payments")),
                nobody.as(Residents.operatorKey()),
                nobody.as(Residents.key(seller, "orders:read orders:write")));
        Rates http = new Rates("the same over HTTP");
        run(Executors.defaultThreadFactory(), lane -> life::once, WARM_UP / 6);
        for (int i = 0; i < ROUNDS; i++) {
            round(http, Executors.defaultThreadFactory(), lane -> life::once);
        }
        JsonObject inside = ApiClient.json(Files.readString(INSIDE));
        JsonObject ratio = inside.getJsonObject("ratio");
        JsonObject all = Json.createObjectBuilder(inside)
                .remove("said")
                .add("http", http.json())
                .build();
        Files.writeString(FOLDER.resolve("orders.json"), all.toString());
        Files.delete(INSIDE);
        System.out.println(inside.getString("said") + "\n" + http + "\nmodules to bare JDBC: " + ratio + "\nthreads: "
                + THREADS + ", figures: " + FOLDER.resolve("orders.json").toAbsolutePath());
        assertEquals(
                0,
                SuiteDatabase.number("select count(*) from pg_settings where setting <> 'on'"
                        + " and name in ('fsync', 'synchronous_commit', 'full_page_writes')"));
        assertTrue(ratio.getJsonNumber("ofMedians").doubleValue() >= 0.5, "at least half the rate of bare JDBC");
        assertTrue(
                inside.getJsonArray("sweeps").getJsonObject(0).getInt("median") >= 1_000,
                "at least 1,000 due orders a second on one node");
    }

    /** One order after the other, by the doors of the API. */
    private record HttpLife(String seller, Api storefront, Api processor, Api operator, Api staff) {

        int once() {
            String id = UUID.randomUUID().toString();
            String no = ok(storefront.post("/api/v1/orders", id, OrderClicksIT.newOrder(seller, id)))
                    .getString("orderNo");
            String at = "/api/v1/orders/" + no;
            String paid =
                    "{\"paymentId\":\"p\",\"method\":\"card\",\"amount\":{\"amount\":\"45.00\",\"currency\":\"USD\"}}";
            ok(processor.post(at + "/payment", id, paid));
            ok(processor.post(at + "/payment/settlement", id, "{\"paymentId\":\"p\"}"));
            ok(operator.post(at + "/risk-review", id, "{\"outcome\":\"PASSED\"}"));
            ok(staff.post(at + "/shipments", id, "{\"carrier\":\"OTHER\",\"trackingNo\":\"N-" + no + "\"}"));
            ok(storefront.post(at + "/receipt", id, "{}"));
            return STEPS;
        }

        private static JsonObject ok(HttpResponse<String> answer) {
            assertTrue(answer.statusCode() < 300, answer::body);
            return Api.json(answer);
        }
    }
}
