package org.sellerport.refunds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.refunds.api.RefundEvent;
import org.sellerport.refunds.api.RefundFailed;
import org.sellerport.refunds.api.RefundSettled;
import org.sellerport.refunds.api.RefundStatus;

/** How every step of a refund is taken: hold it, tell it, write down what happened, then tell the others. */
@ApplicationScoped
class RefundSteps {

    /** Something a refund can be told. Empty is no news. */
    @FunctionalInterface
    interface Verb {
        Optional<Refund.Happened> tell(Refund refund, Instant at);
    }

    @Inject
    private RefundStore store;

    @Inject
    private RefundTallies tallies;

    @Inject
    private Sending sending;

    @Inject
    private RefundNews news;

    @Inject
    private Event<RefundEvent> events;

    @Inject
    private Clock clock;

    void take(SellerId seller, long id, By by, Verb verb) {
        Refund refund = store.hold(seller, id);
        RefundStatus before = refund.stand().status();
        Instant now = clock.instant();
        Optional<Refund.Happened> happened = verb.tell(refund, now);
        store.keep(refund);
        happened.ifPresent(what -> {
            store.log(refund, what.kind(), what.detail(), by, now);
            tallies.count(seller, before, -1);
            tallies.count(seller, refund.stand().status(), 1);
            announce(refund, what, by, now);
        });
    }

    private void announce(Refund refund, Refund.Happened what, By by, Instant at) {
        Refund.Face face = refund.face();
        switch (what.kind()) {
            case SETTLED -> {
                RefundSettled event = new RefundSettled(face.seller(), face.order(), face.id(), face.amount(), at);
                news.settled(event, by);
                events.fire(event);
            }
            case FAILED -> {
                RefundFailed event =
                        new RefundFailed(face.seller(), face.order(), face.id(), face.amount(), what.detail(), at);
                news.failed(event, by);
                events.fire(event);
            }
            case RETRIED -> sending.send(List.of(refund));
            case REQUESTED -> throw new IllegalStateException("It was made long ago");
        }
    }
}
