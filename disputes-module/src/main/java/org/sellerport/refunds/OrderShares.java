package org.sellerport.refunds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderView;
import org.sellerport.platform.Sql;
import org.sellerport.refunds.api.RefundView.Share;

/** What the lines of an order have left, and how each of its refunds was split. */
@ApplicationScoped
class OrderShares {

    private static final String EARLIER = """
            select r.order_no, r.refund_id, r.amount, r.currency, l.line_no, l.amount as part
              from disputes.refund r
              left join disputes.refund_line l on l.seller_id = r.seller_id and l.refund_id = r.refund_id
             where r.seller_id = ? and r.order_no = any(?) order by r.refund_id, l.line_no""";

    @Inject
    private Sql sql;

    @Inject
    private OrderHistory orders;

    private record Row(OrderNo order, long refund, Money amount, int line, long part) {}

    /** The lines of some of a seller's orders after all their refunds so far. */
    Map<OrderNo, Shares> left(SellerId seller, Collection<OrderView> views) {
        Map<OrderNo, List<Row>> rows =
                rows(seller, views.stream().map(OrderView::orderNo).toList());
        Map<OrderNo, Shares> left = new HashMap<>();
        for (OrderView order : views) {
            Shares shares = new Shares(order);
            split(order, rows.getOrDefault(order.orderNo(), List.of()), shares);
            left.put(order.orderNo(), shares);
        }
        return left;
    }

    /** How each refund of an order is split over its lines, oldest first. */
    Map<Long, List<Share>> of(SellerId seller, OrderNo no) {
        OrderView order = orders.order(seller, no);
        List<Row> rows = rows(seller, List.of(no)).getOrDefault(no, List.of());
        Map<Long, List<Share>> shares = new LinkedHashMap<>();
        split(order, rows, new Shares(order))
                .forEach((refund, parts) -> shares.put(
                        refund,
                        IntStream.range(0, parts.size())
                                .mapToObj(line -> new Share(line + 1, parts.get(line)))
                                .toList()));
        return shares;
    }

    private static Map<Long, List<Money>> split(OrderView order, List<Row> rows, Shares left) {
        Map<Long, List<Row>> refunds = new LinkedHashMap<>();
        rows.forEach(row ->
                refunds.computeIfAbsent(row.refund(), id -> new ArrayList<>()).add(row));
        Map<Long, List<Money>> split = new LinkedHashMap<>();
        refunds.forEach(
                (refund, parts) -> split.put(refund, parts(parts, order.items().size(), left)));
        return split;
    }

    private Map<OrderNo, List<Row>> rows(SellerId seller, List<OrderNo> numbers) {
        return sql
                .list(
                        EARLIER,
                        row -> new Row(
                                new OrderNo(row.getLong("order_no")),
                                row.getLong("refund_id"),
                                Money.ofMinor(row.getLong("amount"), row.getString("currency")),
                                row.getInt("line_no"),
                                row.getLong("part")),
                        seller.value(),
                        numbers.stream().map(OrderNo::value).toList())
                .stream()
                .collect(Collectors.groupingBy(Row::order));
    }

    /** As it is written; one of a past in which nothing was written is split as if it came now. */
    private static List<Money> parts(List<Row> rows, int lines, Shares left) {
        Money amount = rows.get(0).amount();
        if (rows.get(0).line() == 0) {
            return left.take(amount);
        }
        List<Money> parts = IntStream.rangeClosed(1, lines)
                .mapToObj(line -> new Money(
                        rows.stream()
                                .filter(row -> row.line() == line)
                                .mapToLong(Row::part)
                                .sum(),
                        amount.currency()))
                .toList();
        left.takeParts(parts);
        return parts;
    }
}
