package org.sellerport.refunds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.sellerport.orders.api.OrderHistory;

/** Asks the payment processor over HTTP, with the key that makes a repetition harmless. */
@ApplicationScoped
class ProcessorLine {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_READ = 64 * 1024;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Inject
    private OrderHistory orders;

    Answer ask(ProcessorSettings processor, Asked asked) {
        try {
            HttpResponse<InputStream> answer =
                    client.send(request(processor, asked), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                return Answer.of(answer.statusCode(), new String(body.readNBytes(MOST_READ), StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            return new Answer(Answer.Kind.UNKNOWN, "No answer: " + failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer(Answer.Kind.UNKNOWN, "The server is being stopped");
        }
    }

    private HttpRequest request(ProcessorSettings processor, Asked asked) {
        HttpRequest.Builder request = HttpRequest.newBuilder(processor.address())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("Idempotency-Key", asked.key().toString());
        processor.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        String body = asked.body(orders.paymentId(asked.seller(), asked.order()));
        return request.POST(HttpRequest.BodyPublishers.ofString(body)).build();
    }
}
