package org.sellerport.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;

/** Hands to the operator whatever could not be verified in time. An order that fails holds up no other. */
@ApplicationScoped
class HandoverRound {

    private static final Logger LOG = Logger.getLogger(HandoverRound.class.getName());
    private static final int PAGE = 200;

    @Inject
    private DueTable due;

    @Inject
    private Handover handover;

    /** How many those were. */
    long handOverAll(Instant now) {
        return due.overdueSellers(now).stream()
                .mapToLong(seller -> handOverAll(seller, now))
                .sum();
    }

    private long handOverAll(SellerId seller, Instant now) {
        long handed = 0;
        List<Payout> page = due.overdue(seller, now, DuePosition.BEGINNING, PAGE);
        while (!page.isEmpty()) {
            handed += page.stream().filter(this::isHandedOver).count();
            page = due.overdue(seller, now, DuePosition.of(page.get(page.size() - 1)), PAGE);
        }
        return handed;
    }

    private boolean isHandedOver(Payout payout) {
        try {
            handover.handOver(payout);
            return true;
        } catch (RuleViolation movedMeanwhile) {
            LOG.log(Level.FINE, movedMeanwhile, () -> "Order " + payout.order() + " went on by itself");
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, broken, () -> "Order " + payout.order() + " could not be handed to the operator");
        }
        return false;
    }
}
