package org.sellerport.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
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

/** Feedback on buyers whose window closes soon. */
@ApplicationScoped
class FeedbackToDo implements ToDoSource {

    /** Only what has to be written soon: the window is long, and most feedback waits for a quiet hour. */
    private static final Duration BEFORE_CLOSE = Duration.ofDays(3);

    private static final String UNWRITTEN = """
            select o.order_no, o.buyer_name, o.order_amount, o.currency, o.feedback_until as due
              from orders.orders o
             where o.seller_id = ? and not o.dormant and o.feedback_until > ? and o.feedback_until <= ?
               and (o.feedback_until, o.order_no) >= (?, ?)
               and not exists (select from orders.seller_feedback s
                                where s.seller_id = o.seller_id and s.order_no = o.order_no)
             order by o.feedback_until, o.order_no limit ?""";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Override
    public Set<ToDo.Kind> kinds() {
        return EnumSet.of(ToDo.Kind.WRITE_FEEDBACK);
    }

    @Override
    public List<ToDo> list(SellerId seller, ToDo.Kind kind, Instant from, long fromOrder, int most) {
        return sql.list(
                UNWRITTEN,
                row -> new ToDo(
                        kind,
                        new OrderNo(row.getLong("order_no")),
                        row.getString("buyer_name"),
                        Money.ofMinor(row.getLong("order_amount"), row.getString("currency")),
                        Sql.instant(row, "due"),
                        null,
                        null),
                seller.value(),
                clock.instant(),
                clock.instant().plus(BEFORE_CLOSE),
                from,
                fromOrder,
                most);
    }

    @Override
    public Count count(SellerId seller, ToDo.Kind kind, Instant soon, long most) {
        return Count.of(
                sql,
                soon,
                UNWRITTEN,
                seller.value(),
                clock.instant(),
                clock.instant().plus(BEFORE_CLOSE),
                Instant.EPOCH,
                0L,
                most);
    }
}
