package org.sellerport.web.disputes;

import java.util.List;
import java.util.Locale;
import org.sellerport.disputes.api.DisputeDeadline;
import org.sellerport.disputes.api.DisputeLogEntry;
import org.sellerport.disputes.api.DisputeView;
import org.sellerport.disputes.api.Evidence;
import org.sellerport.disputes.api.Offer;
import org.sellerport.disputes.api.PossibleDisputeAct;
import org.sellerport.disputes.api.Proposal;
import org.sellerport.disputes.api.Ruling;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.MoneyJson;

/**
 * A whole dispute, as the API writes it; what it does not have is null.
 *
 * @param id the order's number: an order has one dispute at most
 * @param acts what the caller can do now, and why not the rest
 */
public record DisputeJson(
        String id,
        String orderNo,
        String externalId,
        String seller,
        String buyerName,
        String title,
        String status,
        String reason,
        List<Integer> lines,
        MoneyJson most,
        OfferJson asked,
        OfferJson settlement,
        RulingJson ruling,
        DeadlineJson deadline,
        ReturnJson returned,
        String outcome,
        MoneyJson refund,
        int rounds,
        String openedAt,
        String endedAt,
        List<ProposalJson> proposals,
        List<EvidenceJson> evidence,
        List<EntryJson> log,
        List<ActJson> acts,
        long version) {

    /** A solution with its amount. */
    public record OfferJson(String solution, MoneyJson amount, String text) {

        static OfferJson of(Offer offer) {
            return offer == null
                    ? null
                    : new OfferJson(offer.solution().name(), MoneyJson.of(offer.amount()), offer.text());
        }
    }

    /** What an operator ruled. */
    public record RulingJson(String solution, MoneyJson amount, String fault, String text, String at) {

        static RulingJson of(Ruling ruling, Times times) {
            return ruling == null
                    ? null
                    : new RulingJson(
                            ruling.solution().name(),
                            MoneyJson.of(ruling.amount()),
                            ruling.fault().name(),
                            ruling.text(),
                            times.of(ruling.at()));
        }
    }

    /** The clock that runs or stands. */
    public record DeadlineJson(String kind, String at, String outcome, String overdueFrom, boolean stopped) {

        static DeadlineJson of(DisputeDeadline deadline, Times times) {
            return deadline == null
                    ? null
                    : new DeadlineJson(
                            deadline.kind().name(),
                            times.of(deadline.at()),
                            deadline.outcome().name(),
                            times.of(deadline.overdueFrom()),
                            deadline.stopped());
        }
    }

    /** How the goods went back. */
    public record ReturnJson(
            String carrier,
            String trackingNo,
            String shippedAt,
            String confirmedAt,
            String contestedAt,
            String contest) {

        static ReturnJson of(DisputeView.Returned returned, Times times) {
            return returned == null
                    ? null
                    : new ReturnJson(
                            returned.parcel().carrier(),
                            returned.parcel().trackingNo(),
                            times.of(returned.shippedAt()),
                            times.of(returned.confirmedAt()),
                            times.of(returned.contestedAt()),
                            returned.contest());
        }
    }

    /** A proposal; its id names it in an acceptance. */
    public record ProposalJson(
            String id,
            String side,
            int version,
            String solution,
            MoneyJson amount,
            String text,
            String status,
            boolean buyerAgrees,
            boolean sellerAgrees,
            String madeAt,
            String endedAt) {

        static ProposalJson of(Proposal one, Times times) {
            return new ProposalJson(
                    Integer.toString(one.no()),
                    one.side().name(),
                    one.version(),
                    one.solution().name(),
                    MoneyJson.of(one.amount()),
                    one.text(),
                    one.status().name(),
                    one.buyerAgrees(),
                    one.sellerAgrees(),
                    times.of(one.madeAt()),
                    times.of(one.endedAt()));
        }
    }

    /** A piece of evidence; its content is at {@code …/evidence/} and its id. */
    public record EvidenceJson(
            String id,
            String side,
            String name,
            String type,
            long size,
            String sha256,
            String sentSha256,
            String addedAt) {

        static EvidenceJson of(Evidence one, Times times) {
            return new EvidenceJson(
                    Integer.toString(one.no()),
                    one.side().name(),
                    one.name(),
                    one.type().name(),
                    one.size(),
                    one.sha256(),
                    one.sentSha256(),
                    times.of(one.addedAt()));
        }
    }

    /** An entry of the process log. */
    public record EntryJson(int seq, String at, String step, String actor, String who, String detail) {

        static EntryJson of(DisputeLogEntry entry, Times times) {
            return new EntryJson(
                    entry.seq(),
                    times.of(entry.at()),
                    entry.step().name(),
                    entry.actor().name(),
                    entry.who(),
                    entry.detail());
        }
    }

    /** What can be done; code and sentence of what forbids it. */
    public record ActJson(String act, boolean possible, String code, String reason) {

        static ActJson of(PossibleDisputeAct act, Locale language) {
            return new ActJson(
                    act.act().name(),
                    act.isAllowed(),
                    act.isAllowed() ? null : act.refusal().code(),
                    act.isAllowed() ? null : act.refusal().sentence(language));
        }
    }

    static DisputeJson of(DisputeView view, Times times, List<ActJson> acts) {
        return new DisputeJson(
                view.order().toString(),
                view.order().toString(),
                view.externalId(),
                view.seller().value(),
                view.buyerName(),
                view.title(),
                view.state().name(),
                view.reason().name(),
                view.lines(),
                MoneyJson.of(view.most()),
                OfferJson.of(view.asked()),
                OfferJson.of(view.settlement()),
                RulingJson.of(view.ruling(), times),
                DeadlineJson.of(view.deadline(), times),
                ReturnJson.of(view.returned(), times),
                view.outcome() == null ? null : view.outcome().name(),
                MoneyJson.of(view.refund()),
                view.rounds(),
                times.of(view.openedAt()),
                times.of(view.endedAt()),
                view.proposals().stream()
                        .map(one -> ProposalJson.of(one, times))
                        .toList(),
                view.evidence().stream().map(one -> EvidenceJson.of(one, times)).toList(),
                view.log().stream().map(one -> EntryJson.of(one, times)).toList(),
                acts,
                view.version());
    }
}
