package org.sellerport.refunds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.sellerport.platform.outbox.Courier;
import org.sellerport.platform.outbox.DeliveryFailed;
import org.sellerport.platform.outbox.PostedLetter;

/**
 * Asks the processor for a refund again and again until it says something of the money. Whoever dies between its answer and
 * our writing it down asks once more with the same key.
 */
@ApplicationScoped
class RefundCourier implements Courier {

    /** So many tries take about seven hours; before the outbox gives a letter up, for a refund must not be forgotten. */
    private static final int MOST_TRIES = 18;

    @Inject
    private RefundStore store;

    @Inject
    private ProcessorLine line;

    @Inject
    private ProcessorAnswers answers;

    @Inject
    private Clock clock;

    @Override
    public String topic() {
        return Sending.TOPIC;
    }

    @Override
    public void deliver(PostedLetter letter) throws DeliveryFailed {
        Sending.Subject subject = Sending.Subject.parse(letter.subject());
        Optional<Asked> asked = store.asked(subject.seller(), subject.refund(), UUID.fromString(letter.body()));
        if (asked.isPresent()) {
            ask(asked.get(), letter.attempt());
        }
    }

    private void ask(Asked asked, int attempt) throws DeliveryFailed {
        store.sent(asked.seller(), asked.refund(), clock.instant());
        Answer answer = answer(asked);
        switch (answer.kind()) {
            case SETTLED -> answers.settled(asked.seller(), asked.refund(), answer.text());
            case ACCEPTED -> {
                // It says what became of it when it knows.
            }
            case REFUSED -> answers.refused(asked.seller(), asked.refund(), asked.key(), answer.text());
            case UNKNOWN -> {
                if (attempt < MOST_TRIES) {
                    throw new DeliveryFailed(answer.text());
                }
                answers.gaveUp(asked.seller(), asked.refund(), asked.key(), answer.text());
            }
        }
    }

    private Answer answer(Asked asked) throws DeliveryFailed {
        ProcessorSettings processor = ProcessorSettings.CHOSEN;
        return switch (processor.kind()) {
            case SET -> line.ask(processor, asked);
            case SIMULATED -> PlayedProcessor.ask(asked, store.wasRetried(asked.seller(), asked.refund()));
            case NONE -> throw new DeliveryFailed("Nobody is there to ask: SELLERPORT_REFUNDS_URL is not set");
        };
    }
}
