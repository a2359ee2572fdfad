package org.sellerport.biff.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How fast rows of 32 columns become a file, beside other writers of the same rows. Every run has a JVM of its own, which
 * starts cold; the contestants take turns, so that a busy moment of the machine meets all of them.
 */
class WriterBench {

    private static final int ROUNDS = 5;
    private static final int ROWS = 260_000;
    private static final int MANY_ROWS = 1_000_000;
    private static final int AT_ONCE = 8;
    private static final int PATIENCE_MINUTES = 10;
    private static final Path FOLDER = Path.of("target", "bench");

    private final List<String> said = new ArrayList<>();
    private final JsonObjectBuilder json = Json.createObjectBuilder();

    @Test
    void rows_become_a_file() throws Exception {
        String load =
                String.valueOf(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        json.add("processors", Runtime.getRuntime().availableProcessors())
                .add("java", System.getProperty("java.vm.version"))
                .add("loadBefore", load);
        said.add("Load before: " + load);
        List<Goal> goals = besideOthers();
        withLittleMemory();
        atOnce();
        goals.forEach(goal -> said.add(goal.toString()));
        json.add("goals", array(goals.stream().map(Goal::json)));
        Files.writeString(FOLDER.resolve("writer.json"), json.build().toString());
        System.out.println(String.join("\n", said) + "\nFigures: "
                + FOLDER.resolve("writer.json").toAbsolutePath());
    }

    private List<Goal> besideOthers() throws Exception {
        Map<Contestant, Heat> heats = new EnumMap<>(Contestant.class);
        for (int round = 0; round < ROUNDS; round++) {
            for (Contestant contestant : Contestant.values()) {
                heats.computeIfAbsent(contestant, one -> new Heat(one.title(), ROWS))
                        .rounds()
                        .add(run("6g", contestant, ROWS, 1));
            }
        }
        Heat ours = heats.get(Contestant.OURS);
        report("writers", "260,000 rows, -Xmx6g", ours, List.copyOf(heats.values()));
        return List.of(
                goal(heats, Contestant.HSSF, 12),
                goal(heats, Contestant.EASY_EXCEL, 15),
                goal(heats, Contestant.DHATIM, 5),
                goal(heats, Contestant.CSV, 1));
    }

    private static Goal goal(Map<Contestant, Heat> heats, Contestant other, double wanted) {
        Spread reached = heats.get(other).timesAsLongAs(heats.get(Contestant.OURS));
        return new Goal("Rows a second, as many times as " + other.title(), wanted, reached);
    }

    private void withLittleMemory() throws Exception {
        Heat ours = new Heat(Contestant.OURS.title(), MANY_ROWS);
        Heat csv = new Heat(Contestant.CSV.title(), MANY_ROWS);
        for (int round = 0; round < ROUNDS; round++) {
            ours.rounds().add(run("16m", Contestant.OURS, MANY_ROWS, 1));
            csv.rounds().add(run("16m", Contestant.CSV, MANY_ROWS, 1));
        }
        report("littleMemory", "1,000,000 rows, -Xmx16m", ours, List.of(ours, csv));
    }

    private void atOnce() throws Exception {
        Heat ours = new Heat(AT_ONCE + " files at once", (long) AT_ONCE * ROWS);
        for (int round = 0; round < ROUNDS; round++) {
            ours.rounds().add(run("64m", Contestant.OURS, ROWS, AT_ONCE));
        }
        report("atOnce", AT_ONCE + " files of 260,000 rows in one JVM, -Xmx64m", ours, List.of(ours));
    }

    private void report(String name, String what, Heat ours, List<Heat> heats) {
        said.add("\n" + what + ", medians of " + ROUNDS + " rounds (lowest to highest)\n" + Heat.HEADING);
        heats.forEach(heat -> said.add(heat.row(ours)));
        said.add("");
        json.add(name, array(heats.stream().map(heat -> heat.json(ours))));
    }

    private static JsonArrayBuilder array(Stream<? extends jakarta.json.JsonValue> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(array::add);
        return array;
    }

    // ---- One run ----

    private static Sample run(String heap, Contestant contestant, int rows, int files) throws Exception {
        Path folder = Files.createDirectories(FOLDER.resolve("files")).toAbsolutePath();
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WriterRun.class.getName(),
                        contestant.name(),
                        String.valueOf(rows),
                        String.valueOf(files),
                        folder.toString())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            assertEquals(0, ended ? process.exitValue() : -1, () -> contestant + " with " + heap + ": " + text(err));
            return Sample.parse(Files.readAllLines(out).get(0));
        } finally {
            process.destroyForcibly().waitFor();
            clear(folder);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
