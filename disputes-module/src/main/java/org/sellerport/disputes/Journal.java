package org.sellerport.disputes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.sellerport.disputes.api.DisputeEnded;
import org.sellerport.disputes.api.DisputeEvent;
import org.sellerport.disputes.api.DisputeOpened;
import org.sellerport.disputes.api.DisputeOutcome;
import org.sellerport.disputes.api.DisputeState;
import org.sellerport.disputes.api.DisputeStep;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.CloseReason;
import org.sellerport.orders.api.DisputedOrders;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.orders.api.Refunding;
import org.sellerport.platform.Insert;
import org.sellerport.platform.Sql;
import org.sellerport.scorecard.api.Scorecard;

/**
 * Writes down what happened in a dispute, and has it take effect: the process log, the counters, the order with its money,
 * the scorecard, the news for the world outside; then tells the other features. All in the transaction of the step itself.
 */
@ApplicationScoped
class Journal {

    private static final Insert ENTRY = Insert.into(
            "disputes.dispute_event",
            "seller_id text, order_no bigint, seq integer, at timestamptz, step text, actor text, who text, detail text");

    @Inject
    private DisputeStore store;

    @Inject
    private Tallies tallies;

    @Inject
    private DisputedOrders orders;

    @Inject
    private Scorecard scorecard;

    @Inject
    private Event<DisputeEvent> events;

    @Inject
    private Sql sql;

    /**
     * Writes a step.
     *
     * @param before where the dispute stood; null for a new one
     */
    void write(Dispute dispute, DisputeState before, List<? extends DisputeEvent> told) {
        List<Object[]> entries = new ArrayList<>();
        told.forEach(event -> entries.add(entry(event, dispute.nextEntry())));
        // The dispute first: whoever follows the order's own events has to see that it is settled.
        store.keep(dispute);
        sql.insertAll(ENTRY, entries);
        tallies.count(dispute.seller(), before, dispute.state());
        told.forEach(event -> {
            takeEffect(event);
            events.fire(event);
        });
    }

    private static Object[] entry(DisputeEvent event, int seq) {
        return new Object[] {
            event.seller().value(),
            event.order().value(),
            seq,
            event.at(),
            event.step(),
            event.by().actor(),
            event.by().who(),
            event.detail()
        };
    }

    private void takeEffect(DisputeEvent event) {
        OrderFact.Kind kind = kind(event.step());
        if (kind != null) {
            orders.record(OrderRef.of(event.seller(), event.order()), kind, event.detail(), event.at(), event.by());
        }
        // Of one that came with its order nobody knows the reason.
        if (event instanceof DisputeOpened opened && opened.by().actor() == Actor.BUYER) {
            scorecard.disputed(opened.seller(), opened.order(), opened.reason().group(), opened.at());
        }
        if (event instanceof DisputeEnded ended) {
            end(ended);
        }
    }

    /** The refund comes first, while the order is disputed: the payout never sees the money that goes back. */
    private void end(DisputeEnded ended) {
        OrderRef order = OrderRef.of(ended.seller(), ended.order());
        if (!ended.refund().isZero()) {
            Refunding refunding = new Refunding(ended.refund(), RefundCause.DISPUTE, closing(ended.outcome()));
            orders.refund(order, refunding, ended.at(), ended.by());
        }
        orders.lift(order, ended.at(), ended.by());
    }

    /** Why the order is closed where everything went back. */
    private static CloseReason closing(DisputeOutcome outcome) {
        return switch (outcome) {
            case AGREED -> CloseReason.SELLER_ACCEPT_ISSUE_NO_GOODS_RETURN;
            case NOT_ANSWERED -> CloseReason.SELLER_RESPONSE_ISSUE_TIMEOUT;
            case RULED, NOT_RULED -> CloseReason.DISPUTE_RULED;
            case RETURNED, RETURN_NOT_CONFIRMED -> CloseReason.BUYER_GOODS_RETURNED;
            case WITHDRAWN, NOT_RETURNED, ORDER_REFUNDED ->
                throw new IllegalArgumentException(outcome + " gives nothing back");
        };
    }

    /** What the order's history calls a step; null for what the order itself says. */
    private static OrderFact.Kind kind(DisputeStep step) {
        return switch (step) {
            case PROPOSED -> OrderFact.Kind.PROPOSAL_MADE;
            case PROPOSAL_ACCEPTED -> OrderFact.Kind.PROPOSAL_ACCEPTED;
            case EVIDENCE_ADDED -> OrderFact.Kind.EVIDENCE_ADDED;
            case ESCALATED -> OrderFact.Kind.DISPUTE_ESCALATED;
            case RULED -> OrderFact.Kind.DISPUTE_RULED;
            case RULING_OVERDUE -> OrderFact.Kind.RULING_OVERDUE;
            case WITHDRAWN -> OrderFact.Kind.DISPUTE_WITHDRAWN;
            case RETURN_DUE -> OrderFact.Kind.RETURN_DUE;
            case RETURN_SHIPPED -> OrderFact.Kind.RETURN_SHIPPED;
            case RETURN_CONFIRMED -> OrderFact.Kind.RETURN_CONFIRMED;
            case RETURN_CONTESTED -> OrderFact.Kind.RETURN_CONTESTED;
            case OPENED, REOPENED, STOPPED, RESUMED, ENDED -> null;
        };
    }
}
