package org.sellerport.web.dossier;

import java.io.IOException;
import org.sellerport.disputes.api.DisputeDeadline;
import org.sellerport.disputes.api.DisputeView;
import org.sellerport.disputes.api.Offer;
import org.sellerport.disputes.api.Proposal;

/** What the dispute is about, where it stands, and everything that was proposed and ruled. */
record DisputePart(Paper paper, Wording words) {

    void print(String shop, DisputeView dispute) throws IOException {
        paper.heading(words.say("dispute"));
        paper.fact(words.say("shop"), shop + " (" + dispute.seller() + ")");
        paper.fact(words.say("buyer"), dispute.buyerName());
        paper.fact(words.say("reason"), words.word("disputes", "reason." + dispute.reason()));
        paper.fact(words.say("asked"), offer(dispute.asked()));
        paper.fact(words.say("most"), words.money(dispute.most()));
        paper.fact(words.say("state"), words.word("disputes", "state." + dispute.state()));
        paper.fact(words.say("opened"), words.time(dispute.openedAt()));
        deadline(dispute.deadline());
        if (dispute.outcome() != null) {
            paper.fact(words.say("ended"), words.time(dispute.endedAt()));
            paper.fact(words.say("outcome"), words.word("disputes", "outcome." + dispute.outcome()));
            paper.fact(words.say("refund"), words.money(dispute.refund()));
        }
        proposals(dispute);
        ruling(dispute);
        returned(dispute.returned());
    }

    private String offer(Offer offer) {
        return words.offer(offer.solution(), offer.amount());
    }

    private void deadline(DisputeDeadline deadline) throws IOException {
        if (deadline != null) {
            paper.fact(words.word("disputes", "clock." + deadline.kind()), words.time(deadline.at()));
        }
    }

    private void proposals(DisputeView dispute) throws IOException {
        paper.heading(words.say("proposals", dispute.proposals().size()));
        for (Proposal one : dispute.proposals()) {
            paper.gap();
            paper.line(words.say(
                    "proposal",
                    one.no(),
                    words.word("orders", "actor." + one.side()),
                    words.offer(one.solution(), one.amount()),
                    words.word("disputes", "proposal." + one.status()),
                    words.time(one.madeAt())));
            paper.quote(one.text());
        }
    }

    private void ruling(DisputeView dispute) throws IOException {
        if (dispute.ruling() != null) {
            paper.heading(words.say("ruling"));
            paper.fact(
                    words.time(dispute.ruling().at()),
                    words.offer(dispute.ruling().solution(), dispute.ruling().amount()));
            paper.fact(
                    words.say("fault"),
                    words.word("disputes", "fault." + dispute.ruling().fault()));
            paper.quote(dispute.ruling().text());
        }
    }

    private void returned(DisputeView.Returned back) throws IOException {
        if (back != null) {
            paper.heading(words.say("return"));
            paper.fact(
                    words.say("parcel"),
                    back.parcel().carrier() + " " + back.parcel().trackingNo());
            paper.fact(words.say("return.sent"), words.time(back.shippedAt()));
            paper.fact(words.say("return.confirmed"), words.time(back.confirmedAt()));
            paper.fact(words.say("return.contested"), words.time(back.contestedAt()));
            paper.quote(back.contest());
        }
    }
}
