package org.sellerport.web.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long something took, round by round: in each round the middle and the slowest but one in a hundred, in milliseconds. */
record Latencies(String what, List<Double> middles, List<Double> slowest) {

    Latencies(String what) {
        this(what, new ArrayList<>(), new ArrayList<>());
    }

    /** Adds a round; sorts what it is given. */
    void add(long[] nanos) {
        Arrays.sort(nanos);
        middles.add(nanos[nanos.length / 2] / 1e6);
        slowest.add(nanos[nanos.length * 99 / 100] / 1e6);
    }

    double p50() {
        return median(middles);
    }

    double p99() {
        return median(slowest);
    }

    private static double median(List<Double> rounds) {
        return rounds.stream().sorted().toList().get(rounds.size() / 2);
    }

    JsonObject json(Latencies first) {
        return Json.createObjectBuilder()
                .add("what", what)
                .add("p50", rounded(p50()))
                .add("p99", rounded(p99()))
                .add("p99Lowest", rounded(slowest.stream().min(Double::compare).orElseThrow()))
                .add("p99Highest", rounded(slowest.stream().max(Double::compare).orElseThrow()))
                .add("p99TimesFirst", rounded(p99() / first.p99()))
                .add("rounds", slowest.size())
                .build();
    }

    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }

    String row(Latencies first) {
        return String.format(
                Locale.ROOT,
                "%-44s p50 %7.2f ms   p99 %7.2f ms   %5.2f times the first page's",
                what,
                p50(),
                p99(),
                p99() / first.p99());
    }
}
