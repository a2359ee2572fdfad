package org.sellerport.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sellerport.kernel.OrderNo;
import org.sellerport.messages.api.ReasonCorrection.Outcome;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.CancelReasonChanged;
import org.sellerport.orders.api.CancellationRejected;
import org.sellerport.orders.api.CancellationWithdrawn;
import org.sellerport.orders.api.Fault;
import org.sellerport.orders.api.OrderClosed;
import org.sellerport.orders.api.OrderEvent;
import org.sellerport.orders.api.OrderEvents;
import org.sellerport.platform.Sql;

/** Keeps what came of asking a buyer for another reason. */
@ApplicationScoped
class CorrectionOutcome {

    private static final String OPEN = """
            select order_no from orders.reason_correction
             where seller_id = ? and order_no = any(?) and outcome = 'OPEN'""";

    private static final String END = """
            update orders.reason_correction set outcome = ?, outcome_at = ?
             where seller_id = ? and order_no = ? and outcome = 'OPEN'""";

    // Only the latest one can belong to a request that is open; a buyer may change his mind more than once.
    private static final String CHANGE = """
            update orders.reason_correction c set outcome = ?, outcome_at = ?, reason_after = ?
             where seller_id = ? and order_no = ? and outcome in ('OPEN', 'CORRECTED', 'OTHER_REASON')
               and correction_no = (select count(*) from orders.reason_correction
                                     where seller_id = c.seller_id and order_no = c.order_no)
               and asked_at >= (select cancellation_asked_at from orders.orders
                                 where seller_id = c.seller_id and order_no = c.order_no)""";

    @Inject
    private Sql sql;

    void changed(@Observes CancelReasonChanged changed) {
        sql.update(
                CHANGE,
                changed.after().fault() == Fault.SELLER ? Outcome.OTHER_REASON : Outcome.CORRECTED,
                changed.at(),
                changed.after(),
                changed.seller().value(),
                changed.order().value());
    }

    void withdrawn(@Observes CancellationWithdrawn withdrawn) {
        end(withdrawn, Outcome.WITHDRAWN);
    }

    void rejected(@Observes CancellationRejected rejected) {
        end(rejected, Outcome.REJECTED);
    }

    void closed(@Observes OrderEvents<OrderClosed> closed) {
        List<Long> orders = closed.orders().stream().map(OrderNo::value).toList();
        Set<Long> open = new HashSet<>(
                sql.list(OPEN, row -> row.getLong("order_no"), closed.seller().value(), orders));
        closed.all().stream()
                .filter(event -> open.contains(event.order().value()))
                .forEach(event ->
                        end(event, event.by().actor() == Actor.SELLER ? Outcome.ACCEPTED : Outcome.UNANSWERED));
    }

    private void end(OrderEvent event, Outcome outcome) {
        sql.update(
                END, outcome, event.at(), event.seller().value(), event.order().value());
    }
}
