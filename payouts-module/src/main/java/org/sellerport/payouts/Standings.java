package org.sellerport.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.ledger.api.PayoutFormula;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.platform.Sql;

/** Reads what orders publish of their money, of many with one question. */
@ApplicationScoped
class Standings {

    private static final int DIGITS_OF_RATES = 5;

    private static final String OF_ORDERS = """
            select seller_id, order_no, payout_status, dormant, dispute_status = 'OPEN' as disputed, frozen, placed_at,
                   receipt_confirmed_at, payout_released_at, currency, order_amount, refunded, commission_rate,
                   affiliate_rate
              from orders.export_funds
             where seller_id = ? and order_no = any(?)
             order by order_no""";

    @Inject
    private Sql sql;

    List<Standing> of(SellerId seller, List<OrderNo> orders) {
        return sql.list(
                OF_ORDERS,
                Standings::read,
                seller.value(),
                orders.stream().map(OrderNo::value).toList());
    }

    private static Standing read(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Standing(
                new SellerId(row.getString("seller_id")),
                new OrderNo(row.getLong("order_no")),
                PayoutStatus.valueOf(row.getString("payout_status")),
                row.getBoolean("dormant"),
                row.getBoolean("disputed"),
                row.getBoolean("frozen"),
                Sql.instant(row, "placed_at"),
                Sql.instant(row, "receipt_confirmed_at"),
                Sql.instant(row, "payout_released_at"),
                new Money(row.getLong("order_amount"), currency),
                new Money(row.getLong("refunded"), currency),
                new PayoutFormula(rate(row, "commission_rate"), rate(row, "affiliate_rate")));
    }

    private static BigDecimal rate(ResultSet row, String column) throws SQLException {
        return BigDecimal.valueOf(row.getLong(column), DIGITS_OF_RATES);
    }
}
