package org.sellerport.webhooks;

import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Instant;

/** What is sent. */
final class News {

    private static final JsonProvider JSON = JsonProvider.provider();

    private News() {}

    /** Of what kind of fact a body tells. */
    static String kind(String body) {
        try (JsonReader reader = JSON.createReader(new StringReader(body))) {
            return reader.readObject().getString("kind", "");
        }
    }

    /** The body of a trial. */
    static String trial(long webhook, Instant at) {
        return JSON.createObjectBuilder()
                .add("kind", "TEST")
                .add("at", at.toString())
                .add("webhook", webhook)
                .build()
                .toString();
    }
}
