package org.sellerport.web.system;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/**
 * A caller who sends a request, with one and the same idempotency key, until it is acknowledged: whether the server dies
 * before, while or after it does it, he does not know.
 */
record Insistent(HttpClient http, URI base) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration FOR_AN_ANSWER = Duration.ofSeconds(30);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    static Insistent at(URI base) {
        return new Insistent(
                HttpClient.newBuilder().connectTimeout(FOR_AN_ANSWER).build(), base);
    }

    /** The answer that acknowledges it. Any refusal is a fault: he asks only for what is possible. */
    JsonObject post(String key, String path, String body) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(FOR_AN_ANSWER)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            HttpResponse<String> answer = answer(request);
            if (answer != null && answer.statusCode() < 300) {
                return ApiClient.json(answer.body());
            }
            if (answer != null && isRefusal(answer.statusCode())) {
                throw new AssertionError(path + " " + body + ": " + answer.statusCode() + " " + answer.body());
            }
            Thread.sleep(BETWEEN_TRIES.toMillis());
        }
        throw new AssertionError("Never acknowledged: " + path);
    }

    /** Not while the server starts or stops: then it says 404 or 503. */
    private static boolean isRefusal(int status) {
        return status >= 400 && status < 500 && status != 404;
    }

    private HttpResponse<String> answer(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException unknown) {
            return null;
        }
    }
}
