package org.sellerport.withdrawals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;
import org.sellerport.withdrawals.api.BankAccount;
import org.sellerport.withdrawals.api.BankAccountChange;
import org.sellerport.withdrawals.api.BankDetails;

/** Keeps bank accounts and their log. */
@ApplicationScoped
class BankAccountStore {

    private static final String ALL = "select * from payouts.bank_account where seller_id = ? and removed_at is null";

    @Inject
    private Sql sql;

    /** Lets one transaction at a time change which accounts a seller has. */
    void lock(SellerId seller) {
        sql.first(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                "payouts.bank_account " + seller.value());
    }

    List<BankAccount> list(SellerId seller) {
        return sql.list(ALL + " order by account_no", BankAccountStore::account, seller.value());
    }

    Optional<BankAccount> find(SellerId seller, int no) {
        return sql.first(ALL + " and account_no = ?", BankAccountStore::account, seller.value(), no);
    }

    /** Adds an account of a seller whose accounts the caller holds. */
    BankAccount add(SellerId seller, BankDetails details, String by, Instant at) {
        int no = sql.first(
                        "select 1 + count(*) as no from payouts.bank_account where seller_id = ?",
                        row -> row.getInt("no"),
                        seller.value())
                .orElseThrow();
        sql.update(
                """
                insert into payouts.bank_account (seller_id, account_no, currency, holder, iban, number, bic, changed_by,
                                                  changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                seller.value(),
                no,
                details.currency().getCurrencyCode(),
                details.holder(),
                details.iban(),
                details.number(),
                details.bic(),
                by,
                at);
        return new BankAccount(seller, no, details, by, at);
    }

    void change(BankAccount account) {
        BankDetails details = account.details();
        sql.update(
                """
                update payouts.bank_account
                   set currency = ?, holder = ?, iban = ?, number = ?, bic = ?, changed_by = ?, changed_at = ?
                 where seller_id = ? and account_no = ?""",
                details.currency().getCurrencyCode(),
                details.holder(),
                details.iban(),
                details.number(),
                details.bic(),
                account.changedBy(),
                account.changedAt(),
                account.seller().value(),
                account.id());
    }

    void remove(BankAccount account) {
        sql.update(
                """
                update payouts.bank_account set removed_at = ?, changed_by = ?, changed_at = ?
                 where seller_id = ? and account_no = ?""",
                account.changedAt(),
                account.changedBy(),
                account.changedAt(),
                account.seller().value(),
                account.id());
    }

    /** Notes what was done to an account, by the one and at the time that the account names. */
    void note(BankAccount account, BankAccountChange.Kind kind) {
        BankDetails details = account.details();
        sql.update(
                """
                insert into payouts.bank_account_log (seller_id, account_no, kind, currency, holder, iban, number, bic,
                                                      changed_by, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                account.seller().value(),
                account.id(),
                kind,
                details.currency().getCurrencyCode(),
                details.holder(),
                details.iban(),
                details.number(),
                details.bic(),
                account.changedBy(),
                account.changedAt());
    }

    List<BankAccountChange> log(SellerId seller, int limit) {
        return sql.list(
                "select * from payouts.bank_account_log where seller_id = ? order by log_no desc limit ?",
                BankAccountStore::change,
                seller.value(),
                limit);
    }

    private static BankAccount account(ResultSet row) throws SQLException {
        return new BankAccount(
                new SellerId(row.getString("seller_id")),
                row.getInt("account_no"),
                DetailsRow.read(row),
                row.getString("changed_by"),
                Sql.instant(row, "changed_at"));
    }

    private static BankAccountChange change(ResultSet row) throws SQLException {
        BankDetails details = DetailsRow.read(row);
        return new BankAccountChange(
                row.getInt("account_no"),
                BankAccountChange.Kind.valueOf(row.getString("kind")),
                details.holder(),
                details.masked(),
                row.getString("changed_by"),
                Sql.instant(row, "at"));
    }
}
