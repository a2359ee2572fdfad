package org.sellerport.biff.bench;

import java.util.Arrays;

/**
 * What one run took.
 *
 * @param allocated bytes that its threads asked the heap for
 * @param peakHeap bytes that were in use at most, garbage included
 * @param file bytes of one finished file
 */
record Sample(long wallNanos, long cpuNanos, long allocated, long peakHeap, long file) {

    static Sample parse(String line) {
        long[] numbers =
                Arrays.stream(line.split(" ", -1)).mapToLong(Long::parseLong).toArray();
        return new Sample(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
    }

    String line() {
        return wallNanos + " " + cpuNanos + " " + allocated + " " + peakHeap + " " + file;
    }

    double seconds() {
        return wallNanos / 1e9;
    }

    double cpuSeconds() {
        return cpuNanos / 1e9;
    }

    static double megabytes(long bytes) {
        return bytes / 1e6;
    }
}
