package org.sellerport.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;

/**
 * Compares. Each comparison is one statement, hence one moment: an order and its postings change in one transaction, so
 * that whoever reads them at the same moment sees them agree.
 */
@ApplicationScoped
class Comparison {

    /**
     * What an order's state says of its money, what the ledger's rows say, what the balances beside them say, and what the
     * refunds say. The rows are the truth that the balances are held against; the orders are that of the rows.
     */
    private static final String ORDERS = """
            with o as (
              select order_no, currency, paid, refunded, paid - refunded as kept,
                     case when payout_status = 'RELEASED' then 'RELEASED'
                          when payout_status = 'SCHEDULED' then 'SCHEDULED'
                          when status = 'AWAITING_PAYOUT' then 'HELD'
                          else 'ESCROW' end as place
                from (select order_no, currency, status, payout_status, refunded,
                             case when payment_status in ('FUNDED', 'PARTLY_REFUNDED', 'REFUNDED') then order_amount
                                  else 0 end as paid
                        from orders.export_funds where seller_id = ? and order_no > ? and order_no <= ?) as known),
            l as (
              select order_no, min(currency) as currency,
                     coalesce(sum(amount) filter (where from_kind in ('BUYER_CLEARING', 'OPENING')), 0) as paid,
                     coalesce(sum(amount) filter (where to_kind = 'REFUNDS'), 0) as refunded,
                     coalesce(sum(amount) filter (where from_kind = 'REFUNDS'), 0) as settled,
                     coalesce(sum(case 'ESCROW' when to_kind then amount when from_kind then -amount end), 0) as escrow,
                     coalesce(sum(case 'HELD' when to_kind then amount when from_kind then -amount end), 0) as held,
                     coalesce(sum(case 'SCHEDULED' when to_kind then amount when from_kind then -amount end), 0)
                         as scheduled,
                     coalesce(sum(case 'COMMISSION' when to_kind then amount when from_kind then -amount end), 0)
                         as commission,
                     coalesce(sum(case 'AFFILIATE' when to_kind then amount when from_kind then -amount end), 0)
                         as affiliate
                from payouts.ledger where seller_id = ? and order_no > ? and order_no <= ? group by order_no),
            f as (
              select * from payouts.order_funds where seller_id = ? and order_no > ? and order_no <= ?),
            r as (
              select order_no, min(currency) as currency, sum(amount) as given,
                     coalesce(sum(amount) filter (where status <> 'SETTLED'), 0) as due
                from disputes.export_refund where seller_id = ? and order_no > ? and order_no <= ? group by order_no)
            select order_no, coalesce(o.currency, l.currency, f.currency, r.currency) as currency, d.*
              from o full join l using (order_no) full join f using (order_no) full join r using (order_no)
             cross join lateral (values
               ('PAID', null, coalesce(o.paid, 0), coalesce(l.paid, 0)),
               ('REFUNDED', null, coalesce(o.refunded, 0), coalesce(l.refunded, 0)),
               ('ESCROW', null, case o.place when 'ESCROW' then o.kept else 0 end, coalesce(l.escrow, 0)),
               ('HELD', null, case o.place when 'HELD' then o.kept else 0 end, coalesce(l.held, 0)),
               ('SCHEDULED', null, case o.place when 'SCHEDULED' then o.kept else 0 end, coalesce(l.scheduled, 0)),
               ('REFUNDS_DUE', null, coalesce(r.due, 0), coalesce(l.refunded - l.settled, 0)),
               ('ORDER_UNKNOWN', null, 0, coalesce(l.paid, f.paid, r.given)),
               ('BALANCE', 'PAID', coalesce(l.paid, 0), coalesce(f.paid, 0)),
               ('BALANCE', 'REFUNDED', coalesce(l.refunded, 0), coalesce(f.refunded, 0)),
               ('BALANCE', 'SETTLED', coalesce(l.settled, 0), coalesce(f.settled, 0)),
               ('BALANCE', 'ESCROW', coalesce(l.escrow, 0), coalesce(f.escrow, 0)),
               ('BALANCE', 'HELD', coalesce(l.held, 0), coalesce(f.held, 0)),
               ('BALANCE', 'SCHEDULED', coalesce(l.scheduled, 0), coalesce(f.scheduled, 0)),
               ('BALANCE', 'COMMISSION', coalesce(l.commission, 0), coalesce(f.commission, 0)),
               ('BALANCE', 'AFFILIATE', coalesce(l.affiliate, 0), coalesce(f.affiliate, 0))
             ) as d (kind, account, expected, found)
             where d.expected <> d.found and (o.paid is null) = (d.kind = 'ORDER_UNKNOWN')
             order by order_no""";

    /** A seller's own money: the balances against the ledger's rows, and the rows against the withdrawals. */
    private static final String OWN = """
            with l as (
              select currency,
                     sum(case 'AVAILABLE' when to_kind then amount when from_kind then -amount else 0 end) as available,
                     sum(case 'WITHDRAWING' when to_kind then amount when from_kind then -amount else 0 end) as withdrawing,
                     sum(case 'PAID_OUT' when to_kind then amount when from_kind then -amount else 0 end) as paid_out,
                     sum(case 'DEBT' when to_kind then amount when from_kind then -amount else 0 end) as debt,
                     coalesce(sum(case 'PAID_OUT' when to_kind then amount when from_kind then -amount end)
                              filter (where why <> 'OPENING'), 0) as by_bank
                from payouts.ledger where seller_id = ? group by currency),
            f as (
              select * from payouts.seller_funds where seller_id = ?),
            w as (
              select currency, coalesce(sum(amount) filter (where state in ('REQUESTED', 'IN_FILE')), 0) as under_way,
                     coalesce(sum(amount) filter (where state = 'PAID'), 0) as paid
                from payouts.withdrawal where seller_id = ? group by currency)
            select null::bigint as order_no, currency, d.*
              from l full join f using (currency) full join w using (currency)
             cross join lateral (values
               ('BALANCE', 'AVAILABLE', coalesce(l.available, 0), coalesce(f.available, 0)),
               ('BALANCE', 'WITHDRAWING', coalesce(l.withdrawing, 0), coalesce(f.withdrawing, 0)),
               ('BALANCE', 'PAID_OUT', coalesce(l.paid_out, 0), coalesce(f.paid_out, 0)),
               ('BALANCE', 'DEBT', coalesce(l.debt, 0), coalesce(f.debt, 0)),
               ('WITHDRAWING', null, coalesce(w.under_way, 0), coalesce(l.withdrawing, 0)),
               ('PAID_OUT', null, coalesce(w.paid, 0), coalesce(l.by_bank, 0))
             ) as d (kind, account, expected, found)
             where d.expected <> d.found""";

    @Inject
    private Sql sql;

    List<Found> compare(Portion portion) {
        List<Found> found = new ArrayList<>(orders(portion));
        if (portion.isFirst()) {
            found.addAll(own(portion.seller()));
        }
        return found;
    }

    private List<Found> orders(Portion portion) {
        String seller = portion.seller().value();
        long after = portion.after();
        long upto = portion.upto();
        return sql.list(
                ORDERS,
                row -> Found.read(portion.seller(), row),
                seller,
                after,
                upto,
                seller,
                after,
                upto,
                seller,
                after,
                upto,
                seller,
                after,
                upto);
    }

    private List<Found> own(SellerId seller) {
        return sql.list(OWN, row -> Found.read(seller, row), seller.value(), seller.value(), seller.value());
    }
}
