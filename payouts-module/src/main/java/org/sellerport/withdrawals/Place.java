package org.sellerport.withdrawals;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.sellerport.orders.api.BadCursor;
import org.sellerport.orders.api.OrderHistory.Page;

/** The place in a list of numbered things after which its next page begins: the number of the last. */
final class Place {

    private Place() {}

    static long parse(Optional<String> after, long first) {
        return after.map(text -> {
                    if (!text.matches("[0-9]{1,18}")) {
                        throw new BadCursor();
                    }
                    return Long.parseLong(text);
                })
                .orElse(first);
    }

    /** The page out of one row more than it can have. */
    static <T> Page<T> page(List<T> rows, int limit, ToLongFunction<T> number) {
        return rows.size() <= limit
                ? new Page<>(rows, Optional.empty())
                : new Page<>(
                        List.copyOf(rows.subList(0, limit)),
                        Optional.of(Long.toString(number.applyAsLong(rows.get(limit - 1)))));
    }
}
