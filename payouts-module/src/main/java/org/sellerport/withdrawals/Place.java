package org.sellerport.withdrawals;

import java.util.Optional;
import org.sellerport.orders.api.BadCursor;
import org.sellerport.platform.RowNumber;

/** The place in a list of numbered things after which its next page begins: the number of the last. */
final class Place {

    private Place() {}

    static long parse(Optional<String> after, long first) {
        return after.map(text -> RowNumber.of(text).orElseThrow(BadCursor::new)).orElse(first);
    }
}
