package org.sellerport.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.disputes.api.Claim;
import org.sellerport.disputes.api.DisputeFilter;
import org.sellerport.disputes.api.DisputeHistory;
import org.sellerport.disputes.api.DisputeReason;
import org.sellerport.disputes.api.DisputeRef;
import org.sellerport.disputes.api.DisputeRow;
import org.sellerport.disputes.api.DisputeState;
import org.sellerport.disputes.api.DisputeTab;
import org.sellerport.disputes.api.DisputeView;
import org.sellerport.disputes.api.Disputes;
import org.sellerport.disputes.api.Offer;
import org.sellerport.disputes.api.Proposal;
import org.sellerport.disputes.api.ProposalStatus;
import org.sellerport.disputes.api.ReturnParcel;
import org.sellerport.disputes.api.Ruling;
import org.sellerport.disputes.api.Side;
import org.sellerport.disputes.api.Solution;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.DisputeStatus;
import org.sellerport.orders.api.Fault;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderView;

/** The demo's people in dispute: buyers complain now and then, staff answer, operators rule. */
@ApplicationScoped
class SimulatedDisputes {

    private static final By BUYER = new By(Actor.BUYER, "simulated buyer");
    private static final By STAFF = new By(Actor.SELLER, "simulated staff");
    private static final By OPERATOR = new By(Actor.OPERATOR, "simulated operator");
    private static final Instant NEVER = Instant.MAX;
    private static final int AT_ONCE = 100;

    private static final Map<DisputeReason, String> WORDS = Map.of(
            DisputeReason.NOT_AS_DESCRIBED, "It does not look like the picture at all.",
            DisputeReason.DAMAGED, "The box was crushed and the goods are broken.",
            DisputeReason.QUALITY, "It stopped working on the second day.",
            DisputeReason.QUANTITY_SHORT, "There was less in the parcel than I ordered.",
            DisputeReason.WRONG_ITEM, "This is not what I ordered.");

    @Inject
    private Disputes disputes;

    @Inject
    private DisputeHistory history;

    /** The buyer complains about what he received; when to look again. */
    Instant complain(OrderView order, Instant now) {
        Grudge grudge = Grudge.of(order.orderNo());
        if (grudge.opensAfter().isEmpty() || order.axes().dispute() != DisputeStatus.NONE) {
            return NEVER;
        }
        Optional<Instant> arrived = SimulatedPeople.arrived(order);
        if (arrived.isEmpty()) {
            return now;
        }
        Instant due = arrived.get().plus(grudge.opensAfter().get());
        if (!due.isAfter(now)) {
            Money asked = share(order.amounts().order(), grudge.percent());
            Offer offer = new Offer(grudge.solution(), asked, WORDS.get(grudge.reason()));
            disputes.open(
                    OrderRef.of(order.seller(), order.orderNo()), new Claim(grudge.reason(), offer, List.of()), BUYER);
            return NEVER;
        }
        return due;
    }

    private static Money share(Money whole, int percent) {
        return new Money(Math.max(1, whole.minorUnits() * percent / 100), whole.currency());
    }

    /** Everybody does in a seller's open disputes what his time has come for. */
    void goOn(SellerId seller, Instant now, Cast.OnStage onStage) {
        for (DisputeTab tab : DisputeTab.values()) {
            if (tab != DisputeTab.ALL && tab != DisputeTab.ENDED) {
                DisputeFilter filter = new DisputeFilter(tab, null, null);
                List<DisputeRow> rows =
                        history.list(seller, filter, Optional.empty(), AT_ONCE).items();
                rows.forEach(row -> goOn(row, now, onStage));
            }
        }
    }

    private void goOn(DisputeRow row, Instant now, Cast.OnStage onStage) {
        DisputeView dispute = history.dispute(row.seller(), row.order());
        Instant last = dispute.log().get(dispute.log().size() - 1).at();
        if (last.plus(Grudge.of(row.order()).reaction()).isAfter(now)) {
            return;
        }
        SimulatedPeople.attempt(() -> act(dispute, onStage));
    }

    private void act(DisputeView dispute, Cast.OnStage onStage) {
        DisputeRef ref = DisputeRef.of(dispute.seller(), dispute.order());
        Grudge grudge = Grudge.of(dispute.order());
        switch (dispute.state()) {
            case AWAITING_SELLER -> {
                if (onStage.staff()) {
                    answer(ref, dispute, grudge);
                }
            }
            case NEGOTIATING -> {
                if (onStage.buyers()) {
                    consider(ref, dispute, grudge);
                }
            }
            case WITH_OPERATOR -> {
                if (onStage.staff()) {
                    rule(ref, dispute);
                }
            }
            case AWAITING_RETURN -> {
                if (onStage.buyers()) {
                    String number = "RT%09dBR".formatted(dispute.order().value() % 1_000_000_000);
                    disputes.shipReturn(ref, new ReturnParcel("CORREIOS", number), BUYER);
                }
            }
            case RETURNING -> {
                if (onStage.staff()) {
                    disputes.confirmReturn(ref, STAFF);
                }
            }
            case ENDED -> throw new IllegalStateException(DisputeState.ENDED + " is not open");
        }
    }

    private void answer(DisputeRef ref, DisputeView dispute, Grudge grudge) {
        Optional<Proposal> asked = standing(dispute, Side.BUYER);
        if (grudge.offer() == 100 && asked.isPresent()) {
            disputes.accept(ref, asked.get().no(), STAFF);
        } else {
            Money offered = new Money(
                    dispute.asked().amount().minorUnits() * grudge.offer() / 100,
                    dispute.most().currency());
            String text = offered.isZero()
                    ? "We packed it carefully; we see no reason."
                    : "We are sorry. This is what we can do.";
            disputes.propose(ref, new Offer(Solution.REFUND, offered, text), STAFF);
        }
    }

    private void consider(DisputeRef ref, DisputeView dispute, Grudge grudge) {
        Optional<Proposal> offered = standing(dispute, Side.SELLER);
        if (grudge.yields() && offered.isPresent()) {
            disputes.accept(ref, offered.get().no(), BUYER);
        } else {
            disputes.escalate(ref, BUYER);
        }
    }

    private static Optional<Proposal> standing(DisputeView dispute, Side side) {
        return dispute.proposals().stream()
                .filter(one -> one.side() == side && one.status() == ProposalStatus.OPEN)
                .findFirst();
    }

    private void rule(DisputeRef ref, DisputeView dispute) {
        Money half = share(dispute.asked().amount(), 50);
        disputes.rule(ref, new Ruling(Solution.REFUND, half, Fault.SELLER, "Both sides have a point."), OPERATOR);
    }
}
