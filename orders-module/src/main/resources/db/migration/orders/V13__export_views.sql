-- What the export may read: one row an order, a shipment, an order's money, a buyer's order. Part of this module's contract.
-- All are read in the order of an index, without sorting, from a position on.

drop view orders.export_row;

-- The lines of an order are one text: title, attributes, the seller's own code and the quantity of each, every one of them
-- behind its length in bytes and a colon. That costs a fraction of JSON on either side, and no character is forbidden.
create view orders.export_order with (security_invoker = true) as
select o.seller_id, o.placed_at, o.order_no, o.status, o.assignee, o.buyer_name, o.paid_at, o.currency, o.product_total,
       o.shipping_fee, o.order_amount, o.discount, o.memo, o.recipient, o.ship_country, o.ship_state, o.ship_city,
       o.ship_street, o.ship_zip, o.ship_phone, o.ship_mobile, o.shipping_service, o.ship_by, o.shipped_at,
       o.receipt_confirmed_at,
       (select string_agg(octet_length(l.title) || ':' || l.title || octet_length(l.attributes) || ':' || l.attributes
                          || coalesce(octet_length(l.sku) || ':' || l.sku, '0:')
                          || length(l.quantity::text) || ':' || l.quantity, '' order by l.line_no)
          from orders.order_line l
         where l.seller_id = o.seller_id and l.order_no = o.order_no) as lines,
       (select string_agg(s.carrier || ':' || s.tracking_no, e'\n' order by s.shipment_no)
          from orders.shipment s
         where s.seller_id = o.seller_id and s.order_no = o.order_no) as tracking
  from orders.orders o;

create view orders.export_shipment with (security_invoker = true) as
select o.seller_id, o.placed_at, o.order_no, s.shipment_no, o.status, o.buyer_name, o.ship_country, o.shipping_service,
       s.carrier, s.tracking_no, s.status as tracking_status, s.shipped_at, s.scanned_at, s.delivered_at, s.last_event_at,
       s.shipped_at + make_interval(hours => 24 * coalesce(
           (select t.days from orders.transit t where t.service = o.shipping_service),
           (select t.days from orders.transit t where t.service = 'standard'))) as usual_until,
       o.dormant, s.suspected_at is not null as suspected
  from orders.orders o
  join orders.shipment s on s.seller_id = o.seller_id and s.order_no = o.order_no;

create view orders.export_funds with (security_invoker = true) as
select o.seller_id, o.placed_at, o.order_no, o.status, o.payment_status, o.cancellation_status, o.dispute_status,
       o.payout_status, o.frozen_at is not null as frozen, o.dormant, o.currency, o.order_amount, o.refunded, o.paid_at,
       o.payout_released_at,
       (select round(s.commission_rate * 100000)::bigint from orders.seller s where s.seller_id = o.seller_id)
           as commission_rate,
       (select round(s.affiliate_rate * 100000)::bigint from orders.seller s where s.seller_id = o.seller_id)
           as affiliate_rate
  from orders.orders o;

-- How to reach a buyer is only there where he agreed to be written to.
create view orders.export_buyer with (security_invoker = true) as
select o.seller_id, o.placed_at, o.order_no, o.status, o.buyer_id collate "C" as buyer_id, o.buyer_name, o.buyer_country,
       o.buyer_language, o.marketing_consent,
       case when o.marketing_consent then o.buyer_email end as email,
       case when o.marketing_consent then coalesce(o.ship_mobile, o.ship_phone) end as phone,
       o.currency,
       case when o.payment_status in ('FUNDED', 'PARTLY_REFUNDED', 'REFUNDED') then o.order_amount - o.refunded else 0 end
           as spent,
       o.dispute_status <> 'NONE' as disputed, f.rating, f.revealed_at
  from orders.orders o
  left join orders.feedback f on f.seller_id = o.seller_id and f.order_no = o.order_no;

grant select on orders.export_order, orders.export_shipment, orders.export_funds, orders.export_buyer to ${appRole};
