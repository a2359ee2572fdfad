package org.sellerport.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.ledger.api.OrderBalance;
import org.sellerport.ledger.api.Transfer;

/** What transfers change in the balance of one order, in minor units. */
final class OrderChange {

    /** The amounts of an order's balance. */
    enum Part {
        PAID,
        REFUNDED,
        SETTLED,
        ESCROW,
        HELD,
        SCHEDULED,
        COMMISSION,
        AFFILIATE,
        RELEASED,
        RECLAIMED
    }

    private final Transfer first;
    private final Map<Part, Long> parts = new EnumMap<>(Part.class);
    private int postings;

    private OrderChange(Transfer first) {
        this.first = first;
        for (Part part : Part.values()) {
            parts.put(part, 0L);
        }
    }

    /** By order number, so that two who change the same orders never wait for each other. */
    static List<OrderChange> of(List<Transfer> transfers) {
        Map<OrderNo, OrderChange> changes = new TreeMap<>();
        for (Transfer transfer : transfers) {
            if (transfer.order() != null) {
                changes.computeIfAbsent(transfer.order(), no -> new OrderChange(transfer))
                        .add(transfer);
            }
        }
        return List.copyOf(changes.values());
    }

    private void add(Transfer transfer) {
        long amount = transfer.amount().minorUnits();
        postings++;
        switch (transfer.from().kind()) {
            case BUYER_CLEARING, OPENING -> add(Part.PAID, amount);
            case ESCROW -> add(Part.ESCROW, -amount);
            case HELD -> add(Part.HELD, -amount);
            case SCHEDULED -> add(Part.SCHEDULED, -amount);
            case COMMISSION -> add(Part.COMMISSION, -amount);
            case AFFILIATE -> add(Part.AFFILIATE, -amount);
            case DEBT -> add(Part.RECLAIMED, amount);
            case REFUNDS -> add(Part.SETTLED, amount);
            case AVAILABLE, WITHDRAWING, PAID_OUT, PENALTIES -> {}
        }
        switch (transfer.to().kind()) {
            case ESCROW -> add(Part.ESCROW, amount);
            case HELD -> add(Part.HELD, amount);
            case SCHEDULED -> add(Part.SCHEDULED, amount);
            case COMMISSION -> add(Part.COMMISSION, amount);
            case AFFILIATE -> add(Part.AFFILIATE, amount);
            case REFUNDS -> add(Part.REFUNDED, amount);
            case AVAILABLE, PAID_OUT -> add(Part.RELEASED, amount);
            case BUYER_CLEARING, OPENING, DEBT, WITHDRAWING, PENALTIES -> {}
        }
    }

    private void add(Part part, long amount) {
        parts.merge(part, amount, Math::addExact);
    }

    /** Whether money came in, so that this may be the order's first. */
    boolean bringsMoney() {
        return parts.get(Part.PAID) > 0;
    }

    OrderNo order() {
        return first.order();
    }

    /** The seller, the order, the currency, the amounts in the order of {@link Part}, and how many transfers they come from. */
    Object[] row() {
        return Stream.of(
                        Stream.of(
                                first.seller().value(),
                                first.order().value(),
                                first.currency().getCurrencyCode()),
                        parts.values().stream(),
                        Stream.of(postings))
                .flatMap(part -> part)
                .toArray();
    }

    /** The balance with this change in it. */
    OrderBalance in(OrderBalance before) {
        return new OrderBalance(
                before.order(),
                with(before.paid(), Part.PAID),
                with(before.refunded(), Part.REFUNDED),
                with(before.escrow(), Part.ESCROW),
                with(before.held(), Part.HELD),
                with(before.scheduled(), Part.SCHEDULED),
                with(before.commission(), Part.COMMISSION),
                with(before.affiliate(), Part.AFFILIATE),
                with(before.released(), Part.RELEASED),
                with(before.reclaimed(), Part.RECLAIMED),
                with(before.settled(), Part.SETTLED),
                before.postings() + postings);
    }

    private Money with(Money before, Part part) {
        return before.plus(new Money(parts.get(part), before.currency()));
    }
}
