package org.sellerport.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.platform.Sql;

/** The orders of an export in the order of their placing, read page by page. */
@ApplicationScoped
class OrderPages {

    static final int PAGE = 500;

    @Inject
    private Sql sql;

    /** How many orders there are at this moment. */
    long count(ExportTask task) {
        return sql.first(
                        """
                        select count(*) as orders from orders.export_row
                         where seller_id = ? and placed_at >= ? and placed_at < ? and status = any(?)""",
                        row -> row.getLong("orders"),
                        task.seller().value(),
                        task.start(),
                        task.end(),
                        names(task.statuses()))
                .orElseThrow();
    }

    /** The next orders behind a position, each as it is at the instant of this statement; none at the end. */
    List<ExportedOrder> page(ExportTask task, Position position) {
        // Keyset, not OFFSET: the last page costs what the first one does, and it can go on there after a crash.
        return sql.list(
                """
                select * from orders.export_row
                 where seller_id = ? and placed_at >= ? and placed_at < ? and status = any(?)
                   and (placed_at, order_no) > (?, ?)
                 order by placed_at, order_no
                 limit ?""",
                OrderRows::order,
                task.seller().value(),
                task.start(),
                task.end(),
                names(task.statuses()),
                position.placedAt(),
                position.orderNo(),
                PAGE);
    }

    private static Collection<String> names(Set<OrderStatus> statuses) {
        Set<OrderStatus> wanted = statuses.isEmpty() ? EnumSet.allOf(OrderStatus.class) : statuses;
        return wanted.stream().map(OrderStatus::name).toList();
    }
}
