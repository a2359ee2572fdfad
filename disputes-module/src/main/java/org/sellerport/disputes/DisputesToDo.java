package org.sellerport.disputes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sellerport.disputes.api.DisputeDeadline;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;
import org.sellerport.todo.api.ToDo;
import org.sellerport.todo.api.ToDoSource;

/** What disputes have for a seller to do: one index of running clocks, so a long history costs nothing. */
@ApplicationScoped
class DisputesToDo implements ToDoSource {

    private static final String WAITING = """
            select d.order_no, d.buyer_name, d.asked_amount, d.currency, d.due_at as due
              from disputes.dispute d
             where d.seller_id = ? and d.due_kind = ? and d.stopped_at is null and (d.due_at, d.order_no) >= (?, ?)
             order by d.due_at, d.order_no limit ?""";

    @Inject
    private Sql sql;

    @Override
    public Set<ToDo.Kind> kinds() {
        return EnumSet.of(ToDo.Kind.ANSWER_DISPUTE, ToDo.Kind.NEGOTIATE_DISPUTE, ToDo.Kind.CONFIRM_RETURN);
    }

    @Override
    public List<ToDo> list(SellerId seller, ToDo.Kind kind, Instant from, long fromOrder, int most) {
        return sql.list(
                WAITING,
                row -> new ToDo(
                        kind,
                        new OrderNo(row.getLong("order_no")),
                        row.getString("buyer_name"),
                        Money.ofMinor(row.getLong("asked_amount"), row.getString("currency")),
                        Sql.instant(row, "due"),
                        null,
                        null),
                seller.value(),
                clock(kind),
                from,
                fromOrder,
                most);
    }

    @Override
    public Count count(SellerId seller, ToDo.Kind kind, Instant soon, long most) {
        return Count.of(sql, soon, WAITING, seller.value(), clock(kind), Instant.EPOCH, 0L, most);
    }

    private static DisputeDeadline.Kind clock(ToDo.Kind kind) {
        return switch (kind) {
            case ANSWER_DISPUTE -> DisputeDeadline.Kind.ANSWER;
            case NEGOTIATE_DISPUTE -> DisputeDeadline.Kind.NEGOTIATION;
            case CONFIRM_RETURN -> DisputeDeadline.Kind.RETURN_CONFIRMATION;
            case ANSWER_CANCELLATION,
                    SHIP,
                    CHASE_PAYMENT,
                    CLEAR_SUSPICION,
                    MEND_DELIVERY,
                    PROVE_DELIVERY,
                    CHECK_SCAN,
                    CHECK_RECEIPT,
                    ANSWER_MESSAGE,
                    WRITE_FEEDBACK -> throw new IllegalArgumentException(kind + " is not of disputes");
        };
    }
}
