package org.sellerport.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.ledger.api.AccountKind;
import org.sellerport.ledger.api.LedgerEntry;
import org.sellerport.ledger.api.OrderBalance;
import org.sellerport.ledger.api.Posting;
import org.sellerport.ledger.api.StatementFilter;
import org.sellerport.ledger.api.StatementLine;
import org.sellerport.platform.Sql;

/** Reads what was written: orders, a seller's own, statements. */
@ApplicationScoped
class LedgerBook {

    private static final String OF_ORDER = "select * from payouts.order_funds where seller_id = ? and order_no = ?";

    private static final String OF_ORDERS =
            "select * from payouts.order_funds where seller_id = ? and order_no = any(?) order by order_no";

    @Inject
    private Sql sql;

    /** What is a seller's own of one currency, in minor units. */
    record OwnFunds(Currency currency, long available, long withdrawing, long paidOut, long debt) {

        static OwnFunds none(Currency currency) {
            return new OwnFunds(currency, 0, 0, 0, 0);
        }

        long of(AccountKind kind) {
            return switch (kind) {
                case AVAILABLE -> available;
                case WITHDRAWING -> withdrawing;
                case PAID_OUT -> paidOut;
                case DEBT -> debt;
                case BUYER_CLEARING, ESCROW, HELD, SCHEDULED, COMMISSION, AFFILIATE, REFUNDS, PENALTIES, OPENING ->
                    throw new IllegalArgumentException(kind + " is not the seller's own");
            };
        }
    }

    Optional<OrderBalance> order(SellerId seller, OrderNo order) {
        return sql.first(OF_ORDER, LedgerBook::balance, seller.value(), order.value());
    }

    /** The same of many, and nobody else changes them until the transaction ends. */
    List<OrderBalance> locked(SellerId seller, List<OrderNo> orders) {
        return orders(OF_ORDERS + " for no key update", seller, orders);
    }

    List<OrderBalance> orders(SellerId seller, List<OrderNo> orders) {
        return orders(OF_ORDERS, seller, orders);
    }

    private List<OrderBalance> orders(String query, SellerId seller, List<OrderNo> orders) {
        return sql.list(
                query,
                LedgerBook::balance,
                seller.value(),
                orders.stream().map(OrderNo::value).toList());
    }

    private static OrderBalance balance(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new OrderBalance(
                new OrderNo(row.getLong("order_no")),
                new Money(row.getLong("paid"), currency),
                new Money(row.getLong("refunded"), currency),
                new Money(row.getLong("escrow"), currency),
                new Money(row.getLong("held"), currency),
                new Money(row.getLong("scheduled"), currency),
                new Money(row.getLong("commission"), currency),
                new Money(row.getLong("affiliate"), currency),
                new Money(row.getLong("released"), currency),
                new Money(row.getLong("reclaimed"), currency),
                new Money(row.getLong("settled"), currency),
                row.getInt("postings"));
    }

    List<OwnFunds> own(SellerId seller) {
        return sql.list(
                "select * from payouts.seller_funds where seller_id = ? order by currency",
                row -> new OwnFunds(
                        Currency.getInstance(row.getString("currency")),
                        row.getLong("available"),
                        row.getLong("withdrawing"),
                        row.getLong("paid_out"),
                        row.getLong("debt")),
                seller.value());
    }

    List<LedgerEntry> entries(SellerId seller, OrderNo order) {
        return sql.list(
                "select * from payouts.ledger where seller_id = ? and order_no = ? order by entry_no",
                row -> new LedgerEntry(
                        row.getLong("entry_no"),
                        Sql.instant(row, "at"),
                        Posting.valueOf(row.getString("why")),
                        row.getString("reference"),
                        AccountKind.valueOf(row.getString("from_kind")),
                        AccountKind.valueOf(row.getString("to_kind")),
                        Money.ofMinor(row.getLong("amount"), row.getString("currency"))),
                seller.value(),
                order.value());
    }

    List<StatementLine> statement(SellerId seller, StatementFilter filter, long before, int limit) {
        return sql.list(
                """
                select entry_no, at, why, reference, order_no, from_kind, amount, own from payouts.ledger
                 where seller_id = ? and currency = ? and own is not null and entry_no < ?
                   and at >= coalesce(?::timestamptz, '-infinity') and at < coalesce(?::timestamptz, 'infinity')
                 order by entry_no desc limit ?""",
                row -> line(row, filter.currency()),
                seller.value(),
                filter.currency().getCurrencyCode(),
                before,
                filter.from(),
                filter.before(),
                limit);
    }

    private static StatementLine line(ResultSet row, Currency currency) throws SQLException {
        boolean taken = OwnChange.isNet(AccountKind.valueOf(row.getString("from_kind")));
        long order = row.getLong("order_no");
        OrderNo no = row.wasNull() ? null : new OrderNo(order);
        Money amount = new Money(row.getLong("amount"), currency);
        return new StatementLine(
                row.getLong("entry_no"),
                Sql.instant(row, "at"),
                Posting.valueOf(row.getString("why")),
                row.getString("reference"),
                no,
                taken ? amount.times(-1) : amount,
                new Money(row.getLong("own"), currency));
    }
}
