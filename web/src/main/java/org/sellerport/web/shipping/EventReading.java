package org.sellerport.web.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sellerport.orders.api.TrackingStatus;
import org.sellerport.shipping.api.TrackingEvent;

/** Reads one event of a batch; what is wrong with it is said, not thrown, since the others go on. */
@ApplicationScoped
class EventReading {

    /** The clocks of carriers are not right to the minute; beyond this an event would keep out all that follow. */
    private static final Duration TOLERANCE = Duration.ofHours(24);

    private static final int LONGEST_ID = 100;
    private static final int LONGEST_ZIP = 20;

    @Inject
    private Clock clock;

    /** As a carrier sends it. */
    public record EventBody(
            String id, String carrier, String trackingNo, String status, String at, String country, String zip) {}

    /** The event, or the member that is wrong with what it should be. */
    record Read(TrackingEvent event, String fault) {}

    Read read(EventBody told) {
        if (told == null) {
            return wrong("an event is an object");
        }
        String carrier = code(told.carrier());
        String number = code(told.trackingNo());
        Optional<TrackingStatus> status = status(told.status());
        Optional<Instant> at = instant(told.at());
        if (!isText(told.id(), LONGEST_ID)) {
            return wrong("id: 1 to " + LONGEST_ID + " characters");
        }
        if (!carrier.matches("[A-Z0-9]{2,20}")) {
            return wrong("carrier: a code such as CORREIOS");
        }
        if (!number.matches("[A-Z0-9-]{4,60}")) {
            return wrong("trackingNo: letters and digits");
        }
        if (status.isEmpty()) {
            return wrong("status: one of " + Arrays.toString(TrackingStatus.values()));
        }
        if (at.isEmpty() || at.get().isAfter(clock.instant().plus(TOLERANCE))) {
            return wrong("at: an instant that is not in the future, such as 2026-01-31T12:00:00Z");
        }
        if (told.country() != null && !told.country().matches("[A-Z]{2}")) {
            return wrong("country: two capital letters");
        }
        if (told.zip() != null && !isText(told.zip(), LONGEST_ZIP)) {
            return wrong("zip: 1 to " + LONGEST_ZIP + " characters");
        }
        return new Read(
                new TrackingEvent(told.id(), carrier, number, status.get(), at.get(), told.country(), told.zip()),
                null);
    }

    private static Read wrong(String expected) {
        return new Read(null, expected);
    }

    private static boolean isText(String text, int longest) {
        return text != null && !text.isBlank() && text.length() <= longest && text.indexOf('\0') < 0;
    }

    private static String code(String text) {
        return text == null ? "" : text.replaceAll("[\\p{Z}\\s]+", "").toUpperCase(Locale.ROOT);
    }

    private static Optional<TrackingStatus> status(String name) {
        return Arrays.stream(TrackingStatus.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return text == null
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
