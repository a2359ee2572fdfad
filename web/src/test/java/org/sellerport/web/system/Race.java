package org.sellerport.web.system;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Several who do something at the same moment. */
final class Race {

    private static final long PATIENCE_SECONDS = 60;

    private Race() {}

    /** Lets them go at once, each on a thread of its own; what each came to, in their order. */
    static <T> List<T> of(ThreadFactory threads, List<? extends Callable<T>> runners) {
        ExecutorService lanes = Executors.newFixedThreadPool(runners.size(), threads);
        CyclicBarrier start = new CyclicBarrier(runners.size());
        try {
            List<Future<T>> under = new ArrayList<>();
            for (Callable<T> runner : runners) {
                under.add(lanes.submit(() -> {
                    start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    return runner.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : under) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", interrupted);
        } finally {
            lanes.shutdownNow();
        }
    }
}
