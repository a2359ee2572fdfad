package org.sellerport.messages;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.messages.api.CorrectionAsked;
import org.sellerport.messages.api.CorrectionNeedless;
import org.sellerport.messages.api.Message;
import org.sellerport.messages.api.MessageTemplate;
import org.sellerport.messages.api.ReasonCorrection;
import org.sellerport.messages.api.ReasonCorrections;
import org.sellerport.messages.api.ReminderChannel;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.CancellationMissing;
import org.sellerport.orders.api.CancellationStatus;
import org.sellerport.orders.api.Fault;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Orders;
import org.sellerport.platform.Sql;

@Stateless
@Local(ReasonCorrections.class)
public class CorrectionDesk implements ReasonCorrections {

    private static final String ADD = """
            insert into orders.reason_correction (seller_id, order_no, correction_no, asked_at, who, message_no,
                                                  reason_before)
            values (?, ?, 1 + (select count(*) from orders.reason_correction where seller_id = ? and order_no = ?),
                    ?, ?, ?, ?)
            returning *""";

    @Inject
    private Sql sql;

    @Inject
    private HeldOrders held;

    @Inject
    private Customs customs;

    @Inject
    private TemplateStore templates;

    @Inject
    private Talk talk;

    @Inject
    private Orders orders;

    @Override
    public ReasonCorrection ask(OrderRef ref, By by) {
        HeldOrder order = held.hold(ref);
        refuseUnlessUseful(order);
        Message message = talk.add(ref.seller(), ref.no(), Message.Kind.REASON_CORRECTION, text(order), by);
        orders.record(
                ref,
                OrderFact.Kind.REASON_CORRECTION_ASKED,
                order.state().reason().name(),
                by);
        String seller = ref.seller().value();
        long no = ref.no().value();
        return sql.first(
                        ADD,
                        CorrectionDesk::correction,
                        seller,
                        no,
                        seller,
                        no,
                        message.at(),
                        by.who(),
                        message.no(),
                        order.state().reason())
                .orElseThrow();
    }

    private void refuseUnlessUseful(HeldOrder order) {
        order.refuseIfDormant();
        if (order.state().cancellation() != CancellationStatus.REQUESTED) {
            throw new CancellationMissing(order.no());
        }
        if (order.state().reason().fault() != Fault.SELLER) {
            throw new CorrectionNeedless(order.no());
        }
        boolean asked = of(order.seller(), order.no()).stream()
                .anyMatch(earlier -> !earlier.askedAt().isBefore(order.state().cancellationAskedAt()));
        if (asked) {
            throw new CorrectionAsked(order.no());
        }
    }

    private String text(HeldOrder order) {
        Country there = customs.country(order.buyer().country());
        String language = TemplateStore.language(order.buyer().language(), there);
        String body = templates
                .template(
                        order.seller(),
                        MessageTemplate.Purpose.REASON_CORRECTION,
                        ReminderChannel.ORDER_MESSAGE,
                        language)
                .body();
        return Wording.of(order, language, there.zone()).fill(body);
    }

    @Override
    public List<ReasonCorrection> of(SellerId seller, OrderNo no) {
        return sql.list(
                "select * from orders.reason_correction where seller_id = ? and order_no = ? order by correction_no desc",
                CorrectionDesk::correction,
                seller.value(),
                no.value());
    }

    @Override
    public Map<OrderNo, ReasonCorrection> latest(SellerId seller, Collection<OrderNo> orderNos) {
        Map<OrderNo, ReasonCorrection> latest = new HashMap<>();
        if (!orderNos.isEmpty()) {
            sql.list(
                            """
                            select distinct on (order_no) * from orders.reason_correction
                             where seller_id = ? and order_no = any(?) order by order_no, correction_no desc""",
                            CorrectionDesk::correction,
                            seller.value(),
                            orderNos.stream().map(OrderNo::value).toList())
                    .forEach(correction -> latest.put(correction.orderNo(), correction));
        }
        return latest;
    }

    private static ReasonCorrection correction(ResultSet row) throws SQLException {
        String after = row.getString("reason_after");
        return new ReasonCorrection(
                new OrderNo(row.getLong("order_no")),
                row.getInt("correction_no"),
                Sql.instant(row, "asked_at"),
                row.getString("who"),
                CancelReason.valueOf(row.getString("reason_before")),
                ReasonCorrection.Outcome.valueOf(row.getString("outcome")),
                after == null ? null : CancelReason.valueOf(after),
                Sql.instant(row, "outcome_at"));
    }
}
