package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the running product while many work with it, and compares what is left with the book of all that it acknowledged.
 * Three times in the build; the profile {@code faults} kills it twenty times.
 */
@OwnProduct
class OrderFaultsIT {

    private static final int KILLS = Integer.getInteger("sellerport.kills", 3);
    private static final int CUSTOMERS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private static Path folder;

    @Test
    void whatever_is_killed_nothing_acknowledged_is_lost_nothing_done_twice_and_no_deadline_forgotten()
            throws Exception {
        try (RunningProduct product =
                RunningProduct.start(folder.resolve("data"), Map.of("SELLERPORT_DEMO", "false"))) {
            FaultLoad load = FaultLoad.on(product, CUSTOMERS);
            for (int kill = 1; kill <= KILLS; kill++) {
                load.awaitMore(60);
                load.letDeadlinesPass();
                load.awaitMore(ThreadLocalRandom.current().nextInt(1, 40));
                kill(product, kill);
                product.startAgain();
            }
            load.awaitMore(60);
            load.finish();
            load.letDeadlinesPass();
            awaitNothingOverdue(load);

            assertEquals(load.expected(), load.histories());
            try (Connection owner = product.connectAsOwner()) {
                Soundness.assertOf(owner, load.seller());
            }
            System.out.println("Faults: " + KILLS + " kills, " + load.acknowledged() + " commands acknowledged for "
                    + load.orders() + " orders; none lost, none twice, no deadline forgotten");
        }
    }

    /** By turns the server alone, and everything at once. */
    private static void kill(RunningProduct product, int kill) throws Exception {
        if (kill % 2 == 1) {
            RunningProduct.kill(product.server());
            product.launcher().exitCode(PATIENCE);
        } else {
            RunningProduct.kill(product.launcher().handle(), product.server(), product.database());
        }
    }

    private static void awaitNothingOverdue(FaultLoad load) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (load.overdue() > 0) {
            assertTrue(System.nanoTime() < end, () -> "Deadlines are still overdue after " + PATIENCE);
            Thread.sleep(100);
        }
    }
}
