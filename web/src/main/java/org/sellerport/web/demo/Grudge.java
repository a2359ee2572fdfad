package org.sellerport.web.demo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.sellerport.disputes.api.DisputeReason;
import org.sellerport.disputes.api.Solution;
import org.sellerport.kernel.OrderNo;

/**
 * What a simulated buyer has against his order, if anything, and how he and the staff go about it; always the same for one
 * order.
 *
 * @param opensAfter how long after the parcel came he complains
 * @param percent of what he paid he asks for
 * @param offer percent of what he asks for that staff offer; all of it means that they agree
 * @param yields whether he takes an offer
 */
record Grudge(
        Optional<Duration> opensAfter,
        DisputeReason reason,
        Solution solution,
        int percent,
        int offer,
        boolean yields,
        Duration reaction) {

    private static final int IN_A_HUNDRED = 6;
    private static final List<DisputeReason> REASONS = List.of(
            DisputeReason.NOT_AS_DESCRIBED,
            DisputeReason.DAMAGED,
            DisputeReason.QUALITY,
            DisputeReason.QUANTITY_SHORT,
            DisputeReason.WRONG_ITEM);
    private static final List<Integer> SHARES = List.of(20, 30, 50, 50, 100);
    private static final List<Integer> OFFERS = List.of(100, 60, 50, 0);

    static Grudge of(OrderNo no) {
        // Another stream of chance than that of the order's fate.
        Random random = new Random(no.value() * 31 + 7);
        boolean complains = random.nextInt(100) < IN_A_HUNDRED;
        Duration after = Duration.ofMinutes(random.nextLong(60, 72 * 60));
        return new Grudge(
                complains ? Optional.of(after) : Optional.empty(),
                REASONS.get(random.nextInt(REASONS.size())),
                random.nextInt(4) == 0 ? Solution.RETURN_AND_REFUND : Solution.REFUND,
                SHARES.get(random.nextInt(SHARES.size())),
                OFFERS.get(random.nextInt(OFFERS.size())),
                random.nextInt(3) > 0,
                Duration.ofMinutes(random.nextLong(12 * 60, 60 * 60)));
    }
}
