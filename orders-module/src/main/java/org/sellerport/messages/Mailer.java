package org.sellerport.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.sellerport.platform.outbox.DeliveryFailed;
import org.sellerport.platform.outbox.Undeliverable;

/** Hands e-mails to the mail server. */
@ApplicationScoped
class Mailer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Optional<MailSettings> settings = MailSettings.from(System.getenv());

    @Inject
    private Clock clock;

    boolean isOn() {
        return settings.isPresent();
    }

    void send(Mail mail) throws DeliveryFailed {
        MailSettings server = settings.orElseThrow(() -> new DeliveryFailed("No mail server is set up"));
        try {
            Transport.send(message(mail, server, session(server)));
        } catch (SendFailedException refused) {
            boolean forGood = refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
            throw forGood
                    ? new Undeliverable("The mail server refuses the address: " + refused.getMessage(), refused)
                    : new DeliveryFailed(refused.getMessage(), refused);
        } catch (MessagingException | UnsupportedEncodingException failure) {
            throw new DeliveryFailed("The mail server did not take it: " + failure.getMessage(), failure);
        }
    }

    private static Session session(MailSettings server) {
        return Session.getInstance(
                server.properties(),
                server.user().isEmpty()
                        ? null
                        : new Authenticator() {
                            @Override
                            protected PasswordAuthentication getPasswordAuthentication() {
                                return new PasswordAuthentication(server.user().get(), server.password());
                            }
                        });
    }

    private MimeMessage message(Mail mail, MailSettings server, Session session)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new NamedMessage(session, "<" + mail.id() + "@" + server.domain() + ">");
        message.setFrom(new InternetAddress(server.from(), mail.sender(), UTF_8));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), UTF_8);
        message.setText(mail.body(), UTF_8);
        message.setContentLanguage(new String[] {mail.language()});
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        return message;
    }

    /** A message that keeps its id; the library would make up a new one each time. */
    private static final class NamedMessage extends MimeMessage {
        private final String id;

        NamedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
