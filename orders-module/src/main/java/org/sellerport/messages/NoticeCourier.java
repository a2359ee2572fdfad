package org.sellerport.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import org.sellerport.platform.outbox.Courier;
import org.sellerport.platform.outbox.DeliveryFailed;
import org.sellerport.platform.outbox.PostedLetter;

/** Sends e-mails that stand in the outbox as they are. */
@ApplicationScoped
class NoticeCourier implements Courier {

    static final String TOPIC = "notice-mail";

    private static final String SENDER = "Sellerport";
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    private Mailer mailer;

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void deliver(PostedLetter letter) throws DeliveryFailed {
        try (JsonReader reader = JSON.createReader(new StringReader(letter.body()))) {
            JsonObject said = reader.readObject();
            mailer.send(new Mail(
                    TOPIC + "-" + letter.id(),
                    SENDER,
                    said.getString("to"),
                    said.getString("language"),
                    said.getString("subject"),
                    said.getString("body")));
        }
    }
}
