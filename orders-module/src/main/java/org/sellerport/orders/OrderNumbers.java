package org.sellerport.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.platform.Sql;

/**
 * Gives order numbers. Their last digits come from a database sequence, so nodes never draw the same one at the same
 * time; where history brings a second back that already used the digits, the next free number is taken.
 */
@ApplicationScoped
class OrderNumbers {

    private static final long A_SECOND_AND_SHARD = 1_000;
    private static final long A_SECOND = 1_000 * A_SECOND_AND_SHARD;

    @Inject
    private Sql sql;

    /** A number for each order, in their order; none of them in use. */
    List<OrderNo> forAll(List<PastOrder> orders) {
        List<OrderNo> numbers = new ArrayList<>(draw(orders));
        Set<Long> used = used(numbers);
        Map<Long, Long> fullUpTo = new HashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            if (!used.add(numbers.get(i).value())) {
                long start = windowOf(numbers.get(i).value());
                OrderNo free = nextFree(fullUpTo.getOrDefault(start, start), used);
                fullUpTo.put(start, windowOf(free.value()));
                numbers.set(i, free);
                used.add(free.value());
            }
        }
        return numbers;
    }

    /** The first free number of the same second and shard or, where its thousand are used up, of a second after it. */
    private OrderNo nextFree(long from, Set<Long> used) {
        for (long start = from; ; start += A_SECOND) {
            long first = start;
            Set<Long> there = new HashSet<>(sql.list(
                    "select order_no from orders.orders where order_no between ? and ?",
                    row -> row.getLong("order_no"),
                    first,
                    first + A_SECOND_AND_SHARD - 1));
            OptionalLong free = LongStream.range(first, first + A_SECOND_AND_SHARD)
                    .filter(no -> !there.contains(no) && !used.contains(no))
                    .findFirst();
            if (free.isPresent()) {
                return new OrderNo(free.getAsLong());
            }
        }
    }

    private static long windowOf(long number) {
        return number / A_SECOND_AND_SHARD * A_SECOND_AND_SHARD;
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
