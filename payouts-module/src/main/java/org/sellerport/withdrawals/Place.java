package org.sellerport.withdrawals;

import java.util.Optional;
import org.sellerport.orders.api.BadCursor;

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
}
