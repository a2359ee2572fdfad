package org.sellerport.withdrawals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;
import org.sellerport.withdrawals.api.BankAccount;
import org.sellerport.withdrawals.api.Withdrawal;
import org.sellerport.withdrawals.api.WithdrawalState;

/** Keeps withdrawals. A state only ever changes from one that was expected. */
@ApplicationScoped
class WithdrawalStore {

    private static final String ADD = """
            insert into payouts.withdrawal (seller_id, amount, currency, account_no, holder, iban, number, bic, state,
                                            asked_by, asked_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'REQUESTED', ?, ?) returning *""";

    /** One file's worth of what waits; what somebody is cancelling at this moment is left for the next file. */
    private static final String PUT_INTO_FILE = """
            update payouts.withdrawal set state = 'IN_FILE', file_id = ?, filed_at = ?
             where state = 'REQUESTED' and (seller_id, withdrawal_id) in (
                   select seller_id, withdrawal_id from payouts.withdrawal
                    where currency = ? and state = 'REQUESTED' order by withdrawal_id limit ?
                      for update skip locked)""";

    private static final String CONFIRM = """
            update payouts.withdrawal set state = 'PAID', ended_by = ?, ended_at = ?
             where state = 'IN_FILE' and (seller_id, withdrawal_id) in (
                   select seller_id, withdrawal_id from payouts.withdrawal
                    where file_id = ? and state = 'IN_FILE' order by seller_id, withdrawal_id limit ? for update)
            returning *""";

    /** What a file pays. */
    record Sum(int payments, Money amount) {}

    @Inject
    private Sql sql;

    /** Lets one transaction at a time ask for a seller's money. */
    void lock(SellerId seller) {
        sql.first(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                "payouts.withdrawal " + seller.value());
    }

    Withdrawal add(SellerId seller, BankAccount to, Money amount, String by, Instant at) {
        return sql.first(
                        ADD,
                        WithdrawalStore::withdrawal,
                        seller.value(),
                        amount.minorUnits(),
                        amount.currency().getCurrencyCode(),
                        to.id(),
                        to.details().holder(),
                        to.details().iban(),
                        to.details().number(),
                        to.details().bic(),
                        by,
                        at)
                .orElseThrow();
    }

    Optional<Withdrawal> find(SellerId seller, long id) {
        return sql.first(
                "select * from payouts.withdrawal where seller_id = ? and withdrawal_id = ?",
                WithdrawalStore::withdrawal,
                seller.value(),
                id);
    }

    List<Withdrawal> list(SellerId seller, long before, int limit) {
        return sql.list("""
                select * from payouts.withdrawal where seller_id = ? and withdrawal_id < ?
                 order by withdrawal_id desc limit ?""", WithdrawalStore::withdrawal, seller.value(), before, limit);
    }

    /** Takes it back; empty where it cannot be any more. */
    Optional<Withdrawal> cancel(SellerId seller, long id, String by, Instant at) {
        return sql.first("""
                update payouts.withdrawal set state = 'CANCELLED', ended_by = ?, ended_at = ?
                 where seller_id = ? and withdrawal_id = ? and state = 'REQUESTED' returning *""", WithdrawalStore::withdrawal, by, at, seller.value(), id);
    }

    /** Puts what waits in a currency into a file, so many at most, and returns how many that were. */
    int putIntoFile(long file, Currency currency, int most, Instant at) {
        return sql.update(PUT_INTO_FILE, file, at, currency.getCurrencyCode(), most);
    }

    Sum sum(long file, Currency currency) {
        return sql.first(
                        "select count(*) as n, coalesce(sum(amount), 0) as total from payouts.withdrawal where file_id = ?",
                        row -> new Sum(
                                row.getInt("n"),
                                new Money(row.getBigDecimal("total").longValueExact(), currency)),
                        file)
                .orElseThrow();
    }

    List<Withdrawal> inFile(long file, long after, int limit) {
        return sql.list("""
                select * from payouts.withdrawal where file_id = ? and withdrawal_id > ?
                 order by withdrawal_id limit ?""", WithdrawalStore::withdrawal, file, after, limit);
    }

    /** Notes some of what is open in a file as paid, and returns those, seller by seller. */
    List<Withdrawal> confirm(long file, int most, String by, Instant at) {
        return sql.list(CONFIRM, WithdrawalStore::withdrawal, by, at, file, most);
    }

    /** A payment of a file, held for this transaction. */
    Optional<Withdrawal> hold(long file, long id) {
        return sql.first(
                "select * from payouts.withdrawal where file_id = ? and withdrawal_id = ? for update",
                WithdrawalStore::withdrawal,
                file,
                id);
    }

    Withdrawal giveBack(Withdrawal held, String reason, String by, Instant at) {
        return sql.first(
                        """
                        update payouts.withdrawal set state = 'RETURNED', ended_by = ?, ended_at = ?, bank_reason = ?
                         where seller_id = ? and withdrawal_id = ? returning *""",
                        WithdrawalStore::withdrawal,
                        by,
                        at,
                        reason,
                        held.seller().value(),
                        held.id())
                .orElseThrow();
    }

    static Withdrawal withdrawal(ResultSet row) throws SQLException {
        return new Withdrawal(
                row.getLong("withdrawal_id"),
                new SellerId(row.getString("seller_id")),
                Money.ofMinor(row.getLong("amount"), row.getString("currency")),
                DetailsRow.read(row),
                WithdrawalState.valueOf(row.getString("state")),
                row.getString("asked_by"),
                Sql.instant(row, "asked_at"),
                row.getObject("file_id", Long.class),
                Sql.instant(row, "filed_at"),
                row.getString("ended_by"),
                Sql.instant(row, "ended_at"),
                row.getString("bank_reason"));
    }
}
