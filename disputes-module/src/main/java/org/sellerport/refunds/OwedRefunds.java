package org.sellerport.refunds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.sellerport.orders.api.FundsReturned;
import org.sellerport.orders.api.OrderClosed;
import org.sellerport.orders.api.OrderEvents;
import org.sellerport.orders.api.OrderRefunded;
import org.sellerport.orders.api.OrdersImported;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.orders.api.UnshippedRefunded;

/** Makes the refund that an order owes in the transaction in which it begins to owe it: neither is there without the other. */
@ApplicationScoped
class OwedRefunds {

    @Inject
    private Making making;

    @Inject
    private PastRefunds past;

    void closed(@Observes OrderEvents<OrderClosed> closed) {
        making.make(closed.all().stream()
                .map(event -> Owed.by(event, Causes.of(event.reason()), "closed", event.refund(), Owed.Kind.ALL))
                .toList());
    }

    void unshipped(@Observes UnshippedRefunded event) {
        make(Owed.by(event, RefundCause.NOT_SHIPPED, "unshipped", event.refund(), Owed.Kind.UNSHIPPED));
    }

    void late(@Observes FundsReturned event) {
        make(Owed.by(event, RefundCause.LATE_FUNDS, "late", event.amount(), Owed.Kind.ALL));
    }

    void refunded(@Observes OrderRefunded event) {
        make(Owed.by(event, event.cause(), Owed.BY_TOTAL, event.refund(), Owed.Kind.ALL));
    }

    private void make(Owed owed) {
        making.make(List.of(owed));
    }

    void imported(@Observes OrdersImported event) {
        past.enter(event.seller(), event.orders());
    }
}
