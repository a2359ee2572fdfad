package org.sellerport.refunds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.outbox.Letter;
import org.sellerport.platform.outbox.Outbox;
import org.sellerport.refunds.api.RefundPayments.Processor;

/** Puts refunds in the outbox where there is somebody to ask; otherwise they wait. */
@ApplicationScoped
class Sending {

    static final String TOPIC = "refund";

    @Inject
    private Outbox outbox;

    @Inject
    private RefundStore store;

    @Inject
    private Clock clock;

    /** What a letter is about. */
    record Subject(SellerId seller, long refund) {

        static Subject parse(String text) {
            String[] parts = text.split("/", 2);
            return new Subject(new SellerId(parts[0]), Long.parseLong(parts[1]));
        }

        @Override
        public String toString() {
            return seller + "/" + refund;
        }
    }

    /** Sends refunds of one seller; at least one. */
    void send(List<Refund> refunds) {
        boolean asked = ProcessorSettings.CHOSEN.kind() != Processor.NONE;
        if (asked) {
            outbox.put(refunds.stream().map(this::letter).toList());
        }
        store.queued(refunds, asked);
    }

    private Letter letter(Refund refund) {
        Refund.Face face = refund.face();
        return new Letter(
                TOPIC,
                face.seller().value(),
                new Subject(face.seller(), face.id()).toString(),
                refund.stand().key().toString(),
                clock.instant());
    }
}
