package org.sellerport.web.launch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the person who starts the product may choose, read from the environment once and checked here.
 *
 * @param httpPort where the portal listens
 * @param data the folder that holds everything which must outlive the process
 * @param database the owner's login at an external PostgreSQL; empty: the embedded one
 * @param application an existing role for the application at the external PostgreSQL; empty: the launcher makes one
 * @param demo whether the product fills itself with demo data and tells the log-ins
 */
record Settings(int httpPort, Path data, Optional<Login> database, Optional<Login> application, boolean demo) {
    private static final String HTTP_PORT = "SELLERPORT_HTTP_PORT";
    private static final String DATA = "SELLERPORT_DATA";
    private static final String DB_URL = "SELLERPORT_DB_URL";
    private static final String DB_USER = "SELLERPORT_DB_USER";
    private static final String DB_PASSWORD = "SELLERPORT_DB_PASSWORD";
    private static final String APP_USER = "SELLERPORT_APP_USER";
    private static final String APP_PASSWORD = "SELLERPORT_APP_PASSWORD";
    private static final String DEMO = "SELLERPORT_DEMO";
    private static final String SMTP_URL = "SELLERPORT_SMTP_URL";
    private static final String MAIL_FROM = "SELLERPORT_MAIL_FROM";
    private static final String CALENDAR_ZONE = "SELLERPORT_CALENDAR_ZONE";
    private static final String WEBHOOKS_ANYWHERE = "SELLERPORT_WEBHOOKS_ANYWHERE";
    private static final String RETENTION = "SELLERPORT_EXPORT_RETENTION_DAYS";
    private static final String REFUNDS_URL = "SELLERPORT_REFUNDS_URL";
    private static final String REFUNDS_KEY = "SELLERPORT_REFUNDS_KEY";
    private static final int LONGEST_RETENTION = 3_650;

    static Settings from(Map<String, String> environment, Path home) {
        var chosen = new Environment(environment);
        checkMail(chosen);
        chosen.get(CALENDAR_ZONE).ifPresent(Settings::checkZone);
        chosen.get(WEBHOOKS_ANYWHERE).ifPresent(text -> yesOrNo(WEBHOOKS_ANYWHERE, text));
        checkRetention(chosen);
        checkRefunds(chosen);
        Optional<Login> database = database(chosen);
        return new Settings(
                port(chosen.get(HTTP_PORT).orElse("8080")),
                folder(chosen.get(DATA).orElse("data"), home),
                database,
                application(chosen, database),
                yesOrNo(DEMO, chosen.get(DEMO).orElse(database.isEmpty() ? "true" : "false")));
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new CannotGoOn(notAPort(text), e);
        }
        throw new CannotGoOn(notAPort(text));
    }

    private static String notAPort(String text) {
        return HTTP_PORT + " is \"" + text + "\", but must be a number from 1 to 65535.";
    }

    private static Path folder(String text, Path home) {
        try {
            return home.resolve(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new CannotGoOn(DATA + " is \"" + text + "\", which is no folder name.", e);
        }
    }

    private static Optional<Login> database(Environment chosen) {
        Optional<String> url = chosen.get(DB_URL);
        if (url.isEmpty()) {
            chosen.refuse(DB_USER, "is set without " + DB_URL);
            chosen.refuse(DB_PASSWORD, "is set without " + DB_URL);
            return Optional.empty();
        }
        return Optional.of(
                new Login(checked(url.get()), chosen.need(DB_USER, DB_URL), chosen.need(DB_PASSWORD, DB_URL)));
    }

    private static String checked(String url) {
        if (!url.matches("jdbc:postgresql://[^/?]+/[^/?]+(\\?.*)?")) {
            throw new CannotGoOn(DB_URL + " must look like jdbc:postgresql://host:5432/database.");
        }
        if (url.matches("(?i).*[?&](user|password)=.*")) {
            throw new CannotGoOn(DB_URL + " must not name a user or a password: " + DB_USER + " and " + DB_PASSWORD
                    + " are for that.");
        }
        return url;
    }

    private static Optional<Login> application(Environment chosen, Optional<Login> database) {
        if (chosen.get(APP_USER).isEmpty()) {
            chosen.refuse(APP_PASSWORD, "is set without " + APP_USER);
            return Optional.empty();
        }
        if (database.isEmpty()) {
            throw new CannotGoOn(APP_USER + " is for an external database, but " + DB_URL + " is not set.");
        }
        return database.map(owner -> owner.as(chosen.need(APP_USER, APP_USER), chosen.need(APP_PASSWORD, APP_USER)));
    }

    /** The server reads them itself; a bad one has to be said here, where somebody looks. */
    private static void checkMail(Environment chosen) {
        Optional<String> url = chosen.get(SMTP_URL);
        if (url.isEmpty()) {
            chosen.refuse(MAIL_FROM, "is set without " + SMTP_URL);
            return;
        }
        if (!url.get().matches("smtps?://([^@/\\s]+@)?[^@/:\\s]+(:[0-9]{1,5})?/?")) {
            throw new CannotGoOn(SMTP_URL + " must look like smtp://user:password@host:587 or smtps://host.");
        }
        String from = chosen.need(MAIL_FROM, SMTP_URL);
        if (!from.matches("[^@\\s]+@[^@\\s]+")) {
            throw new CannotGoOn(MAIL_FROM + " is \"" + from + "\", which is no e-mail address.");
        }
    }

    private static void checkZone(String text) {
        try {
            ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new CannotGoOn(
                    CALENDAR_ZONE + " is \"" + text + "\", but must be a time zone such as Asia/Shanghai.", e);
        }
    }

    private static void checkRetention(Environment chosen) {
        String days = chosen.get(RETENTION).orElse("30");
        if (!days.matches("[1-9][0-9]{0,3}") || Integer.parseInt(days) > LONGEST_RETENTION) {
            throw new CannotGoOn(RETENTION + " is \"" + days + "\", but must be a number of days from 1 to "
                    + LONGEST_RETENTION + ".");
        }
    }

    private static void checkRefunds(Environment chosen) {
        Optional<String> url = chosen.get(REFUNDS_URL);
        if (url.isEmpty()) {
            chosen.refuse(REFUNDS_KEY, "is set without " + REFUNDS_URL);
        } else if (!url.get().matches("https?://[^@/\\s]+(/[^\\s]*)?")) {
            throw new CannotGoOn(REFUNDS_URL + " must look like https://payments.example/refunds.");
        }
        if (chosen.get(REFUNDS_KEY)
                .filter(key -> !key.matches("[\\x21-\\x7e]+"))
                .isPresent()) {
            throw new CannotGoOn(REFUNDS_KEY + " must be one word of plain characters.");
        }
    }

    private static boolean yesOrNo(String name, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new CannotGoOn(name + " is \"" + text + "\", but must be true or false.");
        };
    }

    /** An empty value counts as not set: that is what {@code NAME= ./mvnw} and many container files mean. */
    private record Environment(Map<String, String> values) {
        Optional<String> get(String name) {
            return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
        }

        String need(String name, String because) {
            return get(name).orElseThrow(() -> new CannotGoOn(because + " is set, so " + name + " must be set too."));
        }

        void refuse(String name, String why) {
            if (get(name).isPresent()) {
                throw new CannotGoOn(name + " " + why + ".");
            }
        }
    }
}
