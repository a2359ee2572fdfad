package org.sellerport.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sellerport.kernel.SellerId;
import org.sellerport.ledger.api.AccountKind;
import org.sellerport.platform.Sql;

/**
 * Balances that nobody has to wait for: sums of the ledger's rows, which are settled now and then, so that a sum costs what
 * was written since. A row to update would make all orders of a seller wait for each other.
 *
 * <p>What is settled is told by transactions, not by numbers of rows, since numbers come out of order. A snapshot from after
 * the present, as a database restored from a dump would have, counts as none.
 */
@ApplicationScoped
class Sums {

    private static final String PARTS = """
            with horizon as (select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as upto),
                 kept as (select kind, currency, amount, upto from payouts.snapshot
                           where seller_id = ? and upto <= (select upto from horizon)),
                 since as (select to_kind, from_kind, currency, amount, booked_in from payouts.ledger
                            where seller_id = ? and booked_in >= coalesce((select min(upto) from kept), 0)),
                 moved as (select to_kind as kind, currency, amount, booked_in from since
                           union all select from_kind, currency, -amount, booked_in from since),
                 parts as (select kind, currency, amount from kept
                           union all
                           select m.kind, m.currency, m.amount from moved m left join kept k using (kind, currency)
                            where m.booked_in >= coalesce(k.upto, 0) and m.booked_in < %s)
            """;

    private static final String SUMS = PARTS.formatted("9223372036854775807")
            + "select kind, currency, sum(amount)::bigint as amount from parts group by kind, currency";

    // Two nodes at once do the same work twice, and whichever is later writes what was true when it looked.
    private static final String SETTLE = PARTS.formatted("(select upto from horizon)") + """
            insert into payouts.snapshot (seller_id, kind, currency, amount, upto)
            select ?, kind, currency, sum(amount), (select upto from horizon) from parts group by kind, currency
             order by kind, currency
                on conflict (seller_id, kind, currency) do update set amount = excluded.amount, upto = excluded.upto""";

    /** Sellers with many rows that no snapshot has, found by a step of the index each. */
    private static final String GROWN = """
            with recursive seller (id) as (
              select min(seller_id) from payouts.ledger
              union all
              select (select min(l.seller_id) from payouts.ledger l where l.seller_id > s.id) from seller s
               where s.id is not null)
            select id from seller s
             where id is not null and (
               select count(*) from (
                 select 1 from payouts.ledger l
                  where l.seller_id = s.id
                    and l.booked_in >= coalesce((select min(upto) from payouts.snapshot k where k.seller_id = s.id), 0)
                  limit ?) as fresh) >= ?""";

    /** So many rows are worth a snapshot. */
    private static final int MANY = 500;

    @Inject
    private Sql sql;

    /** One sum. */
    private record Sum(AccountKind kind, Currency currency, long amount) {}

    /** A seller's accounts by currency code and kind, in minor units; those without a transfer are left out. */
    Map<String, Map<AccountKind, Long>> of(SellerId seller) {
        Map<String, Map<AccountKind, Long>> sums = new TreeMap<>();
        List<Sum> found = sql.list(
                SUMS,
                row -> new Sum(
                        AccountKind.valueOf(row.getString("kind")),
                        Currency.getInstance(row.getString("currency")),
                        row.getLong("amount")),
                seller.value(),
                seller.value());
        for (Sum sum : found) {
            sums.computeIfAbsent(sum.currency().getCurrencyCode(), code -> new EnumMap<>(AccountKind.class))
                    .put(sum.kind(), sum.amount());
        }
        return sums;
    }

    /** Settles what has grown long. */
    void settle() {
        sql.list(GROWN, row -> row.getString("id"), MANY, MANY).forEach(this::settle);
    }

    private void settle(String seller) {
        sql.update(SETTLE, seller, seller, seller);
    }
}
