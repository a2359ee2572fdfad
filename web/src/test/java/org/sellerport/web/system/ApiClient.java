package org.sellerport.web.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Calls the API of a running product with a key. */
public record ApiClient(HttpClient http, URI base, String key) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Set<String> UNDER_WAY = Set.of("QUEUED", "RUNNING");

    public static ApiClient operatorOf(RunningProduct product) throws IOException {
        return new ApiClient(
                HttpClient.newHttpClient(),
                product.baseUrl(),
                product.credentials().getJsonObject("keys").getString("operator"));
    }

    /** The same with another key. */
    public ApiClient with(String otherKey) {
        return new ApiClient(http, base, otherKey);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    public HttpResponse<byte[]> download(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
    }

    /** A POST of JSON that nobody sent before. */
    public HttpResponse<String> postJson(String path, String json) throws IOException, InterruptedException {
        return http.send(
                request(path)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    public HttpResponse<String> patchJson(String path, String json) throws IOException, InterruptedException {
        return http.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .method("PATCH", BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> putJson(String path, String json) throws IOException, InterruptedException {
        return http.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    /** A POST that nobody sent before. */
    public HttpResponse<String> post(String path, BodyPublisher body) throws IOException, InterruptedException {
        return http.send(
                request(path)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + key);
    }

    /** Looks again and again until the work is as wanted. */
    public JsonObject awaitUntil(String path, Predicate<JsonObject> wanted) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        JsonObject seen = json(get(path).body());
        while (!wanted.test(seen)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Still not as wanted after " + PATIENCE + ": " + seen);
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
            seen = json(get(path).body());
        }
        return seen;
    }

    JsonObject awaitEnd(String path) throws IOException, InterruptedException {
        return awaitUntil(path, work -> !UNDER_WAY.contains(work.getString("state")));
    }

    public static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
