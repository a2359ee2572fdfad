package org.sellerport.refunds;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Orders;
import org.sellerport.refunds.api.Giving;
import org.sellerport.refunds.api.RefundCost;
import org.sellerport.refunds.api.RefundFilter;
import org.sellerport.refunds.api.RefundRow;
import org.sellerport.refunds.api.RefundStatus;
import org.sellerport.refunds.api.RefundTextTooLong;
import org.sellerport.refunds.api.RefundView;
import org.sellerport.refunds.api.Refunds;

@Stateless
@Local(Refunds.class)
public class RefundDesk implements Refunds {

    @Inject
    private Orders orders;

    @Inject
    private OrderHistory history;

    @Inject
    private RefundShelves shelves;

    @Inject
    private RefundTallies tallies;

    @Override
    public long give(OrderRef order, Giving refund, By by) {
        if (refund.text() != null && refund.text().length() > Giving.LONGEST_TEXT) {
            throw new RefundTextTooLong();
        }
        return Given.during(refund, by, () -> orders.refund(order, refund.what(), by));
    }

    @Override
    public RefundCost cost(SellerId seller, OrderNo order, Money amount) {
        return Cost.of(history.money(seller, order), amount);
    }

    @Override
    public Page<RefundRow> list(SellerId seller, RefundFilter filter, Optional<String> after, int limit) {
        if (limit < 1 || limit > PAGE_LIMIT) {
            throw new IllegalArgumentException("A page has 1 to " + PAGE_LIMIT + " rows");
        }
        return Page.of(shelves.list(seller, filter, after.map(Place::parse), limit + 1), limit, row -> new Place(
                        row.requestedAt(), row.id())
                .text());
    }

    @Override
    public Map<RefundStatus, Long> counts(SellerId seller) {
        return tallies.of(seller);
    }

    @Override
    public RefundView refund(SellerId seller, long id) {
        return shelves.view(seller, id);
    }

    @Override
    public List<RefundView> of(SellerId seller, OrderNo order) {
        return shelves.views(seller, order);
    }
}
