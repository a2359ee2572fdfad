-- The life of an order: its clocks, what carriers say of its parcels, and the lengths and rules that are data.

-- How long things may take. A changed row holds for every clock that starts afterwards.
create table orders.term (
  name   text collate "C" primary key,
  amount integer not null check (amount >= 0),
  unit   text not null check (unit in ('HOURS', 'WORKING_DAYS', 'TIMES'))
);
insert into orders.term (name, amount, unit) values
  ('payment', 480, 'HOURS'),
  ('processing', 168, 'HOURS'),
  ('risk-review', 24, 'HOURS'),
  ('risk-decision', 72, 'HOURS'),
  ('cancellation-answer', 48, 'HOURS'),
  ('first-scan', 5, 'WORKING_DAYS'),
  ('tracking-correction', 120, 'HOURS'),
  ('tracking-corrections', 2, 'TIMES'),
  ('receipt.courier', 552, 'HOURS'),
  ('receipt.express', 648, 'HOURS'),
  ('receipt.standard', 936, 'HOURS'),
  ('receipt.economy', 1440, 'HOURS'),
  ('receipt.special', 2160, 'HOURS'),
  ('receipt-after-delivery', 120, 'HOURS'),
  ('receipt-extensions', 2, 'TIMES'),
  ('receipt-extension', 720, 'HOURS'),
  ('feedback', 720, 'HOURS');

-- Days that differ from the week's own rule (Monday to Friday are worked): holidays, and weekend days that are worked.
create table orders.calendar_day (
  day    date primary key,
  worked boolean not null,
  name   text not null
);

-- What makes an operator look before an order may ship. Thresholds of money are minor units of their currency.
create table orders.risk_rule (
  rule      text not null check (rule in ('AMOUNT', 'VELOCITY', 'ADDRESS_MISMATCH', 'NEW_BUYER')),
  currency  char(3) not null default '',
  threshold bigint not null check (threshold >= 0),
  hours     integer not null default 0 check (hours >= 0),
  enabled   boolean not null default true,
  primary key (rule, currency)
);
insert into orders.risk_rule (rule, currency, threshold, hours) values
  ('AMOUNT', 'USD', 100000, 0),
  ('AMOUNT', 'EUR', 100000, 0),
  ('AMOUNT', 'GBP', 80000, 0),
  ('AMOUNT', 'BRL', 500000, 0),
  ('AMOUNT', 'CNY', 700000, 0),
  ('AMOUNT', 'JPY', 150000, 0),
  ('VELOCITY', '', 5, 24),
  ('NEW_BUYER', 'USD', 50000, 0),
  ('NEW_BUYER', 'EUR', 50000, 0),
  ('NEW_BUYER', 'BRL', 250000, 0);
insert into orders.risk_rule (rule, threshold, enabled) values ('ADDRESS_MISMATCH', 0, true);

-- A clock is where it ends and, while something stops it, when it was stopped: it goes on with what was left.
alter table orders.orders
  add column pay_due           timestamptz,
  add column pay_stopped_at    timestamptz,
  add column review_due        timestamptz,
  add column review_stopped_at timestamptz,
  add column answer_due        timestamptz,
  add column answer_stopped_at timestamptz,
  add column ship_due          timestamptz,
  add column ship_stopped_at   timestamptz,
  add column scan_due          timestamptz,
  add column scan_stopped_at   timestamptz,
  add column receipt_due        timestamptz,
  add column receipt_stopped_at timestamptz,
  -- The earliest clock that runs: what the sweeper looks for, and what a list shows.
  add column due_at            timestamptz,
  add column due_kind          text,
  add column processing_days   integer check (processing_days between 1 and 60),
  add column payment_id        text,
  add column refunded          bigint not null default 0,
  add column risk_objections   text not null default '',
  add column risk_waiting      boolean not null default false,
  add column cancellation_note text check (length(cancellation_note) <= 2000),
  add column cancellation_ended_at timestamptz,
  add column delivery_trouble  boolean not null default false,
  add column extensions        integer not null default 0 check (extensions >= 0),
  add column extended_seconds  bigint not null default 0 check (extended_seconds >= 0),
  add column received_by       text check (received_by in ('BUYER', 'TIMEOUT', 'CARRIER')),
  add column feedback_until    timestamptz,
  -- How many facts its history has: the number of the last one.
  add column facts             integer not null default 0,
  add check (refunded between 0 and order_amount),
  add check ((due_at is null) = (due_kind is null));

update orders.orders o
   set facts = (select coalesce(max(seq), 0) from orders.order_event e
                 where e.seller_id = o.seller_id and e.order_no = o.order_no),
       refunded = case when payment_status = 'REFUNDED' then order_amount else 0 end,
       received_by = case when receipt_confirmed_at is not null then 'BUYER' end,
       feedback_until = receipt_confirmed_at + interval '720 hours';

-- Orders that were alive before there were clocks get theirs as if they had always run.
update orders.orders
   set pay_due = case when status = 'AWAITING_PAYMENT' then placed_at + interval '480 hours' end,
       review_due = case when status = 'RISK_REVIEW' then funds_arrived_at + interval '24 hours' end,
       ship_due = case when status in ('AWAITING_SHIPMENT', 'PARTIALLY_SHIPPED') then ship_by end,
       answer_due = case when cancellation_status = 'REQUESTED' then cancellation_asked_at + interval '48 hours' end,
       ship_stopped_at = case when status in ('AWAITING_SHIPMENT', 'PARTIALLY_SHIPPED')
                               and cancellation_status = 'REQUESTED' then cancellation_asked_at end,
       receipt_due = case when status = 'AWAITING_RECEIPT' then least(
           shipped_at + (select make_interval(hours => t.amount) from orders.term t
                          where t.name = coalesce(
                            (select u.name from orders.term u where u.name = 'receipt.' || shipping_service),
                            'receipt.standard')),
           delivered_at + interval '120 hours') end,
       receipt_stopped_at = case when status = 'AWAITING_RECEIPT' and dispute_status = 'OPEN' then dispute_opened_at end
 where not dormant;
update orders.orders
   set pay_stopped_at = case when pay_due is not null then frozen_at end,
       review_stopped_at = case when review_due is not null then frozen_at end,
       answer_stopped_at = case when answer_due is not null then frozen_at end,
       ship_stopped_at = case when ship_due is not null then coalesce(ship_stopped_at, frozen_at) end,
       receipt_stopped_at = case when receipt_due is not null then coalesce(receipt_stopped_at, frozen_at) end
 where frozen_at is not null and not dormant;
update orders.orders o
   set due_at = first.due, due_kind = first.kind
  from (select seller_id, order_no, c.due, c.kind,
               row_number() over (partition by seller_id, order_no order by c.due) as place
          from orders.orders,
               lateral (values ('PAYMENT', pay_due, pay_stopped_at), ('RISK_REVIEW', review_due, review_stopped_at),
                               ('CANCELLATION_ANSWER', answer_due, answer_stopped_at),
                               ('SHIP_BY', ship_due, ship_stopped_at),
                               ('RECEIPT', receipt_due, receipt_stopped_at)) as c (kind, due, stopped)
         where c.due is not null and c.stopped is null) as first
 where first.place = 1 and first.seller_id = o.seller_id and first.order_no = o.order_no;

create index orders_due on orders.orders (seller_id, due_at) where due_at is not null;
create index orders_of_buyer on orders.orders (seller_id, buyer_id, placed_at);

alter table orders.shipment
  -- Whether a notice of ours told of it: only those are kept apart by number, histories may repeat one.
  add column noticed       boolean not null default false,
  add column via           text not null default 'NOTICE' check (via in ('NOTICE', 'ONLINE')),
  add column corrections   integer not null default 0 check (corrections >= 0),
  add column status        text check (status in ('ACCEPTED', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED', 'FAILED',
                             'RETURNED')),
  add column last_event_at timestamptz,
  add column scan_due      timestamptz,
  add column scanned_at    timestamptz,
  add column suspected_at  timestamptz;
update orders.shipment set status = 'DELIVERED', last_event_at = delivered_at, scanned_at = delivered_at
 where delivered_at is not null;
create unique index shipment_number on orders.shipment (seller_id, carrier, tracking_no) where noticed;
create index shipment_by_carrier on orders.shipment (carrier, tracking_no);

-- Where the order stood after the fact: status, payment, cancellation, dispute, payout, frozen or not.
alter table orders.order_event add column state text;

-- Orders whose deadline could not be worked off. They wait longer each time and hold up no other.
create table orders.overdue (
  seller_id text collate "C" not null,
  order_no  bigint not null,
  attempts  integer not null,
  retry_at  timestamptz not null,
  reason    text not null,
  primary key (seller_id, order_no),
  foreign key (seller_id, order_no) references orders.orders
);

-- What is to leave the process: written in the transaction of the fact, delivered afterwards, at least once.
create table orders.outbox (
  id         bigint generated always as identity primary key,
  topic      text not null,
  seller_id  text collate "C",
  subject    text not null,
  body       text not null,
  created_at timestamptz not null,
  -- When to try (again); null once it is given up.
  try_at     timestamptz,
  attempts   integer not null default 0,
  reason     text
);
create index outbox_waiting on orders.outbox (try_at, id) where try_at is not null;
create index outbox_dead on orders.outbox (id) where try_at is null;

grant select, insert, update, delete on orders.outbox, orders.overdue, orders.calendar_day to ${appRole};
grant select, update on orders.term, orders.risk_rule to ${appRole};
grant insert, delete on orders.risk_rule to ${appRole};
