package org.sellerport.withdrawals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import org.sellerport.withdrawals.api.BankDetails;

/** Reads bank details out of the columns that several tables have for them. */
final class DetailsRow {

    private DetailsRow() {}

    static BankDetails read(ResultSet row) throws SQLException {
        return new BankDetails(
                Currency.getInstance(row.getString("currency")),
                row.getString("holder"),
                row.getString("iban"),
                row.getString("number"),
                row.getString("bic"));
    }
}
