package org.sellerport.disputes;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sellerport.disputes.api.Claim;
import org.sellerport.disputes.api.ClaimRaised;
import org.sellerport.disputes.api.DisputeAct;
import org.sellerport.disputes.api.DisputeDeadline;
import org.sellerport.disputes.api.DisputeEnded;
import org.sellerport.disputes.api.DisputeEscalated;
import org.sellerport.disputes.api.DisputeEvent;
import org.sellerport.disputes.api.DisputeOpened;
import org.sellerport.disputes.api.DisputeOutcome;
import org.sellerport.disputes.api.DisputeReopened;
import org.sellerport.disputes.api.DisputeResumed;
import org.sellerport.disputes.api.DisputeRuled;
import org.sellerport.disputes.api.DisputeSettled;
import org.sellerport.disputes.api.DisputeState;
import org.sellerport.disputes.api.DisputeStopped;
import org.sellerport.disputes.api.DisputeView;
import org.sellerport.disputes.api.DisputeWithdrawn;
import org.sellerport.disputes.api.Evidence;
import org.sellerport.disputes.api.EvidenceAdded;
import org.sellerport.disputes.api.Offer;
import org.sellerport.disputes.api.OfferInvalid;
import org.sellerport.disputes.api.Proposal;
import org.sellerport.disputes.api.ProposalAccepted;
import org.sellerport.disputes.api.ProposalMade;
import org.sellerport.disputes.api.ProposalMissing;
import org.sellerport.disputes.api.ProposalNotOpen;
import org.sellerport.disputes.api.ProposalOwn;
import org.sellerport.disputes.api.ProposalUnknown;
import org.sellerport.disputes.api.ReturnConfirmed;
import org.sellerport.disputes.api.ReturnContested;
import org.sellerport.disputes.api.ReturnDue;
import org.sellerport.disputes.api.ReturnMade;
import org.sellerport.disputes.api.ReturnParcel;
import org.sellerport.disputes.api.ReturnShipped;
import org.sellerport.disputes.api.Ruling;
import org.sellerport.disputes.api.RulingOverdue;
import org.sellerport.disputes.api.Side;
import org.sellerport.disputes.api.Solution;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.platform.InstantConverter;

/**
 * The dispute about an order.
 *
 * <pre>
 * AWAITING_SELLER → NEGOTIATING → WITH_OPERATOR → AWAITING_RETURN → RETURNING
 *        │               │             │  ↑              │             │ ╰→ WITH_OPERATOR (contested)
 *        ╰───────────────╰─────────────╰──── ENDED ──────╯─────────────╯
 * </pre>
 *
 * <p>Every open state has a clock of its own that nobody can wind up again, and goods go back once at most: so it ends, at
 * the latest with the sum of its deadlines. Money goes back once at most, when it ends.
 */
@Entity
@Table(name = "dispute", schema = "disputes")
@IdClass(DisputeKey.class)
class Dispute {

    /** How often a dispute can be opened, the first time included. */
    private static final int MOST_ROUNDS = 2;

    @Id
    @Column(name = "seller_id")
    private String seller;

    @Id
    @Column(name = "order_no")
    private long order;

    @Embedded
    private CaseFile file;

    @Enumerated(EnumType.STRING)
    private DisputeState state;

    @Embedded
    @AttributeOverride(name = "solution", column = @Column(name = "asked_solution"))
    @AttributeOverride(name = "amount", column = @Column(name = "asked_amount"))
    @AttributeOverride(name = "text", column = @Column(name = "asked_text"))
    private OfferData asked;

    @Embedded
    @AttributeOverride(name = "solution", column = @Column(name = "settled_solution"))
    @AttributeOverride(name = "amount", column = @Column(name = "settled_amount"))
    @AttributeOverride(name = "text", column = @Column(name = "settled_text"))
    private OfferData settlement;

    /** What the seller offered last, for lists. */
    private Long offered;

    @Embedded
    private RulingData ruling;

    @Embedded
    private ReturnData returned;

    @Embedded
    private Countdown clock;

    private boolean frozen;

    @Enumerated(EnumType.STRING)
    private DisputeOutcome outcome;

    /** Minor units that went back to the buyer. */
    private long refund;

    private int rounds;

    @Convert(converter = InstantConverter.class)
    @Column(name = "opened_at")
    private Instant openedAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "ended_at")
    private Instant endedAt;

    /** How many entries its log has. */
    private int entries;

    @Embedded
    private EvidenceCount evidence;

    @Version
    private long version;

    @Transient
    private Supplier<Proposals> source;

    @Transient
    private Proposals proposals;

    protected Dispute() {}

    /** A dispute to be opened. */
    Dispute(SellerId seller, OrderNo order) {
        this.seller = seller.value();
        this.order = order.value();
        this.state = DisputeState.ENDED;
        this.outcome = DisputeOutcome.WITHDRAWN;
        this.evidence = new EvidenceCount();
        this.proposals = new Proposals(List.of());
    }

    // ---- Opening -----------------------------------------------------------------------------------------------

    /**
     * Opens it, or opens it again: it then starts from its beginning.
     *
     * @param isFrozen whether the order is: then its clock stands from the first moment
     */
    DisputeEvent open(CaseFile about, Claim claim, boolean isFrozen, Moment now) {
        refuseIf(state.isOpen() || outcome != DisputeOutcome.WITHDRAWN, new DisputeSettled(order()));
        refuseIf(rounds == MOST_ROUNDS, new DisputeReopened(order()));
        Money most = smaller(about.most(), now.left().get());
        refuseUnlessPossible(claim.asked(), most, Side.BUYER);
        file = about;
        frozen = isFrozen;
        rounds++;
        outcome = null;
        endedAt = null;
        settlement = null;
        offered = null;
        openedAt = now.at();
        ask(claim.asked());
        proposals().add(Side.BUYER, claim.asked(), now.at());
        moveTo(DisputeState.AWAITING_SELLER);
        start(DisputeDeadline.Kind.ANSWER, now.terms().answer(), now);
        return new DisputeOpened(seller(), order(), now.at(), now.by(), claim.reason(), claim.asked(), rounds);
    }

    private void ask(Offer offer) {
        asked = new OfferData(offer);
    }

    // ---- Negotiating -------------------------------------------------------------------------------------------

    List<DisputeEvent> propose(Offer offer, Moment now) {
        Side side = now.side();
        refuse(DisputeAct.PROPOSE, side);
        refuseUnlessPossible(offer, most(now), side);
        refuseIf(side == Side.BUYER && raises(offer), new ClaimRaised(asked()));
        Proposal made = proposals().add(side, offer, now.at());
        if (side == Side.BUYER) {
            ask(offer);
        }
        if (side == Side.SELLER) {
            offered = offer.amount().minorUnits();
            answer(now);
        }
        return List.of(new ProposalMade(seller(), order(), now.at(), now.by(), made));
    }

    private void answer(Moment now) {
        if (state == DisputeState.AWAITING_SELLER) {
            moveTo(DisputeState.NEGOTIATING);
            start(DisputeDeadline.Kind.NEGOTIATION, now.terms().negotiation(), now);
        }
    }

    /** What he asked when a clock began that would give it to him, he can lower only. */
    private boolean raises(Offer offer) {
        Offer before = asked();
        return state != DisputeState.NEGOTIATING
                && (offer.amount().compareTo(before.amount()) > 0
                        || (before.solution() == Solution.RETURN_AND_REFUND && offer.solution() == Solution.REFUND));
    }

    private void refuseUnlessPossible(Offer offer, Money most, Side side) {
        boolean needsMoney = side == Side.BUYER || offer.solution() == Solution.RETURN_AND_REFUND;
        Money amount = offer.amount();
        refuseIf(
                !amount.currency().equals(most.currency())
                        || amount.isNegative()
                        || (needsMoney && amount.isZero())
                        || amount.compareTo(most) > 0,
                new OfferInvalid(most));
        refuseIf(offer.solution() == Solution.RETURN_AND_REFUND && isReturned(), new ReturnMade(order()));
    }

    List<DisputeEvent> accept(int no, Moment now) {
        Side side = now.side();
        Proposed accepted = acceptable(no, side);
        accepted.back(side, now.at());
        List<DisputeEvent> told = new ArrayList<>();
        told.add(new ProposalAccepted(seller(), order(), now.at(), now.by(), accepted.value()));
        if (accepted.isAgreed()) {
            told.addAll(settle(accepted.offer(), DisputeOutcome.AGREED, now));
        }
        return told;
    }

    private Proposed acceptable(int no, Side side) {
        RuleViolation refusal = refusal(DisputeAct.ACCEPT, side);
        refuseIf(refusal != null && !(refusal instanceof ProposalMissing), refusal);
        // Of a proposal that he names he hears what is wrong with that one.
        Proposed named = proposals().find(no).orElseThrow(() -> new ProposalUnknown(no));
        refuseIf(!named.isOpen(), new ProposalNotOpen(no));
        refuseIf(named.isBackedBy(side), new ProposalOwn(no));
        return named;
    }

    List<DisputeEvent> escalate(Moment now) {
        refuse(DisputeAct.ESCALATE, now.side());
        return List.of(handOver(now));
    }

    private DisputeEvent handOver(Moment now) {
        moveTo(DisputeState.WITH_OPERATOR);
        Instant late = now.at().plus(now.terms().ruling());
        Instant latest = now.at().plus(now.terms().rulingAtLatest());
        start(Countdown.alarming(DisputeDeadline.Kind.RULING, latest, late), now);
        return new DisputeEscalated(seller(), order(), now.at(), now.by());
    }

    List<DisputeEvent> rule(Ruling wanted, Moment now) {
        refuse(DisputeAct.RULE, now.side());
        Offer ruled = new Offer(wanted.solution(), wanted.amount(), wanted.text());
        refuseUnlessPossible(ruled, most(now), Side.OPERATOR);
        Ruling made = new Ruling(wanted.solution(), wanted.amount(), wanted.fault(), wanted.text(), now.at());
        ruling = new RulingData(made);
        List<DisputeEvent> told = new ArrayList<>();
        told.add(new DisputeRuled(seller(), order(), now.at(), now.by(), made));
        told.addAll(settle(ruled, DisputeOutcome.RULED, now));
        return told;
    }

    List<DisputeEvent> withdraw(Moment now) {
        refuse(DisputeAct.WITHDRAW, now.side());
        return List.of(
                new DisputeWithdrawn(seller(), order(), now.at(), now.by()),
                end(DisputeOutcome.WITHDRAWN, nothing(), now));
    }

    // ---- Settling ----------------------------------------------------------------------------------------------

    private List<DisputeEvent> settle(Offer offer, DisputeOutcome how, Moment now) {
        settlement = new OfferData(offer);
        proposals().lapse(now.at());
        if (offer.solution() == Solution.REFUND || isReturned()) {
            return List.of(end(how, offer.amount(), now));
        }
        moveTo(DisputeState.AWAITING_RETURN);
        start(DisputeDeadline.Kind.RETURN, now.terms().returning(), now);
        return List.of(new ReturnDue(seller(), order(), now.at(), now.by(), offer));
    }

    /** No more goes back than is left: other refunds of the order may have come first. */
    private DisputeEvent end(DisputeOutcome how, Money due, Moment now) {
        Money paid = due.isZero() ? due : smaller(due, now.left().get());
        proposals().lapse(now.at());
        moveTo(DisputeState.ENDED);
        outcome = how;
        refund = paid.minorUnits();
        endedAt = now.at();
        clock = null;
        return new DisputeEnded(seller(), order(), now.at(), now.by(), how, paid);
    }

    List<DisputeEvent> shipReturn(ReturnParcel parcel, Moment now) {
        refuse(DisputeAct.SHIP_RETURN, now.side());
        returned = new ReturnData(parcel, now.at());
        moveTo(DisputeState.RETURNING);
        start(DisputeDeadline.Kind.RETURN_CONFIRMATION, now.terms().returnConfirmation(), now);
        return List.of(new ReturnShipped(seller(), order(), now.at(), now.by(), parcel));
    }

    List<DisputeEvent> confirmReturn(Moment now) {
        refuse(DisputeAct.CONFIRM_RETURN, now.side());
        returned.confirm(now.at());
        return List.of(
                new ReturnConfirmed(seller(), order(), now.at(), now.by()),
                end(DisputeOutcome.RETURNED, settlement().amount(), now));
    }

    /** What was settled is what the buyer asks for now: without a ruling he gets it. */
    List<DisputeEvent> contestReturn(String text, Moment now) {
        refuse(DisputeAct.CONTEST_RETURN, now.side());
        returned.contest(text, now.at());
        ask(new Offer(Solution.REFUND, settlement().amount(), settlement().text()));
        return List.of(new ReturnContested(seller(), order(), now.at(), now.by(), text), handOver(now));
    }

    /** The whole order was refunded for another cause: nothing is left to dispute. */
    List<DisputeEvent> close(Moment now) {
        return List.of(end(DisputeOutcome.ORDER_REFUNDED, nothing(), now));
    }

    EvidenceAdded add(Evidence piece, Moment now) {
        refuse(DisputeAct.ADD_EVIDENCE, now.side());
        evidence.add(piece.side());
        return new EvidenceAdded(seller(), order(), now.at(), now.by(), piece);
    }

    /** The number of the next piece of evidence. */
    int nextEvidence() {
        return evidence.all() + 1;
    }

    // ---- Deadlines ---------------------------------------------------------------------------------------------

    private void start(DisputeDeadline.Kind kind, Duration time, Moment now) {
        start(Countdown.until(kind, now.at().plus(time)), now);
    }

    private void start(Countdown countdown, Moment now) {
        clock = frozen ? countdown.stopped(now.at()) : countdown;
    }

    /** When its clock wakes next; empty where none runs. */
    Optional<Instant> wakeAt() {
        return clock == null ? Optional.empty() : clock.wake();
    }

    /** Lets what is due take effect at the instant it was due. */
    List<DisputeEvent> expire(Moment known) {
        Moment now = known.due(wakeAt().orElseThrow());
        if (clock.isAlarm()) {
            clock = clock.alarmed();
            return List.of(new RulingOverdue(seller(), order(), now.at(), By.SYSTEM));
        }
        return switch (clock.kind()) {
            case ANSWER -> settle(asked(), DisputeOutcome.NOT_ANSWERED, now);
            case NEGOTIATION -> List.of(handOver(now));
            case RULING -> settle(asked(), DisputeOutcome.NOT_RULED, now);
            case RETURN -> List.of(end(DisputeOutcome.NOT_RETURNED, nothing(), now));
            case RETURN_CONFIRMATION ->
                List.of(end(DisputeOutcome.RETURN_NOT_CONFIRMED, settlement().amount(), now));
        };
    }

    /** The order was frozen: the clock stands. */
    List<DisputeEvent> freeze(Moment now) {
        frozen = true;
        clock = clock.stopped(now.at());
        return List.of(new DisputeStopped(seller(), order(), now.at(), now.by()));
    }

    List<DisputeEvent> unfreeze(Moment now) {
        frozen = false;
        clock = clock.resumed(now.at());
        return List.of(new DisputeResumed(seller(), order(), now.at(), now.by()));
    }

    // ---- What it says ------------------------------------------------------------------------------------------

    private void refuse(DisputeAct act, Side side) {
        RuleViolation refusal = refusal(act, side);
        if (refusal != null) {
            throw refusal;
        }
    }

    /** What forbids an act of a side; null where it is possible. */
    RuleViolation refusal(DisputeAct act, Side side) {
        if (!DisputeAct.of(side).contains(act)) {
            throw new IllegalArgumentException(act + " is no act of the " + side);
        }
        return new Allowed(order(), state, proposals(), evidence.of(side)).refusal(act, side);
    }

    private void moveTo(DisputeState next) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException(state + " to " + next);
        }
        state = next;
    }

    private static void refuseIf(boolean broken, RuleViolation refusal) {
        if (broken) {
            throw refusal;
        }
    }

    private boolean isReturned() {
        return returned != null && returned.view().shippedAt() != null;
    }

    private Money most(Moment now) {
        return smaller(file.most(), now.left().get());
    }

    private static Money smaller(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private Money nothing() {
        return Money.zero(file.currency());
    }

    SellerId seller() {
        return new SellerId(seller);
    }

    OrderNo order() {
        return new OrderNo(order);
    }

    DisputeState state() {
        return state;
    }

    Offer asked() {
        return asked.value(file.currency());
    }

    /** What the seller offered last; empty where he offered nothing yet. */
    Optional<Money> offered() {
        return Optional.ofNullable(offered).map(cents -> new Money(cents, file.currency()));
    }

    private Offer settlement() {
        return settlement.value(file.currency());
    }

    int rounds() {
        return rounds;
    }

    long version() {
        return version;
    }

    int nextEntry() {
        return ++entries;
    }

    /** Where its proposals come from when a step asks for them. */
    void bring(Supplier<Proposals> from) {
        source = from;
        proposals = null;
    }

    Proposals proposals() {
        if (proposals == null) {
            proposals = source.get();
        }
        return proposals;
    }

    /** What it says of itself; its proposals, evidence and log come from elsewhere. */
    DisputeView view(DisputeStore.Contents contents) {
        return new DisputeView(
                seller(),
                order(),
                file.externalId(),
                file.buyerName(),
                file.title(),
                file.reason(),
                file.lines(),
                file.most(),
                asked(),
                state,
                settlement != null && settlement.isThere() ? settlement() : null,
                ruling != null && ruling.isThere() ? ruling.value(file.currency()) : null,
                clock != null && state.isOpen() ? clock.view() : null,
                isReturned() ? returned.view() : null,
                outcome,
                new Money(refund, file.currency()),
                rounds,
                openedAt,
                endedAt,
                proposals().values(),
                contents.evidence(),
                contents.log(),
                version);
    }
}
