package org.sellerport.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.outbox.Courier;
import org.sellerport.platform.outbox.DeliveryFailed;
import org.sellerport.platform.outbox.PostedLetter;
import org.sellerport.platform.outbox.Postponed;

/** Sends reminders by e-mail; whether one is still wanted is asked again right before. */
@ApplicationScoped
class ReminderCourier implements Courier {

    static final String TOPIC = "reminder-mail";

    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    private Departures departures;

    @Inject
    private Customs customs;

    @Inject
    private Mailer mailer;

    @Inject
    private Clock clock;

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void deliver(PostedLetter letter) throws DeliveryFailed {
        Departures.Key key = key(letter.body());
        Optional<Departures.Ready> ready = departures.ready(key);
        if (ready.isPresent()) {
            Instant now = clock.instant();
            Daytime day = customs.daytime();
            var zone = customs.country(ready.get().country()).zone();
            if (!day.isAt(now, zone)) {
                throw new Postponed(day.next(now, zone).toInstant());
            }
            if (departures.takeDay(key, now.atZone(zone).toLocalDate())) {
                mailer.send(ready.get().mail());
                departures.sent(key);
            }
        }
    }

    private static Departures.Key key(String body) {
        try (JsonReader reader = JSON.createReader(new StringReader(body))) {
            JsonObject named = reader.readObject();
            return new Departures.Key(
                    new SellerId(named.getString("seller")),
                    new OrderNo(named.getJsonNumber("order").longValueExact()),
                    named.getInt("reminder"));
        }
    }
}
