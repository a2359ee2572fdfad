package org.sellerport.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sellerport.platform.Sql;

/** The rules that make an operator look at an order before it may ship. Rules and thresholds are rows of a table. */
@ApplicationScoped
class RiskRules {

    private static final String OBJECTING = """
            select distinct r.rule
              from orders.orders o, orders.risk_rule r
             where o.seller_id = ? and o.order_no = ? and r.enabled and r.currency in ('', o.currency)
               and case r.rule
                     when 'AMOUNT' then o.order_amount >= r.threshold
                     when 'ADDRESS_MISMATCH' then o.buyer_country <> o.ship_country
                     when 'VELOCITY' then r.threshold <= (
                       select count(*) from orders.orders p
                        where p.seller_id = o.seller_id and p.buyer_id = o.buyer_id and p.order_no <> o.order_no
                          and p.placed_at > o.placed_at - make_interval(hours => r.hours) and p.placed_at <= o.placed_at)
                     when 'NEW_BUYER' then o.order_amount >= r.threshold and not exists (
                       select from orders.orders p
                        where p.seller_id = o.seller_id and p.buyer_id = o.buyer_id and p.order_no <> o.order_no
                          and p.receipt_confirmed_at is not null)
                   end
             order by r.rule""";

    @Inject
    private Sql sql;

    /** The names of the rules that object. */
    List<String> objections(Order order) {
        return sql.list(
                OBJECTING,
                row -> row.getString("rule"),
                order.seller().value(),
                order.no().value());
    }
}
