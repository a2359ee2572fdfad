package org.sellerport.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.ledger.api.Account;
import org.sellerport.ledger.api.AccountKind;
import org.sellerport.ledger.api.AlreadyPosted;
import org.sellerport.ledger.api.FundsShort;
import org.sellerport.ledger.api.OrderBalance;
import org.sellerport.ledger.api.Posting;
import org.sellerport.ledger.api.Transfer;

/** A ledger in memory that refuses what the database refuses, so that a million events take seconds. */
final class MemoryBooks {

    private final Map<Account, Money> accounts = new HashMap<>();
    private final Map<OrderNo, OrderBalance> orders = new HashMap<>();
    private final Set<Key> posted = new HashSet<>();
    private final Map<OrderNo, List<AccountKind>> released = new HashMap<>();

    private record Key(OrderNo order, Posting why, String reference, AccountKind from, AccountKind to) {}

    Money balance(Account account) {
        return accounts.getOrDefault(account, Money.zero(account.currency()));
    }

    /** Where the order's money is; null where none ever came. */
    OrderBalance order(OrderNo order) {
        return orders.get(order);
    }

    Map<Account, Money> accounts() {
        return accounts;
    }

    /** All or nothing, and then what is available pays what is owed. */
    void post(List<Transfer> transfers) {
        if (!transfers.isEmpty()) {
            write(transfers);
            OwnChange.of(transfers).forEach(change -> {
                Transfer last = change.last();
                Money available = balance(Account.of(last.seller(), AccountKind.AVAILABLE, last.currency()));
                Money debt = balance(Account.of(last.seller(), AccountKind.DEBT, last.currency()));
                Bookings.setOff(last, available, debt).ifPresent(setOff -> write(List.of(setOff)));
            });
        }
    }

    private void write(List<Transfer> transfers) {
        List<Key> keys = transfers.stream()
                .map(one -> new Key(
                        one.order(),
                        one.why(),
                        one.reference(),
                        one.from().kind(),
                        one.to().kind()))
                .toList();
        if (keys.stream().anyMatch(posted::contains) || new HashSet<>(keys).size() < keys.size()) {
            throw new AlreadyPosted(transfers.get(0).why(), transfers.get(0).reference());
        }
        Map<Account, Money> after = new HashMap<>();
        transfers.forEach(one -> {
            after.merge(one.from(), balance(one.from()).minus(one.amount()), (had, same) -> had.minus(one.amount()));
            after.merge(one.to(), balance(one.to()).plus(one.amount()), (had, same) -> had.plus(one.amount()));
        });
        List<OrderBalance> changed = OrderChange.of(transfers).stream()
                .map(change -> change.in(orders.getOrDefault(
                        change.order(), none(change.order(), transfers.get(0).amount()))))
                .toList();
        if (after.entrySet().stream().anyMatch(MemoryBooks::isShort)
                || !changed.stream().allMatch(MemoryBooks::isSound)) {
            throw new FundsShort();
        }
        accounts.putAll(after);
        posted.addAll(keys);
        changed.forEach(order -> orders.put(order.order(), order));
        keys.stream().filter(key -> key.why() == Posting.RELEASED).forEach(key -> released.computeIfAbsent(
                        key.order(), no -> new ArrayList<>())
                .add(key.to()));
    }

    private static boolean isShort(Map.Entry<Account, Money> account) {
        return account.getValue().isNegative() && !account.getKey().kind().mayBeNegative();
    }

    private static boolean isSound(OrderBalance order) {
        return Stream.of(
                                order.refunded().minus(order.settled()),
                                order.kept(),
                                order.settled(),
                                order.escrow(),
                                order.held(),
                                order.scheduled(),
                                order.commission(),
                                order.affiliate(),
                                order.sellers())
                        .noneMatch(Money::isNegative)
                && order.paid()
                        .equals(order.refunded()
                                .plus(order.waiting())
                                .plus(order.commission())
                                .plus(order.affiliate())
                                .plus(order.sellers()));
    }

    private static OrderBalance none(OrderNo no, Money like) {
        Money zero = Money.zero(like.currency());
        return new OrderBalance(no, zero, zero, zero, zero, zero, zero, zero, zero, zero, zero, 0);
    }

    /** Whom the release of an order paid, as often as it did. */
    List<AccountKind> releasedTo(OrderNo order) {
        return released.getOrDefault(order, List.of());
    }
}
