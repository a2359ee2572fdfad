package org.sellerport.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;
import org.sellerport.todo.api.ToDo;
import org.sellerport.todo.api.ToDoSource;

/** Payouts that wait because the delivery is not verified, as far as the seller has not asked for an early release. */
@ApplicationScoped
class PayoutsToDo implements ToDoSource {

    private static final String UNVERIFIED = """
            select p.order_no, p.due_at, p.payout, p.currency, o.buyer_name
              from payouts.payout p
              join orders.export_order o on o.seller_id = p.seller_id and o.order_no = p.order_no
             where p.seller_id = ? and p.status in ('VERIFYING', 'WITH_OPERATOR') and not p.dormant
               and p.open_request is null and (p.due_at, p.order_no) >= (?, ?)
             order by p.due_at, p.order_no limit ?""";

    /** The same without their orders, which counting does not ask for. */
    private static final String COUNTED = """
            select due_at as due from payouts.payout
             where seller_id = ? and status in ('VERIFYING', 'WITH_OPERATOR') and not dormant and open_request is null
             limit ?""";

    @Inject
    private Sql sql;

    @Override
    public Set<ToDo.Kind> kinds() {
        return EnumSet.of(ToDo.Kind.PROVE_DELIVERY);
    }

    @Override
    public List<ToDo> list(SellerId seller, ToDo.Kind kind, Instant from, long fromOrder, int most) {
        return sql.list(
                UNVERIFIED,
                row -> new ToDo(
                        kind,
                        new OrderNo(row.getLong("order_no")),
                        row.getString("buyer_name"),
                        Money.ofMinor(row.getLong("payout"), row.getString("currency")),
                        Sql.instant(row, "due_at"),
                        null,
                        null),
                seller.value(),
                from,
                fromOrder,
                most);
    }

    @Override
    public Count count(SellerId seller, ToDo.Kind kind, Instant soon, long most) {
        return Count.of(sql, soon, COUNTED, seller.value(), most);
    }
}
