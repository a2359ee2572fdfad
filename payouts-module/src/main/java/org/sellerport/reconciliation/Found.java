package org.sellerport.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.sellerport.kernel.SellerId;
import org.sellerport.reconciliation.api.DifferenceKind;

/** A difference as a comparison sees it. The order and the account may be null. */
record Found(
        SellerId seller, Long order, DifferenceKind kind, String account, String currency, long expected, long found) {

    static Found read(SellerId seller, ResultSet row) throws SQLException {
        return new Found(
                seller,
                row.getObject("order_no", Long.class),
                DifferenceKind.valueOf(row.getString("kind")),
                row.getString("account"),
                row.getString("currency"),
                row.getLong("expected"),
                row.getLong("found"));
    }
}
