package org.sellerport.platform.outbox;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Sees to it that letters leave, on every node. The timer only wakes it: what is to leave stands in the database. Each
 * topic has a thread of its own while it has work, so a mail server that answers slowly holds up nothing else.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Dispatcher {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class.getName());
    private static final int BATCH = 20;
    private static final int COPIES = 5_000;

    /** Nothing is begun so shortly before its lease ends. */
    private static final Duration RESERVE = Duration.ofMinutes(2);

    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final SecureRandom chance = new SecureRandom();

    @Any
    @Inject
    private Instance<Courier> couriers;

    @Any
    @Inject
    private Instance<Broadcast> broadcasts;

    @Inject
    private Sorting sorting;

    @Inject
    private Copying copying;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService threads;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void wake() {
        broadcasts.forEach(broadcast -> begin(broadcast.topic(), () -> copy(broadcast)));
        couriers.forEach(courier -> begin(courier.topic(), () -> carry(courier)));
    }

    private void begin(String topic, Runnable work) {
        if (underWay.add(topic)) {
            try {
                threads.execute(() -> finish(topic, work));
            } catch (RuntimeException full) {
                underWay.remove(topic);
                LOG.log(Level.WARNING, full, () -> topic + " waits until the next round");
            }
        }
    }

    private void finish(String topic, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, failure, () -> topic + " waits until the next round");
        } finally {
            underWay.remove(topic);
        }
    }

    private void copy(Broadcast broadcast) {
        int copied = COPIES;
        while (copied == COPIES) {
            copied = copying.copy(broadcast.topic(), broadcast.carriedAs(), COPIES);
        }
    }

    private void carry(Courier courier) {
        List<PostedLetter> letters = sorting.claim(courier.topic(), BATCH);
        while (!letters.isEmpty() && !Thread.currentThread().isInterrupted()) {
            carry(courier, letters);
            letters = sorting.claim(courier.topic(), BATCH);
        }
    }

    /** The lanes at once, so that one who does not answer holds up nobody else; the letters of a lane one by one. */
    private void carry(Courier courier, List<PostedLetter> letters) {
        List<Callable<Void>> lanes = new ArrayList<>();
        letters.stream()
                .collect(Collectors.groupingBy(courier::lane, LinkedHashMap::new, Collectors.toList()))
                .forEach((lane, ofLane) -> lanes.add(() -> {
                    carry(courier, lane, ofLane);
                    return null;
                }));
        try {
            threads.invokeAll(lanes);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void carry(Courier courier, String lane, List<PostedLetter> letters) {
        Optional<Instant> waits = Optional.empty();
        for (PostedLetter letter : letters) {
            Instant now = clock.instant();
            if (waits.isEmpty() && now.isAfter(letter.leaseUntil().minus(RESERVE))) {
                waits = Optional.of(now);
            }
            if (waits.isPresent()) {
                sorting.postponed(letter, waits.get());
            } else {
                waits = deliver(courier, lane, letter);
            }
        }
    }

    /** Until when the rest of the lane waits, if it has to. */
    private Optional<Instant> deliver(Courier courier, String lane, PostedLetter letter) {
        try {
            courier.deliver(letter);
            sorting.delivered(letter);
            return Optional.empty();
        } catch (Postponed wait) {
            sorting.postponed(letter, wait.until());
        } catch (Undeliverable never) {
            sorting.dead(letter, reason(never));
        } catch (DeliveryFailed | RuntimeException failure) {
            LOG.log(
                    Level.INFO,
                    failure,
                    () -> "Letter " + letter.id() + " of " + letter.topic() + " did not get through");
            return failed(lane, letter, reason(failure));
        }
        return Optional.empty();
    }

    private Optional<Instant> failed(String lane, PostedLetter letter, String reason) {
        if (letter.attempt() >= BackOff.MOST_TRIES) {
            sorting.dead(letter, reason);
            return Optional.empty();
        }
        Instant next = clock.instant().plus(BackOff.after(letter.attempt(), chance.nextDouble()));
        sorting.failed(letter, lane, next, reason);
        return Optional.of(next);
    }

    private static String reason(Exception failure) {
        return failure instanceof DeliveryFailed said ? said.getMessage() : failure.toString();
    }
}
