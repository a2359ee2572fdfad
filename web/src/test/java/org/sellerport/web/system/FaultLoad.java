package org.sellerport.web.system;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Customers who place, pay, cancel and think again without a pause, and a book of all that was acknowledged to them. */
final class FaultLoad {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String CANCEL = "/cancellation";
    private static final String ASK = "/cancellation-request";

    private final RunningProduct product;
    private final Insistent caller;
    private final String seller = "S" + UUID.randomUUID().toString().substring(0, 8);
    private final ExecutorService customers;
    private final List<Future<?>> running = new ArrayList<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private volatile boolean over;

    /** What has to stand in the history of each order, fact by fact. */
    private final Map<Long, List<String>> book = new ConcurrentHashMap<>();

    /** Orders that nobody pays: their deadline closes them. */
    private final List<Long> sleepers = Collections.synchronizedList(new ArrayList<>());

    private final String storefront;
    private final String processor;
    private final String operator;
    private final String staff;

    private FaultLoad(RunningProduct product, int customers) throws Exception {
        this.product = product;
        this.caller = Insistent.at(product.baseUrl());
        this.customers = Executors.newFixedThreadPool(customers);
        try (Connection owner = product.connectAsOwner()) {
            try (PreparedStatement insert = owner.prepareStatement("""
                    insert into orders.seller (seller_id, name, zone, language, commission_rate, affiliate_rate, created_at)
                    values (?, 'A shop', 'UTC', 'en', 0.05, 0, now())""")) {
                insert.setString(1, seller);
                insert.executeUpdate();
            }
            storefront = key(owner, null, "storefront");
            processor = key(owner, null, "payments");
            operator = key(owner, null, "operator");
            staff = key(owner, seller, "orders:read orders:write");
        }
    }

    private static String key(Connection owner, String seller, String scopes) throws SQLException {
        String clear = "sp_" + UUID.randomUUID() + UUID.randomUUID();
        try (PreparedStatement insert = owner.prepareStatement("""
                insert into accounts.api_key (id, name, hash, prefix, seller_id, scopes, created_at)
                values (nextval('accounts.account_sequence'), 'load', ?, 'sp_', ?, ?, now())""")) {
            insert.setString(1, Residents.sha256(clear));
            insert.setString(2, seller);
            insert.setString(3, scopes);
            insert.executeUpdate();
        }
        return clear;
    }

    static FaultLoad on(RunningProduct product, int customers) throws Exception {
        FaultLoad load = new FaultLoad(product, customers);
        for (int i = 0; i < customers; i++) {
            load.running.add(load.customers.submit(load::shopOn));
        }
        return load;
    }

    private Void shopOn() throws InterruptedException {
        while (!over) {
            shopOnce();
        }
        return null;
    }

    private void shopOnce() throws InterruptedException {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        JsonObject placed = caller.post(
                storefront,
                "/api/v1/orders",
                OrderClicksIT.newOrder(seller, UUID.randomUUID().toString()));
        long order = Long.parseLong(placed.getString("orderNo"));
        book.put(order, new ArrayList<>(List.of("PLACED")));
        acknowledged.incrementAndGet();
        if (chance.nextInt(3) == 0) {
            sleepers.add(order);
            return;
        }
        if (chance.nextBoolean()) {
            tell(
                    order,
                    staff,
                    "/price-adjustment",
                    "{\"orderAmount\":{\"amount\":\"45.00\",\"currency\":\"USD\"}}",
                    "PRICE_ADJUSTED");
        }
        pay(order);
        if (chance.nextInt(4) == 0) {
            tell(order, storefront, CANCEL, "{}", "CLOSED");
            return;
        }
        tell(order, operator, "/risk-review", "{\"outcome\":\"PASSED\"}", "RISK_PASSED");
        if (chance.nextBoolean()) {
            tell(order, operator, "/freeze", "{\"reason\":\"looks odd\"}", "FROZEN");
            tell(order, operator, "/unfreeze", "{}", "UNFROZEN");
        }
        tell(order, storefront, ASK, "{\"reason\":\"OTHER\"}", "CANCELLATION_REQUESTED");
        tell(order, staff, ASK + "/rejection", "{}", "CANCELLATION_REJECTED");
        tell(order, storefront, ASK, "{\"reason\":\"OUT_OF_STOCK\"}", "CANCELLATION_REQUESTED");
        tell(order, staff, ASK + "/acceptance", "{}", "CLOSED");
    }

    private void pay(long order) throws InterruptedException {
        String id = "\"paymentId\":\"p-" + order + "\"";
        String amount = ",\"method\":\"card\",\"amount\":{\"amount\":\"45.00\",\"currency\":\"USD\"}";
        tell(order, processor, "/payment", "{" + id + amount + "}", "PAYMENT_AUTHORISED");
        tell(order, processor, "/payment/settlement", "{" + id + "}", "FUNDS_ARRIVED");
    }

    private void tell(long order, String key, String path, String body, String fact) throws InterruptedException {
        caller.post(key, "/api/v1/orders/" + order + path, body);
        book.get(order).add(fact);
        acknowledged.incrementAndGet();
    }

    /** Comes back when so many more commands were acknowledged. */
    void awaitMore(long commands) throws Exception {
        long goal = acknowledged.get() + commands;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (acknowledged.get() < goal) {
            for (Future<?> customer : running) {
                if (customer.isDone()) {
                    customer.get();
                }
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("Only " + acknowledged + " of " + goal + " commands after " + PATIENCE);
            }
            Thread.sleep(5);
        }
    }

    /** Lets the deadline of all orders pass that nobody pays. */
    void letDeadlinesPass() throws Exception {
        try (Connection owner = product.connectAsOwner();
                PreparedStatement update = owner.prepareStatement(
                        "update orders.orders"
                                + " set pay_due = placed_at, due_at = placed_at where order_no = any(?) and pay_due is not null")) {
            update.setArray(1, owner.createArrayOf("bigint", sleepers.toArray()));
            update.executeUpdate();
        }
    }

    /** Lets everybody finish what he began. */
    void finish() throws Exception {
        over = true;
        for (Future<?> customer : running) {
            customer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        customers.shutdown();
        sleepers.forEach(order -> book.get(order).add("CLOSED"));
    }

    /** What has to stand in every history: all that was acknowledged, once, and that the deadlines passed. */
    Map<Long, List<String>> expected() {
        return new TreeMap<>(book);
    }

    Map<Long, List<String>> histories() throws Exception {
        Map<Long, List<String>> histories = new TreeMap<>();
        try (Connection owner = product.connectAsOwner();
                PreparedStatement query = owner.prepareStatement(
                        "select order_no, kind from orders.order_event where seller_id = ? order by order_no, seq")) {
            query.setString(1, seller);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    histories
                            .computeIfAbsent(rows.getLong("order_no"), any -> new ArrayList<>())
                            .add(rows.getString("kind"));
                }
            }
        }
        return histories;
    }

    long overdue() throws Exception {
        try (Connection owner = product.connectAsOwner();
                PreparedStatement query =
                        owner.prepareStatement("select count(*) from orders.orders where due_at <= now()");
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    String seller() {
        return seller;
    }

    long acknowledged() {
        return acknowledged.get();
    }

    int orders() {
        return book.size();
    }
}
