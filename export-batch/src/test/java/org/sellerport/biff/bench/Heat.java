package org.sellerport.biff.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** One contestant's runs, round by round; each round was run beside those of the others. */
record Heat(String title, long rows, List<Sample> rounds) {

    static final String HEADING = String.format(
            "%-26s %-22s %11s %8s %9s %9s %9s   %s",
            "", "seconds", "rows/s", "CPU s", "MB alloc.", "MB heap", "MB file", "times as long as ours");

    Heat(String title, long rows) {
        this(title, rows, new ArrayList<>());
    }

    Spread seconds() {
        return spread(Sample::seconds);
    }

    private Spread spread(ToDoubleFunction<Sample> measure) {
        return Spread.of(rounds.stream().map(measure::applyAsDouble).toList());
    }

    /** How many times as long as another one it took, compared round by round. */
    Spread timesAsLongAs(Heat other) {
        return Spread.of(IntStream.range(0, rounds.size())
                .mapToObj(i -> rounds.get(i).seconds() / other.rounds().get(i).seconds())
                .toList());
    }

    private double median(ToDoubleFunction<Sample> measure) {
        return spread(measure).median();
    }

    String row(Heat ours) {
        return String.format(
                Locale.ROOT,
                "%-26s %-22s %,11.0f %8.2f %9.0f %9.0f %9.1f   %s",
                title,
                seconds(),
                rows / seconds().median(),
                median(Sample::cpuSeconds),
                median(sample -> Sample.megabytes(sample.allocated())),
                median(sample -> Sample.megabytes(sample.peakHeap())),
                median(sample -> Sample.megabytes(sample.file())),
                timesAsLongAs(ours));
    }

    JsonObject json(Heat ours) {
        return Json.createObjectBuilder()
                .add("what", title)
                .add("rows", rows)
                .add("rounds", rounds.size())
                .add("seconds", seconds().json())
                .add("rowsPerSecond", Math.round(rows / seconds().median()))
                .add("cpuSeconds", spread(Sample::cpuSeconds).json())
                .add("allocatedBytes", Math.round(median(Sample::allocated)))
                .add("peakHeapBytes", Math.round(median(Sample::peakHeap)))
                .add("fileBytes", Math.round(median(Sample::file)))
                .add("timesAsLongAsOurs", timesAsLongAs(ours).json())
                .build();
    }
}
