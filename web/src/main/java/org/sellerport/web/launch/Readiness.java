package org.sellerport.web.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Waits until the product itself says that it is ready. What the server says is worth nothing: it reports "ready" with no
 * application deployed.
 */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(ANSWER).build();
    private final HttpRequest question;
    private final Server server;
    private final ServerLog log;

    Readiness(int httpPort, Server server, ServerLog log) {
        this.question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + httpPort + "/health/ready"))
                .timeout(ANSWER)
                .build();
        this.server = server;
        this.log = log;
    }

    void await() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            boolean alive = server.isAlive();
            for (String line : log.newLines()) {
                ServerLog.failure(line).ifPresent(this::refuse);
            }
            if (!alive) {
                throw new CannotGoOn("The server ended before it was ready; " + server.log() + " says why.");
            }
            if (System.nanoTime() > deadline) {
                throw new CannotGoOn("The server is not ready after " + PATIENCE.toMinutes() + " minutes; "
                        + server.log() + " says what it waits for.");
            }
            Pause.of(BETWEEN_LOOKS);
        }
    }

    private void refuse(String reason) {
        throw new CannotGoOn("The application cannot be deployed: " + reason + " (see " + server.log() + ").");
    }

    private boolean isReady() {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotGoOn("The start was interrupted.", e);
        }
    }
}
