package org.sellerport.messages;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import java.time.Clock;
import java.util.List;
import org.sellerport.messages.api.Mailroom;
import org.sellerport.platform.outbox.Outbox;

/** Puts e-mails into the outbox, whole: what they say does not change while they wait. */
@Stateless
@Local(Mailroom.class)
public class MailDesk implements Mailroom {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    private Outbox outbox;

    @Inject
    private Mailer mailer;

    @Inject
    private Clock clock;

    @Override
    public boolean isOpen() {
        return mailer.isOn();
    }

    @Override
    public boolean isAddress(String text) {
        return MailSettings.isAddress(text);
    }

    @Override
    public void post(Letter letter) {
        if (!isOpen()) {
            return;
        }
        String body = JSON.createObjectBuilder()
                .add("to", letter.to())
                .add("language", letter.language())
                .add("subject", letter.subject())
                .add("body", letter.body())
                .build()
                .toString();
        outbox.put(List.of(new org.sellerport.platform.outbox.Letter(
                NoticeCourier.TOPIC, letter.seller().value(), letter.subjectOfLetter(), body, clock.instant())));
    }
}
