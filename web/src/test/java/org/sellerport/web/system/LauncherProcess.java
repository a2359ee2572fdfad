package org.sellerport.web.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The launcher as whoever starts the product gets it: a process of its own, with settings, output and an exit code. */
public final class LauncherProcess {
    private final Process process;
    private final Path out;
    private final Path err;

    private LauncherProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /**
     * Starts it and does not wait.
     *
     * @param settings environment variables, on top of those of this test run without its own {@code SELLERPORT_} ones
     * @param arguments {@code serve}, {@code migrate} or none
     */
    public static LauncherProcess start(Map<String, String> settings, String... arguments) throws IOException {
        Path out = Files.createTempFile("launcher", ".out");
        Path err = Files.createTempFile("launcher", ".err");
        var builder = new ProcessBuilder(command()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeIf(name -> name.startsWith("SELLERPORT_"));
        builder.environment().putAll(settings);
        return new LauncherProcess(builder.start(), out, err);
    }

    private static List<String> command() {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsellerport.home=" + home(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.sellerport.web.launch.Launcher"));
    }

    /** The checkout: tests run in it or in one of its modules. */
    static Path home() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("mvnw")) ? here : here.getParent();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public String out() throws IOException {
        return Files.readString(out);
    }

    public String err() throws IOException {
        return Files.readString(err);
    }

    /** Waits for its own end and returns the exit code. */
    public int exitCode(Duration patience) throws IOException {
        try {
            process.onExit()
                    .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            return process.exitValue();
        } catch (CompletionException e) {
            throw new AssertionError("The launcher still runs after " + patience + ". It said: " + out() + err(), e);
        }
    }
}
