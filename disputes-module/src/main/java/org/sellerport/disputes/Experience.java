package org.sellerport.disputes;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sellerport.disputes.api.AskedShare;
import org.sellerport.disputes.api.Chance;
import org.sellerport.disputes.api.DisputeOutcome;
import org.sellerport.disputes.api.Offer;
import org.sellerport.disputes.api.SettlementAnswer;
import org.sellerport.disputes.api.SettlementOutlook;
import org.sellerport.disputes.api.SettlementOutlook.Cost;
import org.sellerport.disputes.api.SettlementOutlook.Ending;
import org.sellerport.disputes.api.SettlementOutlook.Prospect;
import org.sellerport.disputes.api.Settlements;
import org.sellerport.disputes.api.Solution;
import org.sellerport.kernel.Money;
import org.sellerport.scorecard.api.Measure;

/** What a seller's past disputes say about the answers to a new one. */
final class Experience {

    private final Measure group;
    private final Offer claim;
    private final Money most;
    private final List<PastCase> cases;

    /** Takes of the cases of the group those with a like claim. */
    Experience(Measure group, Offer claim, Money most, List<PastCase> ofGroup) {
        this.group = group;
        this.claim = claim;
        this.most = most;
        AskedShare share = AskedShare.of(claim.amount(), most);
        this.cases = ofGroup.stream()
                .filter(one -> one.outcome() != DisputeOutcome.ORDER_REFUNDED)
                .filter(one -> AskedShare.of(one.claim(), one.most()) == share)
                .toList();
    }

    SettlementOutlook outlook(Optional<Money> wanted) {
        Money counter = bounded(
                wanted.orElseGet(() -> claim.amount().split(List.of(1L, 1L)).get(0)));
        return new SettlementOutlook(
                group,
                AskedShare.of(claim.amount(), most),
                claim,
                most,
                cases.size(),
                endings(),
                List.of(accept(), counter(counter), operator(), goodsBack(SettlementAnswer.RETURN)));
    }

    private Money bounded(Money counter) {
        Money nothing = Money.zero(most.currency());
        if (counter.compareTo(nothing) < 0) {
            return nothing;
        }
        return counter.compareTo(claim.amount()) > 0 ? claim.amount() : counter;
    }

    private List<Ending> endings() {
        Map<DisputeOutcome, Long> counts =
                cases.stream().collect(Collectors.groupingBy(PastCase::outcome, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<DisputeOutcome, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Ending(
                        entry.getKey(), entry.getValue().intValue(), Chance.of(entry.getValue(), cases.size())))
                .toList();
    }

    /** A refund is what it is; a return may not come. */
    private Prospect accept() {
        return claim.solution() == Solution.REFUND
                ? new Prospect(
                        SettlementAnswer.ACCEPT,
                        claim.amount(),
                        0,
                        Optional.empty(),
                        Optional.of(Cost.certain(claim.amount())))
                : goodsBack(SettlementAnswer.ACCEPT);
    }

    /** Learns from offers in the same third of their claim. */
    private Prospect counter(Money offer) {
        AskedShare third = AskedShare.of(offer, claim.amount());
        List<PastCase> alike =
                alike(one -> one.isCountered() && AskedShare.of(one.offered().amount(), one.claim()) == third);
        return prospect(
                SettlementAnswer.COUNTER,
                offer,
                alike,
                one -> one.outcome() == DisputeOutcome.AGREED,
                PastCase::costShare,
                most);
    }

    private Prospect operator() {
        return prospect(
                SettlementAnswer.OPERATOR,
                Money.zero(most.currency()),
                alike(PastCase::toOperator),
                one -> one.refund().isZero(),
                PastCase::costShare,
                most);
    }

    private Prospect goodsBack(SettlementAnswer answer) {
        return prospect(
                answer,
                claim.amount(),
                alike(one -> one.returning() != null && !one.returning().isZero()),
                one -> one.outcome() != DisputeOutcome.NOT_RETURNED,
                PastCase::returnedShare,
                claim.amount());
    }

    private List<PastCase> alike(Predicate<PastCase> answeredSo) {
        return cases.stream().filter(answeredSo).toList();
    }

    private static Prospect prospect(
            SettlementAnswer answer,
            Money offer,
            List<PastCase> alike,
            Predicate<PastCase> success,
            Function<PastCase, BigDecimal> share,
            Money whole) {
        int count = alike.size();
        if (count < Settlements.FEWEST) {
            return new Prospect(answer, offer, count, Optional.empty(), Optional.empty());
        }
        BigDecimal sum = alike.stream().map(share).reduce(BigDecimal.ZERO, BigDecimal::add);
        Chance succeeded = Chance.of(alike.stream().filter(success).count(), count);
        return new Prospect(
                answer, offer, count, Optional.of(succeeded), Optional.of(Cost.of(Chance.ofMean(sum, count), whole)));
    }
}
