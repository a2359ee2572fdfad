-- When an order was received stands beside its money, so that whoever parts the money need not join the order to itself.
create or replace view orders.export_funds with (security_invoker = true) as
select o.seller_id, o.placed_at, o.order_no, o.status, o.payment_status, o.cancellation_status, o.dispute_status,
       o.payout_status, o.frozen_at is not null as frozen, o.dormant, o.currency, o.order_amount, o.refunded, o.paid_at,
       o.payout_released_at,
       (select round(s.commission_rate * 100000)::bigint from orders.seller s where s.seller_id = o.seller_id)
           as commission_rate,
       (select round(s.affiliate_rate * 100000)::bigint from orders.seller s where s.seller_id = o.seller_id)
           as affiliate_rate,
       o.receipt_confirmed_at
  from orders.orders o;
