package org.sellerport.biff.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;

/** What something came to in several rounds. */
record Spread(double median, double lowest, double highest) {

    static Spread of(List<Double> rounds) {
        List<Double> sorted = rounds.stream().sorted().toList();
        int half = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return new Spread(median, sorted.get(0), sorted.get(sorted.size() - 1));
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("median", rounded(median))
                .add("lowest", rounded(lowest))
                .add("highest", rounded(highest))
                .build();
    }

    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", median, lowest, highest);
    }
}
