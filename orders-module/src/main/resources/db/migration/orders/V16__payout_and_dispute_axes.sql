-- The axes payout and dispute move: how long an order can be disputed, what their values may stand beside, and which ends of
-- an order count for its seller.

insert into orders.term (name, amount, unit) values
  ('dispute-after-shipment', 240, 'HOURS'),
  ('dispute-after-receipt', 360, 'HOURS');

alter table orders.orders
  add check (payout_status <> 'RELEASED' or (status = 'COMPLETED' and payout_released_at is not null)),
  add check (payout_status not in ('VERIFYING', 'WITH_OPERATOR', 'SCHEDULED') or status = 'AWAITING_PAYOUT'),
  add check (dispute_status = 'NONE' or dispute_opened_at is not null);

-- An order that was closed after it had shipped counts as shipped, whoever refunded it. One that its seller gave back unshipped
-- counts as not fulfilled.
create or replace function orders.score_past(seller text) returns bigint language sql as $$
  with past as (
    insert into orders.score_entry (seller_id, kind, order_no, at, cause)
    select o.seller_id, fate.kind, o.order_no, fate.at, fate.cause
      from orders.orders o
      left join lateral (select e.at from orders.order_event e
                          where e.seller_id = o.seller_id and e.order_no = o.order_no
                            and e.kind = 'UNSHIPPED_REFUNDED' limit 1) as missed on true
     cross join lateral (values
       ('NOT_FULFILLED', case when o.close_reason = 'seller_send_goods_timeout'
                                or (o.close_reason = 'goodwill_refunded' and o.risk_passed_at is not null
                                    and o.shipped_at is null)
                              then o.closed_at end, 'NOT_SHIPPED'),
       ('NOT_FULFILLED', case when o.close_reason = 'cancel_order_close_trade'
                               and o.cancellation_reason in ('OUT_OF_STOCK', 'WRONG_PRICE', 'CANNOT_SHIP_IN_TIME')
                              then o.closed_at end, o.cancellation_reason),
       ('NOT_FULFILLED', missed.at, 'REST_NOT_SHIPPED'),
       ('SHIPPED', case when missed.at is null and (o.status in ('AWAITING_RECEIPT', 'AWAITING_PAYOUT', 'COMPLETED')
                          or o.close_reason in ('seller_accept_issue_no_goods_return', 'seller_response_issue_timeout',
                                                'dispute_ruled', 'buyer_goods_returned', 'goodwill_refunded',
                                                'operator_refunded'))
                        then o.shipped_at end, null),
       ('RECEIVED', o.receipt_confirmed_at, null)) as fate (kind, at, cause)
     where o.seller_id = seller and not o.dormant and fate.at > now() - interval '90 days'
        on conflict do nothing
    returning 1)
  select count(*) from past
$$;
