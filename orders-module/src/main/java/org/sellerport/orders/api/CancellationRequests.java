package org.sellerport.orders.api;

import java.util.Optional;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderHistory.Page;

/** A seller's requests to cancel: of each order the last one, the earlier ones are in its history. */
public interface CancellationRequests {

    /**
     * The open ones, most urgent first. A page costs the same wherever it lies.
     *
     * @param after what {@link Page#next} of the page before said; empty for the first page
     * @param limit 1 to {@value OrderHistory#PAGE_LIMIT}
     * @throws BadCursor if {@code after} is not something that {@code next} said
     */
    Page<CancellationRow> open(SellerId seller, Optional<String> after, int limit);

    /** The answered and withdrawn ones, newest first; as {@link #open}. */
    Page<CancellationRow> ended(SellerId seller, Optional<String> after, int limit);
}
