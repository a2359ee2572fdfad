package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sellerport.exports.OrdersToFile;
import org.sellerport.exports.api.Export;
import org.sellerport.exports.api.ExportContent;
import org.sellerport.exports.api.ExportLanguage;
import org.sellerport.exports.api.ExportRequest;
import org.sellerport.exports.api.Exports;
import org.sellerport.kernel.Period;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.jobs.JobState;

/**
 * A million orders from the database into a workbook: by two threads alone, and by the batch job; beside them, in turns,
 * PostgreSQL's own COPY of the same select, whose rows nobody keeps.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OrdersToFileBench {

    private static final int ALL = 10_000_000;
    private static final int ROUNDS = 5;
    private static final double GOAL_OF_LOOP = 1.6;
    private static final double GOAL_OF_JOB = 1.8;
    private static final double GOAL_OF_HEAP = 64;

    /** Each look stops the server to collect its garbage; without a pause the export would hardly get on. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private static final Path FIGURES = Path.of("..", "export-batch", "target", "bench", "orders-to-file.json");

    @Inject
    private OrdersToFile bare;

    @Inject
    private Exports exports;

    @Resource
    private ManagedThreadFactory threads;

    private SellerId seller;
    private Period period;

    @Test
    @Order(1)
    @RunAsClient
    void ten_million_orders_are_there() throws Exception {
        ManyOrders.make(ALL);
    }

    // ---- Inside the server ----

    @Test
    @Order(2)
    void orders_become_a_file() throws Exception {
        ManyOrders made = ManyOrders.made();
        seller = new SellerId(made.seller());
        period = new Period(made.firstDay(), made.lastDay());
        Path folder = Files.createDirectories(Path.of("target", "bench"));
        Rates copy = new Rates("COPY of the same select as CSV");
        Rates loop = new Rates("a reading and a writing thread");
        Rates job = new Rates("the batch job");
        for (int round = 0; round <= ROUNDS; round++) {
            boolean counts = round > 0;
            round(copy, counts, () -> bare.copy(seller, period, ManyOrders.ZONE));
            round(loop, counts, () -> bare.write(seller, period, ManyOrders.ZONE, folder));
            round(job, counts, this::export);
        }
        // Said before the last part too, so that its trouble does not cost what is known.
        report(copy, loop, job, OptionalLong.empty());
        report(copy, loop, job, OptionalLong.of(heapAboveIdle()));
    }

    private static void round(Rates rates, boolean counts, Callable<Long> work) throws Exception {
        long start = System.nanoTime();
        long rows = work.call();
        long nanos = System.nanoTime() - start;
        assertEquals(ManyOrders.ofShop(ALL), rows);
        if (counts) {
            rates.add(rows, nanos);
        }
    }

    private long export() throws InterruptedException {
        ExportRequest request =
                new ExportRequest(period.first(), period.last(), ExportContent.usual(ExportLanguage.ZH));
        Export asked = exports.enqueue(seller, request);
        Export now = asked;
        while (now.run().state() == JobState.QUEUED || now.run().state() == JobState.RUNNING) {
            Thread.sleep(10);
            now = exports.find(seller, asked.id());
        }
        assertEquals(JobState.COMPLETED, now.run().state(), now.run()::error);
        return now.file().orElseThrow().rows();
    }

    /** What lives on the heap while a job runs, over what lives there before: a run of its own, as looking costs time. */
    private long heapAboveIdle() throws Exception {
        long idle = living();
        AtomicLong most = new AtomicLong();
        AtomicBoolean over = new AtomicBoolean();
        Thread looker = threads.newThread(() -> {
            while (!over.get()) {
                most.accumulateAndGet(living(), Math::max);
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        });
        looker.start();
        export();
        over.set(true);
        looker.join();
        return most.get() - idle;
    }

    private static long living() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void report(Rates copy, Rates loop, Rates job, OptionalLong heap) throws Exception {
        List<String> said = new ArrayList<>(List.of(
                "" + copy,
                "" + loop,
                "" + job,
                goal("the loop takes, times COPY", median(copy, loop), GOAL_OF_LOOP),
                goal("the job takes, times COPY", median(copy, job), GOAL_OF_JOB)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("rows", ManyOrders.ofShop(ALL))
                .add("rowsInTable", ALL)
                .add("copy", copy.json())
                .add("loop", loop.json())
                .add("job", job.json())
                .add("loopTimesCopy", ratio(copy, loop))
                .add("jobTimesCopy", ratio(copy, job));
        heap.ifPresent(bytes -> {
            json.add("heapAboveIdleMegabytes", bytes / 1e6);
            said.add(goal("heap above the idle server, MB", bytes / 1e6, GOAL_OF_HEAP));
        });
        Files.createDirectories(FIGURES.getParent());
        Files.writeString(
                FIGURES, json.add("said", String.join("\n", said)).build().toString());
    }

    private static String goal(String what, double reached, double most) {
        return String.format(
                Locale.ROOT, "%-32s at most %5.1f: %6.2f %s", what, most, reached, reached <= most ? "met" : "MISSED");
    }

    /** How many times as long the other took, round by round, from the lowest on. */
    private static List<Double> ratios(Rates copy, Rates other) {
        return IntStream.range(0, ROUNDS)
                .mapToObj(i -> copy.rounds().get(i) / other.rounds().get(i))
                .sorted()
                .toList();
    }

    private static double median(Rates copy, Rates other) {
        return ratios(copy, other).get(ROUNDS / 2);
    }

    private static JsonObject ratio(Rates copy, Rates other) {
        List<Double> ratios = ratios(copy, other);
        return Json.createObjectBuilder()
                .add("median", ratios.get(ROUNDS / 2))
                .add("lowest", ratios.get(0))
                .add("highest", ratios.get(ROUNDS - 1))
                .build();
    }

    @Test
    @Order(3)
    @RunAsClient
    void figures_are_told() throws Exception {
        JsonObject figures = ApiClient.json(Files.readString(FIGURES));
        System.out.println(figures.getString("said") + "\nFigures: "
                + FIGURES.toAbsolutePath().normalize());
        assertTrue(figures.containsKey("heapAboveIdleMegabytes"), "The heap was not measured");
    }
}
