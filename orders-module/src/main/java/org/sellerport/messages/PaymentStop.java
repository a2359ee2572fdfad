package org.sellerport.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.OrderClosed;
import org.sellerport.orders.api.OrderEvents;
import org.sellerport.orders.api.PaymentAuthorised;
import org.sellerport.platform.Sql;

/**
 * Stops reminders the moment the order is paid or closed, in that very transaction, and puts the payment down to the last
 * one if it was not long ago.
 */
@ApplicationScoped
class PaymentStop {

    private static final String STOP = """
            update orders.reminder set status = 'CANCELLED'
             where seller_id = ? and order_no = any(?) and status = 'QUEUED'""";

    // What is stopped and what is credited are never the same reminder.
    private static final String STOP_AND_CREDIT = "with stopped as (" + STOP + ")" + """
             update orders.reminder set paid_at = ?
             where seller_id = ? and order_no = ? and reminder_no = (
                   select reminder_no from orders.reminder
                    where seller_id = ? and order_no = ? and status = 'SENT' and sent_at between ? and ?
                    order by sent_at desc limit 1)""";

    @Inject
    private Sql sql;

    @Inject
    private Customs customs;

    void paid(@Observes PaymentAuthorised paid) {
        String seller = paid.seller().value();
        long order = paid.order().value();
        sql.update(
                STOP_AND_CREDIT,
                seller,
                List.of(order),
                paid.at(),
                seller,
                order,
                seller,
                order,
                paid.at().minus(customs.effect()),
                paid.at());
    }

    void closed(@Observes OrderEvents<OrderClosed> closed) {
        sql.update(
                STOP,
                closed.seller().value(),
                closed.orders().stream().map(OrderNo::value).toList());
    }
}
