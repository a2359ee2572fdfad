package org.sellerport.web.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How fast something was, round by round, in steps a second. */
record Rates(String what, List<Double> rounds) {

    Rates(String what) {
        this(what, new ArrayList<>());
    }

    void add(long steps, long nanos) {
        rounds.add(steps * 1e9 / nanos);
    }

    double median() {
        List<Double> sorted = rounds.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    double lowest() {
        return rounds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    double highest() {
        return rounds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("what", what)
                .add("median", Math.round(median()))
                .add("lowest", Math.round(lowest()))
                .add("highest", Math.round(highest()))
                .add(
                        "rounds",
                        Json.createArrayBuilder(rounds.stream().map(Math::round).toList()))
                .build();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-46s median %,7.0f a second (%,.0f to %,.0f in %d rounds)",
                what,
                median(),
                lowest(),
                highest(),
                rounds.size());
    }
}
