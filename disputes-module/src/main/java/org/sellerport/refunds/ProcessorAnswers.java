package org.sellerport.refunds;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.refunds.api.RefundPayments.Processor;

/** What the processor answered, each answer in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ProcessorAnswers {

    private static final By PROCESSOR = new By(Actor.PAYMENTS, null);

    @Inject
    private RefundSteps steps;

    @Inject
    private RefundStore store;

    @Inject
    private Sending sending;

    public void settled(SellerId seller, long id, String reference) {
        steps.take(seller, id, PROCESSOR, (refund, now) -> refund.settle(reference, now));
    }

    /** The processor refused a request, unless that is over meanwhile. */
    public void refused(SellerId seller, long id, UUID key, String reason) {
        steps.take(
                seller,
                id,
                PROCESSOR,
                (refund, now) -> refund.isAskedWith(key) ? refund.fail(reason, true, now) : Optional.empty());
    }

    /** Nothing was heard of a request for so long that somebody has to look; unless it is over meanwhile. */
    public void gaveUp(SellerId seller, long id, UUID key, String reason) {
        steps.take(
                seller,
                id,
                By.SYSTEM,
                (refund, now) -> refund.isAskedWith(key) ? refund.fail(reason, false, now) : Optional.empty());
    }

    /** Sends some that nobody could be asked for before; how many it were. */
    public int sendWaiting(int most) {
        if (ProcessorSettings.CHOSEN.kind() == Processor.NONE) {
            return 0;
        }
        List<Refund> waiting = store.waiting(most);
        waiting.stream()
                .collect(Collectors.groupingBy(refund -> refund.face().seller()))
                .values()
                .forEach(sending::send);
        return waiting.size();
    }
}
