package org.sellerport.refunds;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.LineUnknown;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.Shipment;
import org.sellerport.refunds.api.RefundExceedsLines;

/** What was paid for each line of an order, freight and discount with it, and what of that did not go back yet. */
final class Shares {

    private final OrderNo order;
    private final List<Item> items;
    private final List<Shipment> shipments;
    private final Money goodsAfterDiscount;
    private List<Money> left;

    Shares(OrderView order) {
        this.order = order.orderNo();
        this.items = order.items();
        this.shipments = order.shipments();
        OrderView.Amounts amounts = order.amounts();
        Money goods = amounts.products().minus(amounts.discount());
        this.goodsAfterDiscount = goods.isNegative() ? Money.zero(goods.currency()) : goods;
        this.left = amounts.order().split(totals());
    }

    private List<Long> totals() {
        return items.stream().map(item -> item.total().minorUnits()).toList();
    }

    /** Splits a refund over all lines by what they have left, and takes it from them. */
    List<Money> take(Money amount) {
        return take(amount, left);
    }

    /** Splits the refund of what was not shipped: each line's pieces that are still here, freight left out. */
    List<Money> takeUnshipped(Money amount) {
        List<Money> goods = goodsAfterDiscount.split(totals());
        List<Money> unshipped = IntStream.range(0, items.size())
                .mapToObj(line -> {
                    long here = here(line);
                    return goods.get(line)
                            .split(List.of(here, items.get(line).quantity() - here))
                            .get(0);
                })
                .toList();
        return take(amount, unshipped);
    }

    private long here(int line) {
        long quantity = items.get(line).quantity();
        long sent = shipments.stream()
                .mapToLong(one -> one.parts().isEmpty()
                        ? quantity
                        : one.parts().stream()
                                .filter(part -> part.line() == line + 1)
                                .mapToLong(part -> part.quantity())
                                .sum())
                .sum();
        return Math.max(0, quantity - sent);
    }

    /**
     * Splits a refund over some lines.
     *
     * @param numbers of the lines, from 1
     */
    List<Money> takeFrom(List<Integer> numbers, Money amount) {
        Set<Integer> chosen = new HashSet<>();
        for (int number : numbers) {
            if (number < 1 || number > items.size() || !chosen.add(number)) {
                throw new LineUnknown(order, number);
            }
        }
        List<Money> theirs = leftOf(chosen, amount);
        Money most = LineSplit.sum(amount, theirs);
        if (amount.compareTo(most) > 0) {
            throw new RefundExceedsLines(most);
        }
        return take(amount, theirs);
    }

    /**
     * Splits a refund over some lines as far as they have something left; the rest goes to the others.
     *
     * @param numbers of the lines, from 1; none for all of them
     */
    List<Money> takeFirstFrom(List<Integer> numbers, Money amount) {
        List<Money> theirs = leftOf(Set.copyOf(numbers), amount);
        return LineSplit.sum(amount, theirs).isZero() ? take(amount) : take(amount, theirs);
    }

    private List<Money> leftOf(Set<Integer> numbers, Money unit) {
        Money none = Money.zero(unit.currency());
        return IntStream.range(0, items.size())
                .mapToObj(line -> numbers.contains(line + 1) ? left.get(line) : none)
                .toList();
    }

    private List<Money> take(Money amount, List<Money> wanted) {
        List<Money> parts = LineSplit.split(amount, wanted, left);
        takeParts(parts);
        return parts;
    }

    /** Takes what went back before, as it was split then. */
    void takeParts(List<Money> parts) {
        left = LineSplit.minus(left, parts);
    }
}
