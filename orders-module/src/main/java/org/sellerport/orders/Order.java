package org.sellerport.orders;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
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
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.CancelReasonChanged;
import org.sellerport.orders.api.CancellationRejected;
import org.sellerport.orders.api.CancellationRequested;
import org.sellerport.orders.api.CancellationStatus;
import org.sellerport.orders.api.CancellationWithdrawn;
import org.sellerport.orders.api.CloseReason;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.DisputeLifted;
import org.sellerport.orders.api.FundsArrived;
import org.sellerport.orders.api.FundsReturned;
import org.sellerport.orders.api.NoteTooLong;
import org.sellerport.orders.api.OrderActivated;
import org.sellerport.orders.api.OrderAssigned;
import org.sellerport.orders.api.OrderClosed;
import org.sellerport.orders.api.OrderDisputed;
import org.sellerport.orders.api.OrderEvent;
import org.sellerport.orders.api.OrderFrozen;
import org.sellerport.orders.api.OrderNoted;
import org.sellerport.orders.api.OrderPaidOut;
import org.sellerport.orders.api.OrderReceived;
import org.sellerport.orders.api.OrderRefunded;
import org.sellerport.orders.api.OrderShipped;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.OrderUnfrozen;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.ParcelMoved;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.orders.api.Payment;
import org.sellerport.orders.api.PaymentAuthorised;
import org.sellerport.orders.api.PaymentStatus;
import org.sellerport.orders.api.PayoutMoved;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.Possible;
import org.sellerport.orders.api.PriceAdjusted;
import org.sellerport.orders.api.ReceiptExtended;
import org.sellerport.orders.api.ReceivedBy;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.orders.api.Refunding;
import org.sellerport.orders.api.RiskObjected;
import org.sellerport.orders.api.RiskPassed;
import org.sellerport.orders.api.Shipment;
import org.sellerport.orders.api.ShipmentNotice;
import org.sellerport.orders.api.ShipmentSuspected;
import org.sellerport.orders.api.Stand;
import org.sellerport.orders.api.TrackingCorrected;
import org.sellerport.orders.api.TrackingStatus;
import org.sellerport.orders.api.UnshippedRefunded;

/**
 * An order: one main line of eight states, and beside it the axes payment, cancellation, dispute and payout.
 *
 * <pre>
 * AWAITING_PAYMENT → RISK_REVIEW → AWAITING_SHIPMENT → (PARTIALLY_SHIPPED) → AWAITING_RECEIPT → AWAITING_PAYOUT → COMPLETED
 *        ╰───────────────╰────────────────╰──────────── CLOSED ──────────────────────╯────────────────╯
 * </pre>
 *
 * <p>Here stand the verbs, the main line and how the axes act together; each axis keeps its state and rules in a class
 * of its own, and {@link Allowed} says what is possible. {@link Holds} lie on top of the state and never replace it; they
 * follow from the axes.
 */
@Entity
@Table(name = "orders", schema = "orders")
@IdClass(OrderKey.class)
class Order {

    private static final int LONGEST_NOTE = 2_000;

    @Id
    @Column(name = "seller_id")
    private String seller;

    @Id
    @Column(name = "order_no")
    private long no;

    @Column(name = "external_id")
    private String externalId;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    @Embedded
    private PaymentAxis payment;

    @Embedded
    private PayoutAxis payout;

    @Embedded
    private RiskReview review;

    @Embedded
    private Receipt receipt;

    @Embedded
    private CancellationAxis cancellation;

    @Embedded
    private DisputeAxis dispute;

    @Embedded
    private Freeze freeze;

    @Column(name = "close_reason")
    private String closeReason;

    @Embedded
    private BuyerData buyer;

    @Embedded
    @AttributeOverride(name = "country", column = @Column(name = "ship_country"))
    private AddressData shipTo;

    @Embedded
    private Times times;

    @Column(name = "processing_days")
    private Integer processingDays;

    @Embedded
    private Timers timers;

    private boolean dormant;
    private String memo;
    private String assignee;

    /** How many facts the history has. */
    private int facts;

    @Transient
    private Supplier<Goods> goodsSource;

    @Transient
    private Goods goods;

    @Version
    private long version;

    protected Order() {}

    /** The order that a history tells of, in the state that follows from what is present. */
    Order(OrderNo no, PastOrder past, boolean dormant, Terms terms) {
        this.seller = past.seller().value();
        this.no = no.value();
        this.externalId = past.externalId();
        this.status = Arrival.status(past);
        this.payment = new PaymentAxis(past);
        this.payout = new PayoutAxis(past);
        this.review = new RiskReview();
        this.receipt = new Receipt(past);
        this.cancellation = new CancellationAxis(past);
        this.dispute = new DisputeAxis(past);
        this.freeze = new Freeze(past);
        this.closeReason = closeReason(past);
        this.buyer = new BuyerData(past.buyer());
        this.shipTo = new AddressData(past.shipTo());
        this.times = new Times(past);
        this.dormant = dormant;
        this.memo = past.memo();
        this.timers = new Timers();
        if (times.value().receiptConfirmedAt() != null) {
            times.received(
                    times.value().receiptConfirmedAt(),
                    times.value().receiptConfirmedAt().plus(terms.feedback()));
        }
        if (!dormant) {
            startClocks(terms, null);
        }
    }

    // Histories name a reason of orders that ended otherwise, too.
    private static String closeReason(PastOrder past) {
        CloseReason named = past.interruptions().closeReason();
        return past.times().closedAt() == null || named == null ? null : named.code();
    }

    /** How many facts its history begins with. */
    void tells(int many) {
        facts = many;
    }

    /** How long its ship-by clock will run; null for the marketplace's default. */
    void processWithin(Integer days) {
        processingDays = days;
    }

    private void startClocks(Terms terms, Instant from) {
        FirstClocks first = new FirstClocks(timers(), times, terms, from);
        first.start(status, receipt.service());
        first.hold(cancellation, dispute, frozen());
        settleClocks(from == null ? times.placedAt() : from);
    }

    OrderNo no() {
        return new OrderNo(no);
    }

    SellerId seller() {
        return new SellerId(seller);
    }

    OrderStatus status() {
        return status;
    }

    long version() {
        return version;
    }

    /** Whether a shipment of it was ever noticed. */
    boolean hasShipped() {
        return times.shippedAt() != null;
    }

    /** Where its lines and shipments come from when a step asks for them. */
    void bring(Supplier<Goods> source) {
        goodsSource = source;
        goods = null;
    }

    private Goods goods() {
        if (goods == null) {
            goods = goodsSource.get();
        }
        return goods;
    }

    /** Its lines and shipments, if a step asked for them. */
    Optional<Goods> goodsIfBrought() {
        return Optional.ofNullable(goods);
    }

    private Holds holds() {
        return new Holds(cancellation.isOpen(), dispute.isOpen(), frozen().isOn(), receipt.hasTrouble());
    }

    /** Where it stands on each axis. */
    Stand stand() {
        return new Stand(
                status, payment.status(), cancellation.status(), dispute.status(), payout.status(), frozen().isOn());
    }

    /** How many facts its history has: the number of the last one. */
    int facts() {
        return facts;
    }

    /** The number of the next fact of its history. */
    int nextFact() {
        return ++facts;
    }

    // ---- Before it is paid -------------------------------------------------------------------------------------

    PriceAdjusted adjustPrice(Money amount, Moment now) {
        allowed().refuseUnlessUnpaid();
        Money before = amount();
        payment.adjustTo(amount);
        return new PriceAdjusted(seller(), no(), now.at(), now.by(), before, amount);
    }

    /** Null where it is known already. */
    PaymentAuthorised authorise(Payment paid, Moment now) {
        if (payment.knows(paid)) {
            return null;
        }
        allowed().refuseUnlessUnpaid();
        payment.authorise(paid);
        times.paid(now.at());
        return new PaymentAuthorised(seller(), no(), now.at(), now.by(), amount(), paid.method());
    }

    /**
     * Null where it is known already.
     *
     * @param objections the risk rules that object
     */
    OrderEvent settle(String id, List<String> objections, Moment now) {
        allowed().refuseIfDormant();
        payment.refuseUnlessOf(no(), id);
        if (payment.status() == PaymentStatus.VOIDED) {
            times.fundsArrived(now.at());
            return new FundsReturned(seller(), no(), now.at(), now.by(), payment.refundAll());
        }
        if (payment.status() != PaymentStatus.AUTHORISED) {
            return null;
        }
        payment.fund();
        times.fundsArrived(now.at());
        review.begin(objections);
        moveTo(OrderStatus.RISK_REVIEW);
        timers().start(Deadline.Kind.RISK_REVIEW, now.at().plus(now.terms().riskReview()));
        settleClocks(now.at());
        return new FundsArrived(seller(), no(), now.at(), now.by(), amount(), objections);
    }

    OrderClosed cancel(Moment now) {
        return close(allowed().reasonToCancelFreely(), false, now);
    }

    // ---- Risk review -------------------------------------------------------------------------------------------

    RiskPassed passRisk(String note, Moment now) {
        allowed().refuseUnlessUnderReview();
        times.riskPassed(now.at());
        Duration processing = processingDays == null ? now.terms().processing() : Duration.ofDays(processingDays);
        times.shipBy(now.at().plus(processing));
        moveTo(OrderStatus.AWAITING_SHIPMENT);
        timers().start(Deadline.Kind.SHIP_BY, times.shipBy());
        settleClocks(now.at());
        return new RiskPassed(seller(), no(), now.at(), now.by(), note);
    }

    OrderClosed rejectRisk(Moment now) {
        allowed().refuseUnlessUnderReview();
        return close(CloseReason.RISK_REJECT_CLOSED, false, now);
    }

    // ---- The buyer's request to cancel -------------------------------------------------------------------------

    CancellationRequested requestCancellation(CancelReason reason, String note, Moment now) {
        allowed().refuseUnlessAlive();
        CancellationAxis.refuseUnlessForBuyers(reason);
        allowed().refuseUnlessCancellationMayBeAsked();
        cancellation.ask(reason, note, now.at());
        timers().start(
                        Deadline.Kind.CANCELLATION_ANSWER,
                        now.at().plus(now.terms().cancellationAnswer()));
        settleClocks(now.at());
        return new CancellationRequested(seller(), no(), now.at(), now.by(), reason, note);
    }

    /** Null where it is the reason he already gave. */
    CancelReasonChanged changeCancelReason(CancelReason reason, Moment now) {
        allowed().refuseUnlessCancellationOpen();
        CancellationAxis.refuseUnlessForBuyers(reason);
        CancelReason before = cancellation.reason();
        if (before == reason) {
            return null;
        }
        cancellation.change(reason);
        return new CancelReasonChanged(seller(), no(), now.at(), now.by(), before, reason);
    }

    CancellationWithdrawn withdrawCancellation(Moment now) {
        endCancellation(CancellationStatus.WITHDRAWN, now);
        return new CancellationWithdrawn(seller(), no(), now.at(), now.by());
    }

    CancellationRejected rejectCancellation(String note, Moment now) {
        endCancellation(CancellationStatus.REJECTED, now);
        return new CancellationRejected(seller(), no(), now.at(), now.by(), note);
    }

    private void endCancellation(CancellationStatus outcome, Moment now) {
        allowed().refuseUnlessCancellationOpen();
        cancellation.end(outcome, now.at());
        timers().end(Deadline.Kind.CANCELLATION_ANSWER);
        settleClocks(now.at());
    }

    OrderClosed acceptCancellation(Moment now) {
        allowed().refuseUnlessCancellationOpen();
        cancellation.end(CancellationStatus.ACCEPTED, now.at());
        return close(CloseReason.CANCEL_ORDER_CLOSE_TRADE, cancellation.isSellersFault(), now);
    }

    // ---- Shipping ----------------------------------------------------------------------------------------------

    OrderShipped ship(ShipmentNotice notice, Moment now) {
        allowed().refuseUnlessShippable();
        Shipment sent = goods().send(notice, now.at(), now.terms().firstScanAfter(now.at()));
        times.shipped(now.at());
        times.delivered(null);
        boolean whole = goods().isWhollyShipped();
        if (whole) {
            moveTo(OrderStatus.AWAITING_RECEIPT);
            delivery().await(now);
        } else if (status != OrderStatus.PARTIALLY_SHIPPED) {
            moveTo(OrderStatus.PARTIALLY_SHIPPED);
        }
        delivery().watchForFirstScan();
        settleClocks(now.at());
        return new OrderShipped(
                seller(), no(), now.at(), now.by(), sent.no(), sent.carrier(), sent.trackingNo(), whole);
    }

    /** Refuses by name unless something of the order may ship now. */
    void refuseUnlessShippable() {
        allowed().refuseUnlessShippable();
    }

    private Delivery delivery() {
        return new Delivery(goods(), times, timers(), receipt, this::settleClocks);
    }

    TrackingCorrected correctTracking(int shipment, String carrier, String trackingNo, Moment now) {
        allowed().refuseUnlessAlive();
        Shipment before = goods().correct(shipment, carrier, trackingNo, now);
        return new TrackingCorrected(
                seller(),
                no(),
                now.at(),
                now.by(),
                shipment,
                before.carrier() + ":" + before.trackingNo(),
                carrier + ":" + trackingNo);
    }

    /** Null where that is no news. */
    ParcelMoved track(int shipment, TrackingStatus said, Instant saidAt, Moment now) {
        allowed().refuseIfDormant();
        boolean news = goods().track(shipment, said, saidAt);
        if (status == OrderStatus.PARTIALLY_SHIPPED || status == OrderStatus.AWAITING_RECEIPT) {
            delivery().watchForFirstScan();
        }
        delivery().note(now);
        Shipment parcel = goods().require(shipment);
        return news
                ? new ParcelMoved(
                        seller(), no(), saidAt, now.by(), shipment, parcel.carrier(), parcel.trackingNo(), said)
                : null;
    }

    // ---- Receipt -----------------------------------------------------------------------------------------------

    OrderReceived receive(ReceivedBy how, Moment now) {
        allowed().refuseUnlessOnItsWay();
        receipt.confirmed(how);
        times.received(now.at(), now.at().plus(now.terms().feedback()));
        payout.verify();
        moveTo(OrderStatus.AWAITING_PAYOUT);
        settleClocks(now.at());
        return new OrderReceived(seller(), no(), now.at(), now.by(), how);
    }

    ReceiptExtended extendReceipt(long days, Moment now) {
        allowed().refuseUnlessOnItsWay();
        Countdown clock = timers().of(Deadline.Kind.RECEIPT).orElseThrow();
        timers().set(Deadline.Kind.RECEIPT, receipt.extend(clock, days, now.terms()));
        settleClocks(now.at());
        return new ReceiptExtended(seller(), no(), now.at(), now.by(), days);
    }

    // ---- Payout ------------------------------------------------------------------------------------------------

    /** A hold does not forbid that: it forbids the release. */
    PayoutMoved movePayout(PayoutStatus to, Moment now) {
        allowed().refuseUnlessAlive();
        payout.move(no(), to);
        return new PayoutMoved(seller(), no(), now.at(), now.by(), to);
    }

    OrderPaidOut payOut(Moment now) {
        allowed().refuseUnlessReleasable();
        payout.release();
        times.paidOut(now.at());
        moveTo(OrderStatus.COMPLETED);
        settleClocks(now.at());
        return new OrderPaidOut(seller(), no(), now.at(), now.by());
    }

    // ---- Dispute -----------------------------------------------------------------------------------------------

    OrderDisputed dispute(Moment now) {
        allowed().refuseUnlessDisputable(now);
        dispute.open(now.at());
        settleClocks(now.at());
        return new OrderDisputed(seller(), no(), now.at(), now.by());
    }

    /** Also of an order that its refund has closed. */
    DisputeLifted liftDispute(Moment now) {
        allowed().refuseUnlessDisputed();
        dispute.end();
        settleClocks(now.at());
        return new DisputeLifted(seller(), no(), now.at(), now.by());
    }

    // ---- Refunds -----------------------------------------------------------------------------------------------

    OrderEvent refund(Refunding what, Moment now) {
        allowed().refuseUnlessRefundable(what.amount());
        return what.amount().equals(payment.refundable()) && status != OrderStatus.COMPLETED
                ? refundWhole(what, now)
                : refundPart(what, now);
    }

    /** Who gives everything back while the buyer asks to cancel has agreed. */
    private OrderClosed refundWhole(Refunding what, Moment now) {
        return cancellation.isOpen()
                ? acceptCancellation(now)
                : close(
                        what.ifWhole(),
                        what.cause() == RefundCause.GOODWILL && status == OrderStatus.AWAITING_SHIPMENT,
                        now);
    }

    private OrderRefunded refundPart(Refunding what, Moment now) {
        Money refund = payment.refund(what.amount());
        return new OrderRefunded(seller(), no(), now.at(), now.by(), refund, what.cause(), payout.isReleased());
    }

    // ---- What an operator and the seller's staff do ------------------------------------------------------------

    OrderFrozen freeze(String reason, Moment now) {
        allowed().refuseUnlessFreezable();
        freeze = new Freeze(reason, now.at());
        settleClocks(now.at());
        return new OrderFrozen(seller(), no(), now.at(), now.by(), reason);
    }

    OrderUnfrozen unfreeze(Moment now) {
        allowed().refuseUnlessFrozen();
        if (timers().of(Deadline.Kind.FIRST_SCAN).isPresent()) {
            goods().postponeScans(Duration.between(frozen().since(), now.at()));
        }
        freeze = null;
        settleClocks(now.at());
        return new OrderUnfrozen(seller(), no(), now.at(), now.by());
    }

    /** Null where it is alive already. */
    OrderActivated activate(Moment now) {
        if (!dormant) {
            return null;
        }
        dormant = false;
        startClocks(now.terms(), now.at());
        return new OrderActivated(seller(), no(), now.at(), now.by());
    }

    OrderAssigned assign(String responsible, Moment now) {
        assignee = responsible;
        return new OrderAssigned(seller(), no(), now.at(), now.by(), responsible);
    }

    OrderNoted note(String text, Moment now) {
        if (text != null && text.length() > LONGEST_NOTE) {
            throw new NoteTooLong(LONGEST_NOTE);
        }
        memo = text;
        return new OrderNoted(seller(), no(), now.at(), now.by());
    }

    // ---- Deadlines ---------------------------------------------------------------------------------------------

    /** When the next deadline passes; empty where no clock runs. */
    Optional<Instant> dueAt() {
        return timersSeen().first().map(Timers.First::due);
    }

    /** Lets the earliest deadline take effect, at the instant it was due. */
    OrderEvent expire(Terms terms) {
        Timers.First first = timers().first().orElseThrow();
        Moment then = new Moment(first.due(), By.SYSTEM, terms);
        return switch (first.kind()) {
            case PAYMENT -> close(CloseReason.BUYER_PAY_TIMEOUT, false, then);
            case RISK_REVIEW -> endReview(then);
            case CANCELLATION_ANSWER -> acceptCancellation(then);
            case SHIP_BY -> missShipBy(then);
            case FIRST_SCAN -> suspect(then);
            case RECEIPT -> receive(Receipt.passed(times, then), then);
        };
    }

    private OrderEvent endReview(Moment then) {
        if (review.isWaiting()) {
            return rejectRisk(then);
        }
        if (!review.isObjected()) {
            return passRisk(null, then);
        }
        review.waitForOperator();
        timers().start(Deadline.Kind.RISK_REVIEW, then.at().plus(then.terms().riskDecision()));
        settleClocks(then.at());
        return new RiskObjected(seller(), no(), then.at(), then.by(), review.objections());
    }

    private OrderEvent missShipBy(Moment then) {
        if (status == OrderStatus.AWAITING_SHIPMENT) {
            return close(CloseReason.SELLER_SEND_GOODS_TIMEOUT, true, then);
        }
        Money refund = payment.refund(goods().unshippedShare(payment.amounts().goodsAfterDiscount()));
        moveTo(OrderStatus.AWAITING_RECEIPT);
        delivery().await(then);
        return new UnshippedRefunded(seller(), no(), then.at(), then.by(), refund);
    }

    private ShipmentSuspected suspect(Moment then) {
        Shipment unseen = goods().suspect(then.at()).orElseThrow();
        delivery().watchForFirstScan();
        settleClocks(then.at());
        return new ShipmentSuspected(
                seller(), no(), then.at(), then.by(), unseen.no(), unseen.carrier(), unseen.trackingNo());
    }

    // ---- Common to all -----------------------------------------------------------------------------------------

    private OrderClosed close(CloseReason reason, boolean nonFulfilled, Moment now) {
        Money refund = payment.close();
        moveTo(OrderStatus.CLOSED);
        payout.close();
        times.closed(now.at());
        closeReason = reason.code();
        settleClocks(now.at());
        CancelReason asked = reason == CloseReason.CANCEL_ORDER_CLOSE_TRADE ? cancellation.reason() : null;
        return new OrderClosed(seller(), no(), now.at(), now.by(), reason, asked, refund, nonFulfilled);
    }

    /** The one place where the state changes: what the table of legal moves does not have is a fault of ours. */
    private void moveTo(OrderStatus next) {
        if (!status.next().contains(next)) {
            throw new IllegalStateException(no() + " cannot go from " + status + " to " + next);
        }
        status = next;
        timers().enter(next);
    }

    /** After every step: clocks that a hold stops stand still, the others go on with what was left. */
    private void settleClocks(Instant at) {
        timers().settle(holds()::mayRun, at);
        timers().of(Deadline.Kind.SHIP_BY).ifPresent(clock -> times.shipBy(clock.due()));
    }

    private Allowed allowed() {
        return new Allowed(
                no(), dormant, status, payment, cancellation, dispute, payout, frozen(), receipt, times, timersSeen());
    }

    // An order none of whose clock columns holds anything comes back from the database without them.
    private Timers timers() {
        if (timers == null) {
            timers = new Timers();
        }
        return timers;
    }

    // One that is not frozen comes back from the database without it.
    private Freeze frozen() {
        return freeze == null ? new Freeze() : freeze;
    }

    // For looking only: a look must not change the order, or it would have a new version afterwards.
    private Timers timersSeen() {
        return timers == null ? new Timers() : timers;
    }

    // ---- What is possible --------------------------------------------------------------------------------------

    /** For each act whether it is possible now, by the rules that the act itself asks. */
    List<Possible> acts(Moment now) {
        return allowed().acts(now);
    }

    // ---- For others to see -------------------------------------------------------------------------------------

    /** Its clocks as others see them. */
    Clocks clocks() {
        return new Clocks(timersSeen(), holds(), status, review);
    }

    /** What an insert binds, column by column; the order of {@link OrderWriter}'s statement. */
    Object[] columns() {
        return Columns.of(seller, no, externalId, status)
                .and(payment.columns())
                .and(payout.columns())
                .and(cancellation.columns())
                .and(dispute.columns())
                .and(frozen().columns())
                .and(closeReason)
                .and(buyer.columns())
                .and(shipTo.columns())
                .and(times.columns())
                .and(timers().columns())
                .and(receipt.columns())
                .and(processingDays, dormant, memo, assignee, facts)
                .toArray();
    }

    /** The whole as others may see it. */
    OrderView view(Contents contents) {
        return new OrderView(
                no(),
                seller(),
                externalId,
                axes(),
                holds().all(),
                buyer.value(),
                payment.amounts().value(),
                payment.methods(),
                receipt.service(),
                shipTo.value(),
                times.value(),
                times.feedbackUntil(),
                receipt.by(),
                review.objections(),
                closeReason == null ? null : CloseReason.ofCode(closeReason).orElseThrow(),
                frozen().reason(),
                contents.goods().items(),
                contents.goods().shipments(),
                contents.feedback(),
                memo,
                assignee,
                dormant,
                clocks().running(),
                clocks().stopped(),
                version);
    }

    private OrderView.Axes axes() {
        return new OrderView.Axes(
                status,
                payment.status(),
                cancellation.status(),
                cancellation.reason(),
                cancellation.askedAt(),
                cancellation.note(),
                dispute.status(),
                dispute.openedAt(),
                payout.status());
    }

    /** Whether it is imported history that nobody has brought to life yet. */
    boolean isDormant() {
        return dormant;
    }

    Currency currency() {
        return payment.amounts().currency();
    }

    Money amount() {
        return payment.amounts().order();
    }
}
