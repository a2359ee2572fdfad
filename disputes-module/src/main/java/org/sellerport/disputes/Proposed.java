package org.sellerport.disputes;

import java.time.Instant;
import org.sellerport.disputes.api.Offer;
import org.sellerport.disputes.api.Proposal;
import org.sellerport.disputes.api.ProposalStatus;
import org.sellerport.disputes.api.Side;

/** A proposal on its way: made, and then accepted, replaced or passed by. */
final class Proposed {

    private Proposal now;
    private boolean changed;

    /** One that is known already. */
    Proposed(Proposal known) {
        this.now = known;
    }

    /** A new one; buyer and seller stand by what they propose. */
    static Proposed made(int no, int version, Side side, Offer offer, Instant at) {
        Proposed made = new Proposed(new Proposal(
                no,
                side,
                version,
                offer.solution(),
                offer.amount(),
                offer.text(),
                ProposalStatus.OPEN,
                side == Side.BUYER,
                side == Side.SELLER,
                at,
                null));
        made.changed = true;
        return made;
    }

    Proposal value() {
        return now;
    }

    Offer offer() {
        return new Offer(now.solution(), now.amount(), now.text());
    }

    boolean isOpen() {
        return now.status() == ProposalStatus.OPEN;
    }

    boolean isBy(Side side) {
        return now.side() == side;
    }

    /** Whether that side stands by it. */
    boolean isBackedBy(Side side) {
        return switch (side) {
            case BUYER -> now.buyerAgrees();
            case SELLER -> now.sellerAgrees();
            case OPERATOR -> now.side() == Side.OPERATOR;
        };
    }

    boolean isAgreed() {
        return now.buyerAgrees() && now.sellerAgrees();
    }

    void back(Side side, Instant at) {
        boolean buyer = now.buyerAgrees() || side == Side.BUYER;
        boolean seller = now.sellerAgrees() || side == Side.SELLER;
        boolean agreed = buyer && seller;
        become(agreed ? ProposalStatus.ACCEPTED : ProposalStatus.OPEN, buyer, seller, agreed ? at : null);
    }

    void replace(Instant at) {
        become(ProposalStatus.REPLACED, now.buyerAgrees(), now.sellerAgrees(), at);
    }

    void lapse(Instant at) {
        become(ProposalStatus.LAPSED, now.buyerAgrees(), now.sellerAgrees(), at);
    }

    private void become(ProposalStatus status, boolean buyer, boolean seller, Instant endedAt) {
        now = new Proposal(
                now.no(),
                now.side(),
                now.version(),
                now.solution(),
                now.amount(),
                now.text(),
                status,
                buyer,
                seller,
                now.madeAt(),
                endedAt);
        changed = true;
    }

    boolean hasChanged() {
        return changed;
    }

    void kept() {
        changed = false;
    }
}
