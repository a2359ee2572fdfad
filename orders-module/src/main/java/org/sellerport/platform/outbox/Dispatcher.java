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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sees to it that letters leave, on every node. The timer only wakes it: what is to leave stands in the database. Each
 * topic has a thread of its own while it has work, so a mail server that answers slowly holds up nothing else.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Dispatcher {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class.getName());
    private static final int BATCH = 10;
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
        var letters = sorting.claim(courier.topic(), BATCH);
        while (!letters.isEmpty()) {
            letters.forEach(letter -> carry(courier, letter));
            letters = sorting.claim(courier.topic(), BATCH);
        }
    }

    private void carry(Courier courier, PostedLetter letter) {
        Instant now = clock.instant();
        if (now.isAfter(letter.leaseUntil().minus(RESERVE))) {
            sorting.postponed(letter, now);
            return;
        }
        try {
            courier.deliver(letter);
            sorting.delivered(letter);
        } catch (Postponed wait) {
            sorting.postponed(letter, wait.until());
        } catch (Undeliverable never) {
            sorting.dead(letter, reason(never));
        } catch (DeliveryFailed | RuntimeException failure) {
            LOG.log(
                    Level.INFO,
                    failure,
                    () -> "Letter " + letter.id() + " of " + letter.topic() + " did not get through");
            failed(letter, reason(failure));
        }
    }

    private void failed(PostedLetter letter, String reason) {
        if (letter.attempt() >= BackOff.MOST_TRIES) {
            sorting.dead(letter, reason);
        } else {
            sorting.failed(letter, BackOff.after(letter.attempt(), chance.nextDouble()), reason);
        }
    }

    private static String reason(Exception failure) {
        return failure instanceof DeliveryFailed said ? said.getMessage() : failure.toString();
    }
}
