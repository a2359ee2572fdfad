package org.sellerport.web.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Payara Micro with the war, as a process of its own, so that its end is not ours and its memory is its own. */
final class Server implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Installation installation;
    private final DataFolder data;
    private final PidFile pidFile;
    private Process process;

    Server(Installation installation, DataFolder data) {
        this.installation = installation;
        this.data = data;
        this.pidFile = new PidFile(data.serverPid());
    }

    Path log() {
        return data.log().resolve("server.log");
    }

    /** The server that a killed launcher left behind. It is ours: the caller has the claim on the data folder. */
    void endOrphan() throws IOException {
        pidFile.living().ifPresent(Server::end);
        pidFile.delete();
    }

    void start(Settings settings, Login application) throws IOException {
        // Left-overs of a killed server must not be mistaken for its own by the next one.
        DataFolder.deleteTree(scratch());
        Files.createDirectories(scratch().resolve("tmp"));
        LogFile log = LogFile.fresh(log());
        var builder = new ProcessBuilder(command(settings.httpPort()))
                .directory(data.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.path().toFile());
        prepare(builder.environment(), settings, application);
        process = builder.start();
        pidFile.write(process.toHandle());
    }

    private Path scratch() {
        return data.runtime().resolve("server");
    }

    private List<String> command(int httpPort) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return List.of(
                java.toString(),
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + scratch().resolve("tmp"),
                "-XX:+ExitOnOutOfMemoryError",
                "-jar",
                installation.server().toString(),
                "--rootdir",
                scratch().resolve("domain").toString(),
                "--addlibs",
                installation.driver().toString(),
                "--prebootcommandfile",
                installation.preBoot().toString(),
                "--postbootcommandfile",
                installation.postBoot().toString(),
                "--logproperties",
                installation.logging().toString(),
                "--deploy",
                installation.war().toString(),
                "--contextroot",
                "/",
                "--nohazelcast",
                "--port",
                String.valueOf(httpPort));
    }

    private void prepare(Map<String, String> environment, Settings settings, Login application) {
        // The owner's login is for migrations; the application must not find it.
        environment.keySet().removeIf(name -> name.startsWith("SELLERPORT_DB_"));
        environment.put("SELLERPORT_JDBC_URL", application.url());
        environment.put("SELLERPORT_APP_USER", application.user());
        environment.put("SELLERPORT_APP_PASSWORD", application.password());
        environment.put("SELLERPORT_DATA", data.path().toString());
        environment.put("SELLERPORT_DEMO", String.valueOf(settings.demo()));
        environment.put("SELLERPORT_HTTP_PORT", String.valueOf(settings.httpPort()));
        environment.putIfAbsent("LC_ALL", "C.UTF-8");
    }

    /** Before anything else is started: the likeliest reason of all why a start cannot go on. */
    void requireFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new CannotGoOn(
                    "Port " + port
                            + " is in use by another program: stop that, or set SELLERPORT_HTTP_PORT to a free port.",
                    e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Completes with the exit code when the process ends, whoever ended it. */
    CompletableFuture<Integer> whenDead() {
        return process.onExit().thenApply(Process::exitValue);
    }

    @Override
    public void close() throws IOException {
        if (process != null) {
            end(process.toHandle());
            pidFile.delete();
        }
    }

    /** Asks first; a server that does not go in time, or is frozen, is made to go. */
    private static void end(ProcessHandle server) {
        server.destroy();
        if (!endsWithin(server, PATIENCE)) {
            server.destroyForcibly();
            if (!endsWithin(server, PATIENCE)) {
                throw new CannotGoOn("The server of an earlier start, pid " + server.pid() + ", cannot be ended.");
            }
        }
    }

    private static boolean endsWithin(ProcessHandle server, Duration patience) {
        try {
            server.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("waiting for an end does not fail", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
