package org.sellerport.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.platform.Sql;

/** How many orders an export would have, before anybody asks for it. */
@ApplicationScoped
class OrderEstimate {

    @Inject
    private Sql sql;

    /** Counts no further than {@code most}. */
    long orders(ExportTask task, long most) {
        Set<OrderStatus> wanted = task.statuses().isEmpty() ? EnumSet.allOf(OrderStatus.class) : task.statuses();
        return sql.first(
                        """
                        select count(*) as orders
                          from (select 1 from orders.export_order
                                 where seller_id = ? and placed_at >= ? and placed_at < ? and status = any(?) limit ?) counted""",
                        row -> row.getLong("orders"),
                        task.seller().value(),
                        task.start(),
                        task.end(),
                        wanted.stream().map(OrderStatus::name).toList(),
                        most)
                .orElseThrow();
    }
}
