package org.sellerport.web.disputes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.sellerport.disputes.api.DisputeHistory;
import org.sellerport.disputes.api.DisputeView;
import org.sellerport.orders.api.OrderView;

/** The dispute of the order that a page shows. */
@Named
@RequestScoped
public class OrderDispute {

    @Inject
    private DisputeHistory history;

    private Optional<DisputeView> found;

    /** The order's dispute; null where it has none. */
    public DisputeView of(OrderView order) {
        if (order == null) {
            return null;
        }
        if (found == null) {
            found = history.find(order.seller(), order.orderNo());
        }
        return found.orElse(null);
    }
}
