package org.sellerport.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderMoney;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.PaymentStatus;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.platform.Sql;

/** Reads what there is to know of orders' money, of many orders with one question. */
@ApplicationScoped
class Purses {

    private static final String MONEY = """
            select o.seller_id, o.order_no, o.currency, o.order_amount, o.refunded, o.status, o.payment_status,
                   o.payout_status, o.dormant, s.commission_rate, s.affiliate_rate,
                   (select string_agg((l.quantity * l.unit_price)::text, ' ' order by l.line_no) from orders.order_line l
                     where l.seller_id = o.seller_id and l.order_no = o.order_no) as line_totals
              from orders.orders o
              join orders.seller s on s.seller_id = o.seller_id
             where o.seller_id = ? and o.order_no = any(?)
             order by o.order_no""";

    @Inject
    private Sql sql;

    List<OrderMoney> of(SellerId seller, List<OrderNo> orders) {
        return sql.list(
                MONEY,
                Purses::money,
                seller.value(),
                orders.stream().map(OrderNo::value).toList());
    }

    private static OrderMoney money(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        PaymentStatus payment = PaymentStatus.valueOf(row.getString("payment_status"));
        Money amount = new Money(row.getLong("order_amount"), currency);
        return new OrderMoney(
                new SellerId(row.getString("seller_id")),
                new OrderNo(row.getLong("order_no")),
                currency,
                payment.isFunded() ? amount : Money.zero(currency),
                new Money(row.getLong("refunded"), currency),
                row.getBigDecimal("commission_rate"),
                row.getBigDecimal("affiliate_rate"),
                totals(row.getString("line_totals"), currency),
                OrderStatus.valueOf(row.getString("status")),
                payment,
                PayoutStatus.valueOf(row.getString("payout_status")),
                row.getBoolean("dormant"));
    }

    private static List<Money> totals(String minorUnits, Currency currency) {
        return minorUnits == null
                ? List.of()
                : Stream.of(minorUnits.split(" ", -1))
                        .map(total -> new Money(Long.parseLong(total), currency))
                        .toList();
    }
}
