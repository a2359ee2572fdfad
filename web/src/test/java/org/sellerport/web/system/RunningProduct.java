package org.sellerport.web.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * The whole product, started through the launcher on a free port and a data folder of its own, for tests that look at it
 * from outside, kill it and start it again. Close it, or its processes outlive the tests.
 */
public final class RunningProduct implements AutoCloseable {
    private static final Duration TO_START = Duration.ofMinutes(5);
    private static final Duration TO_STOP = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Path data;
    private final Map<String, String> settings;
    private LauncherProcess launcher;

    private RunningProduct(Path data, Map<String, String> settings) {
        this.data = data;
        this.settings = settings;
    }

    /** With demo data; comes back when it is ready. */
    public static RunningProduct start(Path data) throws IOException, InterruptedException {
        return start(data, Map.of("SELLERPORT_DEMO", "true"));
    }

    /**
     * Comes back when it is ready.
     *
     * @param data the data folder, new or of an earlier start
     * @param more settings beside the port and the data folder
     */
    public static RunningProduct start(Path data, Map<String, String> more) throws IOException, InterruptedException {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("SELLERPORT_DATA", data.toAbsolutePath().toString());
        settings.putIfAbsent("SELLERPORT_HTTP_PORT", String.valueOf(freePort()));
        var product = new RunningProduct(data.toAbsolutePath(), settings);
        product.startAgain();
        return product;
    }

    /** The same command again, with the same settings, whatever is left of the run before. */
    public void startAgain() throws IOException, InterruptedException {
        launcher = LauncherProcess.start(settings);
        long deadline = System.nanoTime() + TO_START.toNanos();
        while (!launcher.out().contains("Stop with Ctrl-C")) {
            if (!launcher.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError("The product does not start: " + launcher.out() + launcher.err());
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    /** Without a slash at the end. */
    public URI baseUrl() {
        return URI.create("http://localhost:" + settings.get("SELLERPORT_HTTP_PORT"));
    }

    public Path data() {
        return data;
    }

    /** The environment variables it was started with, to start something beside it. */
    public Map<String, String> settings() {
        return Map.copyOf(settings);
    }

    /** What the product tells in demo mode: {@code baseUrl}, {@code users}, {@code keys}. */
    public JsonObject credentials() throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(data.resolve("demo-credentials.json")))) {
            return reader.readObject();
        }
    }

    /** The last launcher, alive or not. */
    public LauncherProcess launcher() {
        return launcher;
    }

    /** The application server, by its pid file. */
    public ProcessHandle server() throws IOException {
        return process(data.resolve("server.pid"));
    }

    /** The embedded PostgreSQL, by its pid file. */
    public ProcessHandle database() throws IOException {
        return process(data.resolve("postgres/postmaster.pid"));
    }

    private static ProcessHandle process(Path pidFile) throws IOException {
        String pid = Files.readString(pidFile).lines().findFirst().orElseThrow().split(" ", 2)[0];
        return ProcessHandle.of(Long.parseLong(pid))
                .orElseThrow(() -> new AssertionError(pidFile + " names no process"));
    }

    /** A connection to the embedded database as its owner, to look behind the scenes. */
    public Connection connectAsOwner() throws IOException, SQLException {
        return connectAs("sellerport_owner");
    }

    /** A connection to the embedded database with exactly the rights that the application has. */
    public Connection connectAsApplication() throws IOException, SQLException {
        return connectAs("sellerport_app");
    }

    private Connection connectAs(String role) throws IOException, SQLException {
        var secrets = new Properties();
        try (InputStream file = Files.newInputStream(data.resolve("database.properties"))) {
            secrets.load(file);
        }
        return DriverManager.getConnection(databaseUrl(), role, secrets.getProperty(role + ".password"));
    }

    /** Where the embedded database is, for JDBC. */
    public String databaseUrl() throws IOException {
        String port = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        return "jdbc:postgresql://127.0.0.1:" + port + "/sellerport";
    }

    /** As {@code kill -9}: no process gets to clean up. Comes back when all of them are gone. */
    public static void kill(ProcessHandle... processes) {
        for (ProcessHandle process : processes) {
            process.destroyForcibly();
        }
        for (ProcessHandle process : processes) {
            process.onExit().join();
        }
    }

    /** Asks the launcher to stop everything, as Ctrl-C does. */
    @Override
    public void close() throws IOException {
        launcher.handle().destroy();
        launcher.exitCode(TO_STOP);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
