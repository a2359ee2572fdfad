package org.sellerport.web.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.TrackingStatus;

/** What is going to happen to a simulated order: drawn from its number, so it is the same whenever one looks. */
record Fate(
        Optional<Duration> paysAfter,
        Optional<Duration> cancelsAfter,
        CancelReason reason,
        Duration shipsAfter,
        Optional<Duration> scannedAfter,
        Duration failsAfter,
        boolean fails,
        Duration deliveredAfter,
        Optional<Duration> confirmsAfter,
        int rating) {

    private static final CancelReason[] REASONS = {
        CancelReason.OUT_OF_STOCK,
        CancelReason.CANNOT_SHIP_IN_TIME,
        CancelReason.NO_LONGER_WANTED,
        CancelReason.BASKET_MISTAKE,
        CancelReason.OTHER
    };

    /** Something a carrier says of a parcel, so long after it was shipped. */
    record Word(Duration after, TrackingStatus status) {}

    /** Everything the carrier will say, in its order; nothing of a parcel that was never sent. */
    List<Word> words() {
        if (scannedAfter.isEmpty()) {
            return List.of();
        }
        List<Word> words = new ArrayList<>();
        words.add(new Word(scannedAfter.get(), TrackingStatus.ACCEPTED));
        words.add(new Word(scannedAfter.get().multipliedBy(3), TrackingStatus.IN_TRANSIT));
        if (fails) {
            words.add(new Word(failsAfter, TrackingStatus.FAILED));
        }
        words.add(new Word(fails ? failsAfter.plus(deliveredAfter) : deliveredAfter, TrackingStatus.DELIVERED));
        return words;
    }

    static Fate of(OrderNo no) {
        Random random = new Random(no.value());
        return new Fate(
                chance(random, 88, 0, 40),
                chance(random, 6, 2, 60),
                REASONS[random.nextInt(REASONS.length)],
                hours(random, 8, 120),
                chance(random, 96, 5, 40),
                hours(random, 24 * 5, 24 * 9),
                random.nextInt(100) < 3,
                hours(random, 24 * 6, 24 * 22),
                chance(random, 70, 3, 96),
                random.nextInt(100) < 85 ? random.nextInt(4, 6) : random.nextInt(1, 4));
    }

    private static Optional<Duration> chance(Random random, int percent, int fromHours, int toHours) {
        Duration after = hours(random, fromHours, toHours);
        return random.nextInt(100) < percent ? Optional.of(after) : Optional.empty();
    }

    private static Duration hours(Random random, int from, int to) {
        return Duration.ofMinutes(random.nextLong(from * 60L + 1, to * 60L));
    }
}
