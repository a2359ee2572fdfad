package org.sellerport.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

    private static final String CHANGE_ORDER = """
            update payouts.order_funds
               set paid = paid + ?, refunded = refunded + ?, settled = settled + ?, escrow = escrow + ?, held = held + ?,
                   scheduled = scheduled + ?, commission = commission + ?, affiliate = affiliate + ?,
                   released = released + ?, reclaimed = reclaimed + ?, postings = postings + ?
             where seller_id = ? and order_no = ? and currency = ?""";

    private static final String BEGIN_ORDER = """
            insert into payouts.order_funds (paid, refunded, settled, escrow, held, scheduled, commission, affiliate,
                                             released, reclaimed, postings, seller_id, order_no, currency)
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

    void change(OrderChange change) {
        Transfer first = change.first();
        Object[] values = Stream.concat(
                        change.values(),
                        Stream.of(
                                first.seller().value(),
                                first.order().value(),
                                first.currency().getCurrencyCode()))
                .toArray();
        boolean done = change.bringsMoney() && sql.update(BEGIN_ORDER, values) == 1;
        if (!done && sql.update(CHANGE_ORDER, values) == 0) {
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
        Map<Transfer, Long> own = new IdentityHashMap<>();
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
    private static Map<Transfer, Long> running(Own after) {
        Map<Transfer, Long> own = new IdentityHashMap<>();
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
