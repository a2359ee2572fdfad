package org.sellerport.disputes;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.sellerport.disputes.api.Claim;
import org.sellerport.disputes.api.DisputeRef;
import org.sellerport.disputes.api.DisputeUnknown;
import org.sellerport.disputes.api.Disputes;
import org.sellerport.disputes.api.Offer;
import org.sellerport.disputes.api.ReturnParcel;
import org.sellerport.disputes.api.Ruling;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.Hold;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderMoney;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderView;
import org.sellerport.platform.Sql;

@Stateless
@Local(Disputes.class)
public class DisputeDesk implements Disputes {

    @Inject
    private DisputeSteps steps;

    @Inject
    private OrderHistory history;

    @Inject
    private Sql sql;

    @Override
    public SellerId sellerOf(OrderNo order) {
        return sql.first(
                        "select seller_id from disputes.dispute where order_no = ?",
                        row -> new SellerId(row.getString("seller_id")),
                        order.value())
                .orElseThrow(() -> new DisputeUnknown(order));
    }

    @Override
    public void open(OrderRef order, Claim claim, By by) {
        Claim checked = Claims.checked(claim);
        steps.open(order, by, (dispute, now) -> {
            OrderView view = history.order(order.seller(), order.no());
            OrderMoney money = history.money(order.seller(), order.no());
            CaseFile file = Claims.file(checked, view, money);
            return List.of(dispute.open(file, checked, view.holds().contains(Hold.FROZEN), now));
        });
    }

    @Override
    public int propose(DisputeRef dispute, Offer offer, By by) {
        Offer checked = Claims.checked(offer);
        return steps.take(dispute, by, (one, now) -> one.propose(checked, now))
                .proposals()
                .values()
                .size();
    }

    @Override
    public void accept(DisputeRef dispute, int proposal, By by) {
        steps.take(dispute, by, (one, now) -> one.accept(proposal, now));
    }

    @Override
    public void escalate(DisputeRef dispute, By by) {
        steps.take(dispute, by, Dispute::escalate);
    }

    @Override
    public void withdraw(DisputeRef dispute, By by) {
        steps.take(dispute, by, Dispute::withdraw);
    }

    @Override
    public void shipReturn(DisputeRef dispute, ReturnParcel parcel, By by) {
        ReturnParcel checked = Claims.checked(parcel);
        steps.take(dispute, by, (one, now) -> one.shipReturn(checked, now));
    }

    @Override
    public void confirmReturn(DisputeRef dispute, By by) {
        steps.take(dispute, by, Dispute::confirmReturn);
    }

    @Override
    public void contestReturn(DisputeRef dispute, String text, By by) {
        String checked = Claims.required(text);
        steps.take(dispute, by, (one, now) -> one.contestReturn(checked, now));
    }

    @Override
    public void rule(DisputeRef dispute, Ruling ruling, By by) {
        Ruling checked = new Ruling(ruling.solution(), ruling.amount(), ruling.fault(), Claims.required(ruling.text()));
        steps.take(dispute, by, (one, now) -> one.rule(checked, now));
    }
}
