-- What a seller has to do, soonest first, for each clock: only orders whose clock runs are in these, however long the
-- history is. Those to ship have an index already.
create index orders_to_pay on orders.orders (seller_id, pay_due, order_no)
  where pay_due is not null and pay_stopped_at is null and payment_status = 'UNPAID';
create index orders_to_answer on orders.orders (seller_id, answer_due, order_no)
  where answer_due is not null and answer_stopped_at is null;
create index orders_to_scan on orders.orders (seller_id, scan_due, order_no)
  where scan_due is not null and scan_stopped_at is null;
create index orders_to_receive on orders.orders (seller_id, receipt_due, order_no)
  where receipt_due is not null and receipt_stopped_at is null and delivered_at is null;
create index shipment_suspected_since on orders.shipment (seller_id, suspected_at, order_no) where suspected_at is not null;

-- The operator's queue: what waits for a decision first, then what a rule objects to, then the rest.
create index orders_under_review on orders.orders
  ((case when risk_waiting then 0 when risk_objections <> '' then 1 else 2 end), review_due, order_no)
  where status = 'RISK_REVIEW' and not dormant;

-- Who changed which rule of the marketplace; rows are only ever added.
create table orders.rule_change (
  id     bigint generated always as identity primary key,
  at     timestamptz not null,
  who    text not null,
  rule   text not null,
  before text,
  after  text
);
grant select, insert on orders.rule_change to ${appRole};
