-- Webhooks that hear only of some facts, that rest for a while, and whose trial says what came of it.
alter table orders.webhook
  -- Names of facts with commas between; none for every fact.
  add column kinds     text not null default '',
  add column paused_at timestamptz;
grant update (paused_at) on orders.webhook to ${appRole};

-- Why a trial did not get through; null for what was delivered. News that fails is in the outbox until it is.
alter table orders.webhook_delivery add column failure text;

-- Two indexes of the same orders each: what there is to do, and the lists, ask in a way that one serves both.
drop index orders.orders_unpaid;
drop index orders.orders_to_answer;

-- Parcels that a carrier could not deliver or brings back, the longest first: something to do.
create index shipment_troubled on orders.shipment (seller_id, last_event_at, order_no)
  where status in ('FAILED', 'RETURNED');
