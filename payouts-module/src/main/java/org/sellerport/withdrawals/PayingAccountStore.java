package org.sellerport.withdrawals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.Money;
import org.sellerport.platform.Sql;
import org.sellerport.withdrawals.api.BankDetails;
import org.sellerport.withdrawals.api.PayingAccount;

/** Keeps the accounts that the platform pays from. */
@ApplicationScoped
class PayingAccountStore {

    private static final int USUAL_MINIMUM = 10;

    @Inject
    private Sql sql;

    List<PayingAccount> list() {
        return sql.list("select * from payouts.paying_account order by currency", PayingAccountStore::account);
    }

    Optional<PayingAccount> find(Currency currency) {
        return sql.first(
                "select * from payouts.paying_account where currency = ?",
                PayingAccountStore::account,
                currency.getCurrencyCode());
    }

    /** The least that can be withdrawn: ten of the currency where no operator said otherwise. */
    Money minimum(Currency currency) {
        return find(currency)
                .map(PayingAccount::minimum)
                .orElseGet(() -> Money.parse(Integer.toString(USUAL_MINIMUM), currency));
    }

    void set(PayingAccount account) {
        BankDetails details = account.details();
        sql.update(
                """
                insert into payouts.paying_account (currency, holder, iban, number, bic, minimum, changed_by, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (currency) do update
                   set holder = excluded.holder, iban = excluded.iban, number = excluded.number, bic = excluded.bic,
                       minimum = excluded.minimum, changed_by = excluded.changed_by, changed_at = excluded.changed_at""",
                details.currency().getCurrencyCode(),
                details.holder(),
                details.iban(),
                details.number(),
                details.bic(),
                account.minimum().minorUnits(),
                account.changedBy(),
                account.changedAt());
    }

    boolean remove(Currency currency) {
        return sql.update("delete from payouts.paying_account where currency = ?", currency.getCurrencyCode()) == 1;
    }

    private static PayingAccount account(ResultSet row) throws SQLException {
        return new PayingAccount(
                DetailsRow.read(row),
                Money.ofMinor(row.getLong("minimum"), row.getString("currency")),
                row.getString("changed_by"),
                Sql.instant(row, "changed_at"));
    }
}
