package org.sellerport.payouts;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.DisputeOpen;
import org.sellerport.orders.api.OrderDormant;
import org.sellerport.orders.api.OrderIsFrozen;
import org.sellerport.orders.api.Orders;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.payouts.api.SkipReason;
import org.sellerport.payouts.api.SkippedOrder;

/**
 * Releases a bundle, in a transaction of its own: locks its orders, releases those that may be, marks them, and reports. Only
 * an order that is scheduled and due under that lock is released, so each is released once, whoever else tries.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Releasing {

    @Inject
    private Orders orders;

    @Inject
    private DueTable due;

    @Inject
    private PayoutTable payouts;

    @Inject
    private Clock clock;

    /** How many were released. */
    public int release(Bundle bundle, Instant dueBy, ReleaseReport report) {
        Instant now = clock.instant();
        List<OrderNo> free = bundle.payouts().stream()
                .filter(payout -> payout.heldBy() == null)
                .map(Payout::order)
                .toList();
        Map<OrderNo, RuleViolation> refused =
                free.isEmpty() ? Map.of() : orders.payOut(bundle.seller(), free, By.SYSTEM);
        List<OrderNo> paid =
                free.stream().filter(order -> !refused.containsKey(order)).toList();
        if (!paid.isEmpty() && due.released(bundle.seller(), paid, dueBy, now) != paid.size()) {
            throw new MovedMeanwhile();
        }
        report.tell(paid.size(), skipped(bundle, refused, now));
        return paid.size();
    }

    private List<SkippedOrder> skipped(Bundle bundle, Map<OrderNo, RuleViolation> refused, Instant now) {
        List<SkippedOrder> held = bundle.payouts().stream()
                .filter(payout -> payout.heldBy() != null)
                .map(payout -> new SkippedOrder(payout.seller(), payout.order(), payout.heldBy(), null, now))
                .toList();
        List<SkippedOrder> refusals = refused.entrySet().stream()
                .filter(refusal -> !isReleased(bundle.seller(), refusal.getKey()))
                .map(refusal -> new SkippedOrder(
                        bundle.seller(),
                        refusal.getKey(),
                        reason(refusal.getValue()),
                        refusal.getValue().code(),
                        now))
                .toList();
        return Stream.concat(held.stream(), refusals.stream()).toList();
    }

    /** Somebody else was quicker: that is no news. */
    private boolean isReleased(SellerId seller, OrderNo order) {
        return payouts.find(seller, order)
                .filter(payout -> payout.status() == PayoutStatus.RELEASED)
                .isPresent();
    }

    private static SkipReason reason(RuleViolation refusal) {
        if (refusal instanceof DisputeOpen) {
            return SkipReason.DISPUTED;
        }
        if (refusal instanceof OrderIsFrozen) {
            return SkipReason.FROZEN;
        }
        return refusal instanceof OrderDormant ? SkipReason.DORMANT : SkipReason.NOT_SCHEDULED;
    }

    /** Only reports an order that could not be released. */
    public void skip(Payout payout, SkipReason reason, String detail, ReleaseReport report) {
        report.tell(0, List.of(new SkippedOrder(payout.seller(), payout.order(), reason, detail, clock.instant())));
    }
}
