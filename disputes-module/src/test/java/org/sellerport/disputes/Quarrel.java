package org.sellerport.disputes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.sellerport.disputes.api.Claim;
import org.sellerport.disputes.api.DisputeEvent;
import org.sellerport.disputes.api.DisputeReason;
import org.sellerport.disputes.api.DisputeStep;
import org.sellerport.disputes.api.DisputeView;
import org.sellerport.disputes.api.Offer;
import org.sellerport.disputes.api.ReturnParcel;
import org.sellerport.disputes.api.Ruling;
import org.sellerport.disputes.api.Solution;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.Fault;

/** A dispute about an order of USD 100.00, with the time that passes and what is left of the money. */
final class Quarrel {

    static final DisputeTerms TERMS = new DisputeTerms(
            Duration.ofDays(5),
            Duration.ofDays(7),
            Duration.ofDays(14),
            Duration.ofDays(30),
            Duration.ofDays(10),
            Duration.ofDays(16));

    static final By BUYER = new By(Actor.BUYER, "shop");
    static final By SELLER = new By(Actor.SELLER, "li");
    static final By OPERATOR = new By(Actor.OPERATOR, "ops");
    static final OrderNo ORDER = OrderNo.parse("1780272000000001");
    static final ReturnParcel PARCEL = new ReturnParcel("CORREIOS", "BR1");

    final Dispute dispute = new Dispute(new SellerId("ST1"), ORDER);
    final List<DisputeEvent> told = new ArrayList<>();
    Instant now = Instant.parse("2026-06-01T00:00:00Z");
    Money left = usd("100.00");

    static Money usd(String amount) {
        return Money.parse(amount, Currency.getInstance("USD"));
    }

    static Offer refund(String amount) {
        return new Offer(Solution.REFUND, usd(amount), "because");
    }

    static Offer goodsBack(String amount) {
        return new Offer(Solution.RETURN_AND_REFUND, usd(amount), "because");
    }

    /** One that the buyer has opened. */
    static Quarrel over(Offer asked) {
        Quarrel quarrel = new Quarrel();
        quarrel.open(asked);
        return quarrel;
    }

    /** One that the seller has answered, with an offer. */
    static Quarrel negotiated(Offer asked, Offer answer) {
        Quarrel quarrel = over(asked);
        quarrel.tell(SELLER, (one, at) -> one.propose(answer, at));
        return quarrel;
    }

    /** One that is with the operator. */
    static Quarrel escalated(Offer asked) {
        Quarrel quarrel = negotiated(asked, refund("10.00"));
        quarrel.tell(BUYER, Dispute::escalate);
        return quarrel;
    }

    /** One in which the goods are on their way back. */
    static Quarrel returning(String amount) {
        Quarrel quarrel = over(goodsBack(amount));
        quarrel.tell(SELLER, (one, at) -> one.accept(1, at));
        quarrel.tell(BUYER, (one, at) -> one.shipReturn(PARCEL, at));
        return quarrel;
    }

    void open(Offer asked) {
        open(asked, false);
    }

    void open(Offer asked, boolean frozen) {
        CaseFile file = new CaseFile("e1", "Ana", "Lamp", DisputeReason.DAMAGED, List.of(), usd("100.00"));
        Claim claim = new Claim(DisputeReason.DAMAGED, asked, List.of());
        tell(BUYER, (one, at) -> List.of(one.open(file, claim, frozen, at)));
    }

    void tell(By by, DisputeSteps.Verb verb) {
        told.addAll(verb.tell(dispute, moment(by)));
    }

    private Moment moment(By by) {
        return new Moment(now, by, TERMS, () -> left);
    }

    void rule(Offer offer) {
        Ruling ruling = new Ruling(offer.solution(), offer.amount(), Fault.SELLER, "so be it");
        tell(OPERATOR, (one, at) -> one.rule(ruling, at));
    }

    /** Lets time pass, and what becomes due take effect. */
    void pass(Duration time) {
        now = now.plus(time);
        while (dispute.wakeAt().filter(wake -> !wake.isAfter(now)).isPresent()) {
            told.addAll(dispute.expire(moment(By.SYSTEM)));
        }
    }

    DisputeView view() {
        return dispute.view(new DisputeStore.Contents(List.of(), List.of()));
    }

    List<DisputeStep> steps() {
        return told.stream().map(DisputeEvent::step).toList();
    }

    DisputeEvent last() {
        return told.get(told.size() - 1);
    }
}
