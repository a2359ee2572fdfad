package org.sellerport.biff.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One contestant in a JVM of its own; its last line is the {@link Sample}. It writes a file first, as a server does that
 * has been up for a while. Arguments: the contestant, how many rows, how many files at once, the folder for them.
 */
final class WriterRun {

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    private static final int WARM_UP_ROWS = 260_000;

    private WriterRun() {}

    public static void main(String[] arguments) throws Exception {
        Contestant contestant = Contestant.valueOf(arguments[0]);
        int rows = Integer.parseInt(arguments[1]);
        int files = Integer.parseInt(arguments[2]);
        Path folder = Path.of(arguments[3]);
        warmUp(contestant, file(folder, 0));
        long cpu = MACHINE.getProcessCpuTime();
        long start = System.nanoTime();
        long allocated =
                files == 1 ? write(contestant, rows, file(folder, 0)) : writeAtOnce(contestant, rows, files, folder);
        long wall = System.nanoTime() - start;
        Sample sample =
                new Sample(wall, MACHINE.getProcessCpuTime() - cpu, allocated, peakHeap(), size(file(folder, 0)));
        System.out.println(sample.line());
    }

    private static void warmUp(Contestant contestant, Path file) throws Exception {
        contestant.write(WARM_UP_ROWS, file);
        Files.deleteIfExists(file);
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static Path file(Path folder, int number) {
        return folder.resolve("file-" + number);
    }

    private static long size(Path file) throws Exception {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** What the thread allocated meanwhile. */
    private static long write(Contestant contestant, int rows, Path file) throws Exception {
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        contestant.write(rows, file);
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    private static long writeAtOnce(Contestant contestant, int rows, int files, Path folder) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(files);
        try {
            List<Callable<Long>> all = new ArrayList<>();
            for (int i = 0; i < files; i++) {
                Path file = file(folder, i);
                all.add(() -> write(contestant, rows, file));
            }
            long allocated = 0;
            for (Future<Long> one : threads.invokeAll(all)) {
                allocated += one.get();
            }
            return allocated;
        } finally {
            threads.shutdown();
        }
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
