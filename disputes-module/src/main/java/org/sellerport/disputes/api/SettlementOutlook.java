package org.sellerport.disputes.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.Money;
import org.sellerport.scorecard.api.Measure;

/**
 * What a seller's own past says about a dispute. Like cases are ended disputes of his of the same group of reasons, opened
 * with a claim in the same third of what could be refunded; those that ended because the order was refunded for another
 * cause are left out.
 *
 * @param claim what the buyer opened the dispute with
 * @param most the most that can be refunded
 * @param cases how many like cases there are
 * @param endings how they ended, the most frequent first
 * @param prospects one for each answer, in their order
 */
public record SettlementOutlook(
        Measure group,
        AskedShare share,
        Offer claim,
        Money most,
        int cases,
        List<Ending> endings,
        List<Prospect> prospects) {

    public SettlementOutlook {
        endings = List.copyOf(endings);
        prospects = List.copyOf(prospects);
    }

    /** How many of the like cases ended so. */
    public record Ending(DisputeOutcome outcome, int cases, Chance share) {}

    /**
     * What an answer leads to.
     *
     * @param offer what the seller would give, nothing where the operator rules
     * @param cases how many like cases were answered so; 0 where nothing depends on the past
     * @param success how often a counter-offer was agreed to, a ruling cost nothing, a return came back; empty where there
     *     are fewer than {@link Settlements#FEWEST} cases, and where the answer is settled by itself
     * @param cost what goes back to the buyer on average; empty where there are too few cases
     */
    public record Prospect(
            SettlementAnswer answer, Money offer, int cases, Optional<Chance> success, Optional<Cost> cost) {}

    /** An amount with the interval that holds the true average 95 times in 100. */
    public record Cost(Money low, Money likely, Money high) {

        /** What is known beforehand. */
        public static Cost certain(Money amount) {
            return new Cost(amount, amount, amount);
        }

        /** A share of an amount, each to the minor unit, half up. */
        public static Cost of(Chance share, Money whole) {
            return new Cost(part(share.low(), whole), part(share.likely(), whole), part(share.high(), whole));
        }

        private static Money part(BigDecimal share, Money whole) {
            BigDecimal minor = share.multiply(BigDecimal.valueOf(whole.minorUnits()));
            return new Money(minor.setScale(0, RoundingMode.HALF_UP).longValueExact(), whole.currency());
        }

        /** Whether it does not depend on the past. */
        public boolean isCertain() {
            return low.equals(high);
        }
    }
}
