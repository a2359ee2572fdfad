package org.sellerport.platform.outbox;

import java.time.Duration;

/**
 * Carries the letters of one topic to the world outside; a bean of whichever feature the topic belongs to. It is called
 * outside any transaction, and may be called again with a letter it has carried before: the server may have died before
 * that was written down.
 */
public interface Courier {

    /**
     * How long a letter is handed out before it is due again. Longer than a batch can take, with every letter waiting for an
     * answer until its time-out.
     */
    Duration LEASE = Duration.ofMinutes(5);

    String topic();

    /**
     * What a letter shares with others that would fail as it fails: the beginning of their subjects. When one fails, all
     * of its lane wait; usually those are the letters of the same subject.
     */
    default String lane(PostedLetter letter) {
        return letter.subject();
    }

    /**
     * Delivers a letter, or finds that there is nothing to deliver any more; both are done by coming back.
     *
     * @throws Undeliverable if it will never be possible: it goes to the dead letters at once
     * @throws Postponed if it is to wait, without having failed
     * @throws DeliveryFailed if it may work later; so does every other exception
     */
    void deliver(PostedLetter letter) throws DeliveryFailed;
}
