package org.sellerport.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.platform.Sql;

/**
 * Gives order numbers. Their last digits come from a database sequence, so nodes never draw the same one at the same
 * time; where history brings a second back that already used the digits, another number is drawn.
 */
@ApplicationScoped
class OrderNumbers {

    @Inject
    private Sql sql;

    /** A number for each order, in their order; none of them in use. */
    List<OrderNo> forAll(List<PastOrder> orders) {
        List<OrderNo> numbers = new ArrayList<>(draw(orders));
        Set<Long> used = used(numbers);
        for (int i = 0; i < numbers.size(); i++) {
            while (!used.add(numbers.get(i).value())) {
                numbers.set(i, draw(orders.subList(i, i + 1)).get(0));
                used.addAll(used(numbers.subList(i, i + 1)));
            }
        }
        return numbers;
    }

    private Set<Long> used(List<OrderNo> numbers) {
        return new HashSet<>(sql.list(
                "select order_no from orders.orders where order_no = any(?)",
                row -> row.getLong("order_no"),
                numbers.stream().map(OrderNo::value).toList()));
    }

    private List<OrderNo> draw(List<PastOrder> orders) {
        List<Long> digits = sql.list(
                "select nextval('orders.order_no_sequence') as digits from generate_series(1, ?)",
                row -> row.getLong("digits"),
                orders.size());
        List<OrderNo> numbers = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            PastOrder order = orders.get(i);
            numbers.add(OrderNo.of(order.times().placedAt(), order.seller(), digits.get(i)));
        }
        return numbers;
    }
}
