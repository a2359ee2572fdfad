package org.sellerport.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sellerport.kernel.Money;
import org.sellerport.ledger.api.AccountKind;
import org.sellerport.ledger.api.FundsShort;
import org.sellerport.ledger.api.Transfer;
import org.sellerport.platform.Insert;
import org.sellerport.platform.Sql;

/** Writes transfers and keeps the balances that must not be below zero beside them. */
@ApplicationScoped
class LedgerStore {

    private static final Insert ROW = Insert.into(
            "payouts.ledger",
            "seller_id text, order_no bigint, currency text, amount bigint, from_kind text, to_kind text, why text,"
                    + " reference text, at timestamptz, own bigint");

    // One statement for all orders of a payout run's step; their rows are held already, so it does not matter which is
    // first.
    private static final Insert CHANGE_ORDERS = changing(
            "payouts.order_funds",
            List.of("seller_id text", "order_no bigint", "currency text"),
            Stream.of(OrderChange.Part.values())
                    .map(part -> part.name().toLowerCase(Locale.ROOT) + " bigint")
                    .toList());

    private static final String BEGIN_ORDER = """
            insert into payouts.order_funds (seller_id, order_no, currency, paid, refunded, settled, escrow, held, scheduled,
                                             commission, affiliate, released, reclaimed, postings)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (seller_id, order_no) do nothing""";

    private static final String CHANGE_SELLER = """
            update payouts.seller_funds
               set available = available + ?, withdrawing = withdrawing + ?, paid_out = paid_out + ?, debt = debt + ?
             where seller_id = ? and currency = ? returning available, debt""";

    private static final String BEGIN_SELLER = """
            insert into payouts.seller_funds as f (available, withdrawing, paid_out, debt, seller_id, currency)
            values (?, ?, ?, ?, ?, ?) on conflict (seller_id, currency) do update
               set available = f.available + excluded.available, withdrawing = f.withdrawing + excluded.withdrawing,
                   paid_out = f.paid_out + excluded.paid_out, debt = f.debt + excluded.debt
            returning available, debt""";

    @Inject
    private Sql sql;

    /** What is a seller's own after a change. */
    record Own(OwnChange change, Money available, Money debt) {}

    private static Insert changing(String table, List<String> key, List<String> amounts) {
        List<String> columns = Stream.of(key, amounts, List.of("postings integer"))
                .flatMap(List::stream)
                .toList();
        List<String> names =
                columns.stream().map(column -> column.split(" ", 2)[0]).toList();
        List<String> types =
                columns.stream().map(column -> column.split(" ", 2)[1]).toList();
        List<String> keys = names.subList(0, key.size());
        return new Insert(
                "update " + table + " as f set "
                        + each(names.subList(key.size(), names.size()), "%1$s = f.%1$s + d.%1$s", ", ")
                        + " from unnest(" + each(types, "?::%s[]", ", ") + ") as d (" + String.join(", ", names)
                        + ") where "
                        + each(keys, "f.%1$s = d.%1$s", " and "),
                types);
    }

    private static String each(List<String> words, String form, String separator) {
        return words.stream().map(form::formatted).collect(Collectors.joining(separator));
    }

    /** Orders in their sequence. */
    void change(List<OrderChange> changes) {
        List<Object[]> rows = changes.stream()
                .filter(change -> !(change.bringsMoney() && sql.update(BEGIN_ORDER, change.row()) == 1))
                .map(OrderChange::row)
                .toList();
        if (sql.insertAll(CHANGE_ORDERS, rows) < rows.size()) {
            throw new FundsShort();
        }
    }

    /** From here to the end of the transaction nobody else changes what is this seller's own. */
    Own change(OwnChange change) {
        Transfer last = change.last();
        return sql.first(
                        change.canBegin() ? BEGIN_SELLER : CHANGE_SELLER,
                        row -> new Own(
                                change,
                                new Money(row.getLong("available"), last.currency()),
                                new Money(row.getLong("debt"), last.currency())),
                        change.of(AccountKind.AVAILABLE),
                        change.of(AccountKind.WITHDRAWING),
                        change.of(AccountKind.PAID_OUT),
                        change.of(AccountKind.DEBT),
                        last.seller().value(),
                        last.currency().getCurrencyCode())
                .orElseThrow(FundsShort::new);
    }

    /** Writes the rows, after the balances: so the numbers of a seller's own rows grow in the order they changed it. */
    void write(List<Transfer> transfers, List<Own> after) {
        IdentityHashMap<Transfer, Long> own = new IdentityHashMap<>();
        after.forEach(one -> own.putAll(running(one)));
        List<Object[]> rows = new ArrayList<>();
        for (Transfer transfer : transfers) {
            rows.add(new Object[] {
                transfer.seller().value(),
                transfer.order() == null ? null : transfer.order().value(),
                transfer.currency().getCurrencyCode(),
                transfer.amount().minorUnits(),
                transfer.from().kind(),
                transfer.to().kind(),
                transfer.why(),
                transfer.reference(),
                transfer.at(),
                own.get(transfer)
            });
        }
        sql.insertAll(ROW, rows);
    }

    /** What was the seller's own after each transfer that changed it, from the last one back. */
    private static IdentityHashMap<Transfer, Long> running(Own after) {
        IdentityHashMap<Transfer, Long> own = new IdentityHashMap<>();
        long balance = after.available().plus(after.debt()).minorUnits();
        List<Transfer> transfers = after.change().transfers();
        for (int i = transfers.size() - 1; i >= 0; i--) {
            long net = OwnChange.net(transfers.get(i));
            if (net != 0) {
                own.put(transfers.get(i), balance);
                balance -= net;
            }
        }
        return own;
    }
}
