package org.sellerport.orders;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OverdueOrders;
import org.sellerport.platform.Sql;

@Stateless
@Local(OverdueOrders.class)
public class OverdueList implements OverdueOrders {

    @Inject
    private Sql sql;

    @Override
    public List<Overdue> list(int most) {
        return sql.list(
                "select * from orders.overdue order by attempts desc, seller_id, order_no limit ?",
                row -> new Overdue(
                        new SellerId(row.getString("seller_id")),
                        new OrderNo(row.getLong("order_no")),
                        row.getInt("attempts"),
                        Sql.instant(row, "retry_at"),
                        row.getString("reason")),
                most);
    }
}
