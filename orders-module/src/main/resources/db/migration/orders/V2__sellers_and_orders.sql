-- Sellers and their orders. seller_id leads every key, so that the schema can be sharded by seller.
-- Money is whole minor units of the order's currency; times are instants.

create table orders.seller (
  seller_id       text collate "C" primary key check (seller_id ~ '^[A-Za-z0-9_-]{1,32}$'),
  name            text not null check (length(name) between 1 and 200),
  zone            text not null,
  language        text not null check (language in ('en', 'zh')),
  commission_rate numeric(6, 5) not null check (commission_rate >= 0),
  affiliate_rate  numeric(6, 5) not null check (affiliate_rate >= 0),
  processing_days integer not null default 7 check (processing_days between 1 and 60),
  created_at      timestamptz not null,
  check (commission_rate + affiliate_rate < 1)
);

-- Its last three digits end an order number; see OrderNo.
create sequence orders.order_no_sequence;

create table orders.orders (
  seller_id            text collate "C" not null references orders.seller,
  order_no             bigint not null check (order_no between 1000000000000000 and 8999999999999999),
  external_id          text not null check (length(external_id) between 1 and 64),
  status               text not null check (status in ('AWAITING_PAYMENT', 'RISK_REVIEW', 'AWAITING_SHIPMENT',
                         'PARTIALLY_SHIPPED', 'AWAITING_RECEIPT', 'AWAITING_PAYOUT', 'COMPLETED', 'CLOSED')),
  payment_status       text not null check (payment_status in ('UNPAID', 'AUTHORISED', 'FUNDED', 'PARTLY_REFUNDED',
                         'REFUNDED', 'VOIDED')),
  cancellation_status  text not null default 'NONE' check (cancellation_status in ('NONE', 'REQUESTED', 'ACCEPTED',
                         'REJECTED', 'WITHDRAWN')),
  cancellation_reason  text,
  cancellation_asked_at timestamptz,
  dispute_status       text not null default 'NONE' check (dispute_status in ('NONE', 'OPEN', 'ENDED')),
  dispute_opened_at    timestamptz,
  payout_status        text not null default 'NOT_DUE' check (payout_status in ('NOT_DUE', 'VERIFYING',
                         'WITH_OPERATOR', 'SCHEDULED', 'RELEASED')),
  frozen_at            timestamptz,
  frozen_reason        text,
  dormant              boolean not null,
  buyer_id             text not null,
  buyer_name           text not null,
  buyer_email          text,
  buyer_country        text not null,
  buyer_language       text,
  marketing_consent    boolean,
  currency             char(3) not null,
  product_total        bigint not null check (product_total >= 0),
  shipping_fee         bigint not null check (shipping_fee >= 0),
  discount             bigint not null check (discount >= 0),
  order_amount         bigint not null check (order_amount >= 0),
  payment_methods      text not null default '',
  shipping_service     text not null,
  recipient            text not null,
  ship_country         text not null,
  ship_state           text,
  ship_city            text,
  ship_street          text,
  ship_zip             text,
  ship_phone           text,
  ship_mobile          text,
  placed_at            timestamptz not null,
  paid_at              timestamptz,
  funds_arrived_at     timestamptz,
  risk_passed_at       timestamptz,
  ship_by              timestamptz,
  shipped_at           timestamptz,
  delivered_at         timestamptz,
  receipt_confirmed_at timestamptz,
  payout_released_at   timestamptz,
  closed_at            timestamptz,
  close_reason         text,
  memo                 text check (length(memo) <= 2000),
  assignee             text,
  version              bigint not null default 0,
  primary key (seller_id, order_no),
  unique (seller_id, external_id),
  check (order_amount = product_total + shipping_fee - discount),
  check ((status = 'CLOSED') = (closed_at is not null)),
  check ((frozen_at is null) = (frozen_reason is null))
);
create index orders_newest on orders.orders (seller_id, placed_at desc, order_no desc);
create index orders_newest_by_status on orders.orders (seller_id, status, placed_at desc, order_no desc);
create index orders_by_number on orders.orders (order_no);
create index orders_held on orders.orders (seller_id, placed_at desc, order_no desc)
  where cancellation_status = 'REQUESTED' or dispute_status = 'OPEN' or frozen_at is not null;

create table orders.order_line (
  seller_id  text collate "C" not null,
  order_no   bigint not null,
  line_no    integer not null check (line_no >= 1),
  sku        text,
  title      text not null,
  attributes text not null default '{}',
  quantity   bigint not null check (quantity between 1 and 1000000),
  unit_price bigint not null check (unit_price >= 0),
  primary key (seller_id, order_no, line_no),
  foreign key (seller_id, order_no) references orders.orders
);

create table orders.shipment (
  seller_id    text collate "C" not null,
  order_no     bigint not null,
  shipment_no  integer not null check (shipment_no >= 1),
  carrier      text not null,
  tracking_no  text not null,
  shipped_at   timestamptz not null,
  delivered_at timestamptz,
  primary key (seller_id, order_no, shipment_no),
  foreign key (seller_id, order_no) references orders.orders
);
create index shipment_by_tracking on orders.shipment (seller_id, tracking_no);

create table orders.shipment_line (
  seller_id   text collate "C" not null,
  order_no    bigint not null,
  shipment_no integer not null,
  line_no     integer not null,
  quantity    bigint not null check (quantity >= 1),
  primary key (seller_id, order_no, shipment_no, line_no),
  foreign key (seller_id, order_no, shipment_no) references orders.shipment,
  foreign key (seller_id, order_no, line_no) references orders.order_line
);

create table orders.feedback (
  seller_id text collate "C" not null,
  order_no  bigint not null,
  rating    smallint not null check (rating between 1 and 5),
  comment   text,
  at        timestamptz not null,
  primary key (seller_id, order_no),
  foreign key (seller_id, order_no) references orders.orders
);

-- What happened to an order, in the order it was recorded; rows are only ever added.
create table orders.order_event (
  seller_id text collate "C" not null,
  order_no  bigint not null,
  seq       integer not null check (seq >= 1),
  at        timestamptz not null,
  kind      text not null,
  actor     text not null check (actor in ('BUYER', 'SELLER', 'OPERATOR', 'PAYMENTS', 'CARRIER', 'SYSTEM')),
  who       text,
  detail    text,
  primary key (seller_id, order_no, seq),
  foreign key (seller_id, order_no) references orders.orders
);

-- How many orders a seller has under each tab: the sum of its rows. A change adds a small row instead of locking a
-- counter, and the rows are folded in the background.
create table orders.order_tally (
  id        bigint generated always as identity primary key,
  seller_id text collate "C" not null,
  tab       text not null,
  delta     bigint not null
);
create index order_tally_of_seller on orders.order_tally (seller_id, tab) include (delta);

-- What the export may read, one row an order. Part of this module's contract.
create view orders.export_row with (security_invoker = true) as
select o.seller_id, o.order_no, o.external_id, o.status, o.assignee, o.buyer_name, o.placed_at, o.paid_at, o.currency,
       o.product_total, o.shipping_fee, o.order_amount, o.discount, o.memo, o.recipient, o.ship_country, o.ship_state,
       o.ship_city, o.ship_street, o.ship_zip, o.ship_phone, o.ship_mobile, o.shipping_service, o.ship_by,
       o.shipped_at, o.receipt_confirmed_at, o.cancellation_status, o.dispute_status, o.frozen_at,
       (select json_agg(json_build_object('title', l.title, 'sku', l.sku, 'attributes', l.attributes::json,
                                          'quantity', l.quantity) order by l.line_no)
          from orders.order_line l
         where l.seller_id = o.seller_id and l.order_no = o.order_no) as lines,
       (select string_agg(s.carrier || ':' || s.tracking_no, e'\n' order by s.shipment_no)
          from orders.shipment s
         where s.seller_id = o.seller_id and s.order_no = o.order_no) as tracking
  from orders.orders o;

grant usage on schema orders to ${appRole};
grant select, insert, update on orders.seller, orders.orders, orders.order_line, orders.shipment, orders.shipment_line,
  orders.feedback to ${appRole};
grant select, insert on orders.order_event to ${appRole};
grant select, insert, delete on orders.order_tally to ${appRole};
grant select on orders.export_row, orders.schema_history to ${appRole};
grant usage on sequence orders.order_no_sequence to ${appRole};
