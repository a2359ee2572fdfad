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
            select f.seller_id, f.order_no, f.payout_status, f.dormant, f.dispute_status = 'OPEN' as disputed, f.frozen,
                   f.placed_at, o.receipt_confirmed_at, f.payout_released_at, f.currency, f.order_amount, f.refunded,
                   f.commission_rate, f.affiliate_rate
              from orders.export_funds f
              join orders.export_order o on o.seller_id = f.seller_id and o.order_no = f.order_no
             where f.seller_id = ? and f.order_no = any(?)
             order by f.order_no""";

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
