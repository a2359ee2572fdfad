package org.sellerport.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;

/**
 * Opens the books of orders that came with a history. The database does it by itself, from what the orders say: history comes
 * in by the million.
 */
@ApplicationScoped
class Openings {

    @Inject
    private Sql sql;

    void open(SellerId seller, List<OrderNo> orders, Instant at) {
        List<Long> numbers = orders.stream().map(OrderNo::value).toList();
        sql.list("select payouts.open_orders(?, ?, ?)", row -> row.getLong(1), seller.value(), numbers, at);
    }
}
