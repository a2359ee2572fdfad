package org.sellerport.web.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** A payment processor at the other end of a wire, which answers as a test wants and remembers what it was asked. */
final class PaymentProcessor implements AutoCloseable {

    /** What it was asked once. */
    record Request(String key, String authorization, JsonObject body) {}

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<JsonObject> news = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Integer>> answers = new ConcurrentHashMap<>();

    private PaymentProcessor(HttpServer server) {
        this.server = server;
    }

    static PaymentProcessor open() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        PaymentProcessor processor = new PaymentProcessor(server);
        server.createContext("/refunds", processor::answer);
        server.createContext("/news", processor::hear);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        return processor;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/refunds";
    }

    /** Answers to what it is asked for an order, one after the other, and with 200 afterwards. */
    void willAnswer(String order, Integer... statuses) {
        answers.put(order, new ArrayDeque<>(List.of(statuses)));
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonObject asked = ApiClient.json(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var headers = exchange.getRequestHeaders();
        requests.add(new Request(headers.getFirst("Idempotency-Key"), headers.getFirst("Authorization"), asked));
        int status = next(asked.getString("orderNo"));
        byte[] body = "{\"id\":\"re_%s\",\"detail\":\"The card has expired\"}"
                .formatted(asked.getString("refundId"))
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void hear(HttpExchange exchange) throws IOException {
        news.add(ApiClient.json(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    /** Where it hears of what its refunds become. */
    String newsUrl() {
        return url().replace("/refunds", "/news");
    }

    /** What it heard of an order, in its order. */
    List<JsonObject> newsOf(String order) {
        return news.stream()
                .filter(told -> told.getString("orderNo").equals(order))
                .toList();
    }

    private int next(String order) {
        Deque<Integer> scripted = answers.getOrDefault(order, new ArrayDeque<>());
        synchronized (scripted) {
            return scripted.isEmpty() ? 200 : scripted.poll();
        }
    }

    /** What it was asked for an order, in its order. */
    List<Request> askedFor(String order) {
        return requests.stream()
                .filter(request -> request.body().getString("orderNo").equals(order))
                .toList();
    }

    Stream<String> keysFor(String order) {
        return askedFor(order).stream().map(Request::key);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
