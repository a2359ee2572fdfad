package org.sellerport.messages;

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

/** What buyers wrote and nobody read. Nothing happens if nobody does, but a day is what a buyer expects. */
@ApplicationScoped
class MessagesToDo implements ToDoSource {

    private static final String UNREAD = """
            select * from (
              select o.order_no, o.buyer_name, o.order_amount, o.currency, c.last_at + interval '1 day' as due
                from orders.conversation c
                join orders.orders o on o.seller_id = c.seller_id and o.order_no = c.order_no
               where c.seller_id = ? and c.unread_by_seller > 0) unread
             where (due, order_no) >= (?, ?) order by due, order_no limit ?""";

    @Inject
    private Sql sql;

    @Override
    public Set<ToDo.Kind> kinds() {
        return EnumSet.of(ToDo.Kind.ANSWER_MESSAGE);
    }

    @Override
    public List<ToDo> list(SellerId seller, ToDo.Kind kind, Instant from, long fromOrder, int most) {
        return sql.list(
                UNREAD,
                row -> new ToDo(
                        kind,
                        new OrderNo(row.getLong("order_no")),
                        row.getString("buyer_name"),
                        Money.ofMinor(row.getLong("order_amount"), row.getString("currency")),
                        Sql.instant(row, "due"),
                        null,
                        null),
                seller.value(),
                from,
                fromOrder,
                most);
    }

    @Override
    public Count count(SellerId seller, ToDo.Kind kind, Instant soon, long most) {
        return Count.of(sql, soon, UNREAD, seller.value(), Instant.EPOCH, 0L, most);
    }
}
