package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;
import org.sellerport.kernel.SellerId;
import org.sellerport.payouts.api.PayoutRun;
import org.sellerport.payouts.api.PayoutRuns;
import org.sellerport.platform.Sql;
import org.sellerport.platform.jobs.JobState;

/**
 * How many orders a payout run releases in a second, from asking for it to its end. Beside it, in turns, the same rows locked,
 * changed and added over one bare JDBC connection to the same PostgreSQL, in transactions of the same size.
 */
@ExtendWith(ArquillianExtension.class)
class PayoutBench {

    private static final int ORDERS = 10_000;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 7;
    private static final Path FOLDER = Path.of("..", "payouts-module", "target", "bench");

    @Inject
    private Shop shop;

    @Inject
    private PayoutRuns runs;

    @Inject
    private Sql sql;

    @Test
    void due_orders_are_released() throws Exception {
        DueForPayout.letNoRunStartByItself(sql);
        Rates run = new Rates("released by a payout run");
        Rates bare = new Rates("the same rows over bare JDBC");
        try (Connection connection = connect()) {
            for (int i = 0; i < WARM_UP; i++) {
                byRun(new Rates("warm-up"));
                byHand(connection, new Rates("warm-up"));
            }
            for (int i = 0; i < ROUNDS; i++) {
                byRun(run);
                byHand(connection, bare);
            }
        }
        report(run, bare);
    }

    private void byRun(Rates rates) throws InterruptedException {
        SellerId seller = due();
        long start = System.nanoTime();
        PayoutRun run = runs.start(Shop.OPERATOR);
        while (run.state() == JobState.QUEUED || run.state() == JobState.RUNNING) {
            Thread.sleep(2);
            run = runs.find(run.id());
        }
        rates.add(ORDERS, System.nanoTime() - start);
        assertEquals(JobState.COMPLETED, run.state());
        assertEquals(ORDERS, run.released());
        assertEquals(ORDERS, DueForPayout.released(sql, seller));
    }

    private void byHand(Connection connection, Rates rates) throws SQLException {
        SellerId seller = due();
        BarePayouts bare = new BarePayouts(connection, seller);
        long start = System.nanoTime();
        int released = bare.releaseAll();
        rates.add(ORDERS, System.nanoTime() - start);
        assertEquals(ORDERS, released);
        assertEquals(ORDERS, DueForPayout.released(sql, seller));
    }

    private SellerId due() {
        SellerId seller = shop.open();
        DueForPayout.make(sql, seller, ORDERS);
        return seller;
    }

    private static Connection connect() throws SQLException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(System.getenv("SELLERPORT_JDBC_URL"));
        database.setUser(System.getenv("SELLERPORT_APP_USER"));
        database.setPassword(System.getenv("SELLERPORT_APP_PASSWORD"));
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void report(Rates run, Rates bare) throws IOException {
        List<Double> ratios = IntStream.range(0, ROUNDS)
                .mapToObj(i -> run.rounds().get(i) / bare.rounds().get(i))
                .sorted()
                .toList();
        double ratio = rounded(run.median() / bare.median());
        JsonObject all = Json.createObjectBuilder()
                .add("orders", ORDERS)
                .add("run", run.json())
                .add("jdbc", bare.json())
                .add(
                        "ratio",
                        Json.createObjectBuilder()
                                .add("ofMedians", ratio)
                                .add("lowest", rounded(ratios.get(0)))
                                .add("highest", rounded(ratios.get(ROUNDS - 1))))
                .build();
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("payouts.json"), all.toString());
        System.out.println(run + "\n" + bare + "\nrun to bare JDBC: " + all.getJsonObject("ratio") + "\nfigures: "
                + FOLDER.resolve("payouts.json").toAbsolutePath().normalize());
        assertTrue(run.median() >= 1_000, "at least 1,000 orders a second");
    }

    private static double rounded(double ratio) {
        return Math.round(ratio * 1_000) / 1_000.0;
    }
}
