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
import java.time.Instant;
import java.util.Optional;
import org.sellerport.platform.Sql;
import org.sellerport.platform.outbox.Courier;
import org.sellerport.platform.outbox.DeliveryFailed;
import org.sellerport.platform.outbox.PostedLetter;
import org.sellerport.platform.outbox.Postponed;
import org.sellerport.webhooks.api.Webhooks;

/** Posts news to webhooks. */
@ApplicationScoped
class WebhookCourier implements Courier {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration REST = Duration.ofDays(1);
    private static final Duration KEPT = Duration.ofDays(Webhooks.DAYS_KEPT);
    private static final int SUCCESS = 2;

    private static final String KEEP = """
            insert into orders.webhook_delivery (seller_id, webhook_id, delivery_id, subject, body, happened_at,
                                                 delivered_at, status, failure)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
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

    private record Receiver(String url, String secret, Interest interest, boolean paused) {}

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
                "select * from orders.webhook where seller_id = ? and webhook_id = ?",
                row -> new Receiver(
                        row.getString("url"),
                        row.getString("secret"),
                        Interest.parse(row.getString("kinds")),
                        Sql.instant(row, "paused_at") != null),
                address.seller(),
                address.webhook());
        if (receiver.isEmpty()) {
            return;
        }
        if (address.subject().equals(Webhooks.TRIAL)) {
            tryOut(receiver.get(), address, letter);
        } else if (receiver.get().interest().isIn(News.kind(letter.body()))) {
            deliver(receiver.get(), address, letter);
        }
    }

    private void deliver(Receiver receiver, Address address, PostedLetter letter) throws DeliveryFailed {
        if (receiver.paused()) {
            waitUnlessOld(letter);
            return;
        }
        long id = address.repeats().orElse(letter.id());
        keep(address, id, letter, post(receiver, id, letter.body()), null);
    }

    private void waitUnlessOld(PostedLetter letter) throws Postponed {
        Instant now = clock.instant();
        if (letter.at().plus(KEPT).isAfter(now)) {
            throw new Postponed(now.plus(REST));
        }
    }

    /** Once: whoever tries wants to know what happened, not to wait until it works. */
    private void tryOut(Receiver receiver, Address address, PostedLetter letter) {
        int status = 0;
        String failure = null;
        try {
            status = post(receiver, letter.id(), letter.body());
        } catch (DeliveryFailed failed) {
            failure = failed.getMessage();
        }
        keep(address, letter.id(), letter, status, failure);
    }

    private int post(Receiver receiver, long id, String body) throws DeliveryFailed {
        if (!Target.CHOSEN.isLegal(receiver.url())) {
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

    private void keep(Address address, long id, PostedLetter letter, int status, String failure) {
        sql.update(
                KEEP,
                address.seller(),
                address.webhook(),
                id,
                address.subject(),
                letter.body(),
                letter.at(),
                clock.instant(),
                status,
                failure);
    }
}
