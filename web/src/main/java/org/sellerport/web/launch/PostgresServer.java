package org.sellerport.web.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Starts and stops the server process on the cluster in the data folder. */
final class PostgresServer {
    /** Where the search for a free port begins: below the ports that systems hand out to outgoing connections. */
    static final int FIRST_PORT = 15_432;

    private static final Duration TO_LEAVE = Duration.ofSeconds(5);
    private static final int PORTS_TO_TRY = 200;
    private static final int ATTEMPTS = 20;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(500);

    private final PostgresProgram program;
    private final DataFolder data;

    PostgresServer(PostgresProgram program, DataFolder data) {
        this.program = program;
        this.data = data;
    }

    /** The server that a killed launcher left behind. It is ours: the caller has the claim on the data folder. */
    void endOrphan() throws IOException {
        if (process().isPresent()) {
            stop();
        }
    }

    /** Returns the port it listens on: the wanted one, or the next free one. */
    int start(int wantedPort) throws IOException {
        LogFile log = LogFile.fresh(data.log().resolve("postgresql.log"));
        int port = wantedPort;
        for (int attempt = 1; ; attempt++) {
            port = freePort(port);
            if (program.run("pg_ctl", startArguments(port, log.path())).succeeded()) {
                return port;
            }
            String said = Files.readString(log.path());
            if (attempt == ATTEMPTS || !isPassing(said)) {
                String complaint = new PostgresProgram.Outcome(1, said).complaint();
                throw new CannotGoOn("PostgreSQL does not start: " + complaint + " (see " + log.path() + ").");
            }
            Pause.of(BETWEEN_ATTEMPTS);
            log = LogFile.fresh(log.path());
        }
    }

    /**
     * A process that was killed a moment ago may still be in the table of processes, and then its lock file counts; its
     * children may still hold the shared memory; and somebody may take the port between our look and the start.
     */
    private static boolean isPassing(String said) {
        return said.contains("lock file \"postmaster.pid\" already exists")
                || said.contains("pre-existing shared memory block")
                || said.contains("could not create any TCP/IP sockets");
    }

    private String[] startArguments(int port, Path log) {
        List<String> settings = List.of(
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c full_page_writes=on",
                "-c max_connections=100");
        String timeout = "--timeout=120";
        return new String[] {
            "start",
            "--pgdata=" + data.postgres(),
            "--wait",
            timeout,
            "--log=" + log,
            "--options=" + String.join(" ", settings)
        };
    }

    private static int freePort(int wanted) {
        for (int port = wanted; port < wanted + PORTS_TO_TRY; port++) {
            if (isFree(port)) {
                return port;
            }
        }
        throw new CannotGoOn("No port from " + wanted + " to " + (wanted + PORTS_TO_TRY) + " is free for PostgreSQL.");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Fast: sessions are ended, everything is written out. Immediate only if that takes too long; then the log replays. */
    void stop() throws IOException {
        Optional<ProcessHandle> running = process();
        if (running.isEmpty()) {
            return;
        }
        if (!stop("fast", "--timeout=20").succeeded() && process().isPresent()) {
            stop("immediate", "--timeout=5");
        }
        // The tool is content when the lock file is gone, which is a moment before the process is.
        running.get()
                .onExit()
                .completeOnTimeout(null, TO_LEAVE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    private PostgresProgram.Outcome stop(String mode, String timeout) throws IOException {
        return program.run("pg_ctl", "stop", "--pgdata=" + data.postgres(), "--wait", "--mode=" + mode, timeout);
    }

    /** The living server on this cluster, by the lock file that it keeps itself: line 1 its pid, line 3 its start. */
    Optional<ProcessHandle> process() throws IOException {
        Path lockFile = data.postgres().resolve("postmaster.pid");
        if (!Files.exists(lockFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(lockFile);
        if (lines.size() < 3) {
            return Optional.empty();
        }
        Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
        return PidFile.living(Long.parseLong(lines.get(0).strip()), started);
    }
}
