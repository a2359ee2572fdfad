package org.sellerport.messages;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The mail server to hand e-mails to: {@code SELLERPORT_SMTP_URL} is {@code smtp://user:password@host:587} or
 * {@code smtps://…}, {@code SELLERPORT_MAIL_FROM} the address they come from. A password goes only over TLS, unless the
 * server is on this machine.
 */
record MailSettings(URI server, String from) {

    private static final String URL = "SELLERPORT_SMTP_URL";
    private static final String FROM = "SELLERPORT_MAIL_FROM";
    private static final String CONNECT_MILLIS = "5000";
    private static final String ANSWER_MILLIS = "15000";

    /** What is set; empty where no server is, or none that can be used. */
    static Optional<MailSettings> from(Map<String, String> environment) {
        String url = environment.getOrDefault(URL, "").strip();
        String from = environment.getOrDefault(FROM, "").strip();
        if (url.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI server = URI.create(url);
            boolean known = "smtp".equals(server.getScheme()) || "smtps".equals(server.getScheme());
            if (!known || server.getHost() == null || !isAddress(from)) {
                throw new IllegalArgumentException(URL + " or " + FROM);
            }
            return Optional.of(new MailSettings(server, from));
        } catch (IllegalArgumentException unusable) {
            System.getLogger(MailSettings.class.getName())
                    .log(System.Logger.Level.ERROR, "{0} or {1} cannot be used: there will be no e-mail", URL, FROM);
            return Optional.empty();
        }
    }

    /** Whether an e-mail can be sent to it: one mailbox, nothing that could end a line. */
    static boolean isAddress(String text) {
        try {
            if (text == null || !text.matches("[^\\s\\p{Cntrl},;:<>()]{1,254}") || text.indexOf('@') < 1) {
                return false;
            }
            new InternetAddress(text, true);
            return true;
        } catch (AddressException invalid) {
            return false;
        }
    }

    Properties properties() {
        boolean implicitTls = "smtps".equals(server.getScheme());
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", server.getHost());
        properties.put(
                "mail.smtp.port", String.valueOf(server.getPort() < 0 ? usualPort(implicitTls) : server.getPort()));
        properties.put("mail.smtp.auth", String.valueOf(user().isPresent()));
        properties.put("mail.smtp.ssl.enable", String.valueOf(implicitTls));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", String.valueOf(!implicitTls));
        properties.put("mail.smtp.starttls.required", String.valueOf(!implicitTls && user().isPresent() && !isHere()));
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.put("mail.smtp.timeout", ANSWER_MILLIS);
        properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
        return properties;
    }

    private static int usualPort(boolean implicitTls) {
        return implicitTls ? 465 : 587;
    }

    private boolean isHere() {
        try {
            return InetAddress.getByName(server.getHost()).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    Optional<String> user() {
        return Optional.ofNullable(server.getUserInfo()).map(info -> info.split(":", 2)[0]);
    }

    String password() {
        String[] info = server.getUserInfo().split(":", 2);
        return info.length == 2 ? info[1] : "";
    }

    /** The domain that message ids end with. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
