package org.sellerport.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.sellerport.platform.Sql;
import org.sellerport.platform.outbox.Courier;
import org.sellerport.platform.outbox.DeliveryFailed;
import org.sellerport.platform.outbox.PostedLetter;

/**
 * Posts news to webhooks. {@code SELLERPORT_WEBHOOKS_ANYWHERE} set to true lets them go to any address, even of this
 * machine, for trying them out; in demo mode they may unless it is false.
 */
@ApplicationScoped
class WebhookCourier implements Courier {

    static final boolean OPEN = Stream.of("SELLERPORT_WEBHOOKS_ANYWHERE", "SELLERPORT_DEMO")
            .flatMap(name -> Stream.ofNullable(System.getenv(name)).map(String::strip))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .map(Boolean::parseBoolean)
            .orElse(false);

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int SUCCESS = 2;

    private static final String KEEP = """
            insert into orders.webhook_delivery (seller_id, webhook_id, delivery_id, subject, body, happened_at,
                                                 delivered_at, status)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (seller_id, webhook_id, delivery_id) do update
               set delivered_at = excluded.delivered_at, status = excluded.status""";

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** What the subject of a copy says: which webhook, what about, and the delivery that it repeats. */
    record Address(String seller, long webhook, String subject, Optional<Long> repeats) {

        static Address of(String subject) {
            String[] parts = subject.split("[/#]", 4);
            return new Address(
                    parts[0],
                    Long.parseLong(parts[1]),
                    parts[2],
                    parts.length > 3 ? Optional.of(Long.valueOf(parts[3])) : Optional.empty());
        }
    }

    private record Receiver(String url, String secret) {}

    @Override
    public String topic() {
        return OrderNews.COPIES;
    }

    /** What goes to one webhook: if it does not answer for one order, it will not for another. */
    @Override
    public String lane(PostedLetter letter) {
        Address address = Address.of(letter.subject());
        return address.seller() + "/" + address.webhook() + "/";
    }

    @Override
    public void deliver(PostedLetter letter) throws DeliveryFailed {
        Address address = Address.of(letter.subject());
        Optional<Receiver> receiver = sql.first(
                "select url, secret from orders.webhook where seller_id = ? and webhook_id = ?",
                row -> new Receiver(row.getString("url"), row.getString("secret")),
                address.seller(),
                address.webhook());
        if (receiver.isPresent()) {
            long id = address.repeats().orElse(letter.id());
            int status = post(receiver.get(), id, letter.body());
            keep(address, id, letter, status);
        }
    }

    private int post(Receiver receiver, long id, String body) throws DeliveryFailed {
        if (!new Target(OPEN).isLegal(receiver.url())) {
            throw new DeliveryFailed("The address is not a public one, or cannot be found");
        }
        try {
            HttpResponse<Void> answer =
                    client.send(request(receiver, id, body), HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() / 100 != SUCCESS) {
                throw new DeliveryFailed("Answered with status " + answer.statusCode());
            }
            return answer.statusCode();
        } catch (IOException failure) {
            throw new DeliveryFailed("No answer: " + failure, failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DeliveryFailed("The server is being stopped", stopped);
        }
    }

    private HttpRequest request(Receiver receiver, long id, String body) {
        long timestamp = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(URI.create(receiver.url()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("Sellerport-Id", Long.toString(id))
                .header("Sellerport-Timestamp", Long.toString(timestamp))
                .header("Sellerport-Signature", Signature.of(receiver.secret(), timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private void keep(Address address, long id, PostedLetter letter, int status) {
        sql.update(
                KEEP,
                address.seller(),
                address.webhook(),
                id,
                address.subject(),
                letter.body(),
                letter.at(),
                clock.instant(),
                status);
    }
}
