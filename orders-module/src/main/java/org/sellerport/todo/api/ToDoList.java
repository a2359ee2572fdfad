package org.sellerport.todo.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderHistory;

/** Everything a seller has to do, from all features. */
public interface ToDoList {

    /** Counting stops here; a counter that says as much means as much or more. */
    long MOST_COUNTED = 10_000;

    /** A counter: how many of a kind there are, and how many of them are late or due within a day. */
    record Counter(ToDo.Kind kind, long count, long soon) {

        /** Whether there may be more than was counted. */
        public boolean isMore() {
            return count >= MOST_COUNTED;
        }
    }

    /** A counter for each kind that some feature knows, in the order of the kinds. */
    List<Counter> counters(SellerId seller);

    /**
     * A page of the list, most urgent first.
     *
     * @param kind only that; empty for all
     * @param after what {@link OrderHistory.Page#next} of the page before said; empty for the first page
     * @param limit 1 to {@value OrderHistory#PAGE_LIMIT}
     * @throws org.sellerport.orders.api.BadCursor if {@code after} is not something that {@code next} said
     */
    OrderHistory.Page<ToDo> page(SellerId seller, Optional<ToDo.Kind> kind, Optional<String> after, int limit);

    /** The time that late and soon are measured at. */
    Instant now();
}
