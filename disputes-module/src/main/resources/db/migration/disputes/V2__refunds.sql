-- Refunds: what buyers get back, for whatever cause, and where the money is. seller_id leads every key; money is whole
-- minor units of the order's currency.

create sequence disputes.refund_no;

create table disputes.refund (
  seller_id         text collate "C" not null,
  refund_id         bigint not null default nextval('disputes.refund_no'),
  order_no          bigint not null,
  cause             text not null check (cause in ('CANCELLATION', 'RISK_REJECTION', 'NOT_SHIPPED', 'LATE_FUNDS', 'DISPUTE',
                      'GOODWILL', 'OPERATOR')),
  -- Which event of the order owes it: the same event never owes twice.
  reference         text collate "C" not null,
  amount            bigint not null check (amount > 0),
  currency          char(3) not null,
  status            text not null check (status in ('REQUESTED', 'FAILED', 'SETTLED')),
  requested_at      timestamptz not null,
  -- Whether the outbox has it; a refund waits where nobody can be asked.
  queued            boolean not null default false,
  sent_at           timestamptz,
  ended_at          timestamptz,
  failure           text check (length(failure) <= 500),
  -- What the processor tells a repetition by. A request that it refused is over: the next one is another.
  request_key       uuid not null default gen_random_uuid(),
  refused           boolean not null default false,
  payment_reference text check (length(payment_reference) <= 200),
  actor             text not null,
  who               text,
  note              text check (length(note) <= 2000),
  buyer_name        text not null,
  imported          boolean not null default false,
  steps             integer not null default 0,
  primary key (seller_id, refund_id),
  unique (seller_id, order_no, cause, reference),
  check ((status = 'REQUESTED') = (ended_at is null)),
  check ((status = 'FAILED') = (failure is not null))
);
create index refund_newest on disputes.refund (seller_id, requested_at desc, refund_id desc);
create index refund_newest_by_status on disputes.refund (seller_id, status, requested_at desc, refund_id desc);
create index refund_newest_by_cause on disputes.refund (seller_id, cause, requested_at desc, refund_id desc);
create index refund_by_buyer on disputes.refund (seller_id, (lower(buyer_name) collate "C"));
create index refund_by_number on disputes.refund (refund_id);
create index refund_failed on disputes.refund (ended_at, refund_id) where status = 'FAILED';
create index refund_open on disputes.refund (requested_at, refund_id) where status = 'REQUESTED';
create index refund_waiting on disputes.refund (refund_id) where status = 'REQUESTED' and not queued;

-- What of a refund belongs to which line of the order.
create table disputes.refund_line (
  seller_id text collate "C" not null,
  refund_id bigint not null,
  line_no   integer not null check (line_no >= 1),
  amount    bigint not null check (amount >= 0),
  primary key (seller_id, refund_id, line_no),
  foreign key (seller_id, refund_id) references disputes.refund
);

-- What happened to a refund; rows are only ever added.
create table disputes.refund_step (
  seller_id text collate "C" not null,
  refund_id bigint not null,
  seq       integer not null check (seq >= 1),
  at        timestamptz not null,
  kind      text not null check (kind in ('REQUESTED', 'FAILED', 'RETRIED', 'SETTLED')),
  actor     text not null,
  who       text,
  detail    text,
  primary key (seller_id, refund_id, seq),
  foreign key (seller_id, refund_id) references disputes.refund
);

-- How many refunds of a seller stand so: the sum of its rows, which are folded in the background.
create table disputes.refund_tally (
  id        bigint generated always as identity primary key,
  seller_id text collate "C" not null,
  status    text not null,
  delta     bigint not null
);
create index refund_tally_of_seller on disputes.refund_tally (seller_id, status) include (delta);

-- What went back before there were refunds: nobody is asked to pay it once more. This once the orders are read where they
-- lie; what is imported later comes with an event.
insert into disputes.refund (seller_id, order_no, cause, reference, amount, currency, status, requested_at, ended_at, queued,
                             actor, buyer_name, imported)
select o.seller_id, o.order_no,
       case when o.status <> 'CLOSED' then 'NOT_SHIPPED'
            when o.close_reason = 'risk_reject_closed' then 'RISK_REJECTION'
            when o.close_reason = 'seller_send_goods_timeout' then 'NOT_SHIPPED'
            when o.close_reason in ('buyer_pay_timeout', 'buyer_cancel_notpay_order') then 'LATE_FUNDS'
            when o.close_reason in ('seller_accept_issue_no_goods_return', 'seller_response_issue_timeout') then 'DISPUTE'
            else 'CANCELLATION' end,
       'history', o.refunded, o.currency, 'SETTLED', past.at, past.at, true, 'SYSTEM', o.buyer_name, true
  from orders.orders o
 cross join lateral (select coalesce(o.closed_at, o.paid_at, o.placed_at) as at) past
 where o.refunded > 0
 order by past.at, o.order_no;

insert into disputes.refund_tally (seller_id, status, delta)
select seller_id, status, count(*) from disputes.refund group by seller_id, status;

-- What others may read, one row a refund. Part of this module's contract.
create view disputes.export_refund with (security_invoker = true) as
select seller_id, order_no, refund_id, cause, amount, currency, status, requested_at,
       case when status = 'SETTLED' then ended_at end as settled_at, imported
  from disputes.refund;

grant usage on sequence disputes.refund_no to ${appRole};
grant select, insert on disputes.refund, disputes.refund_line, disputes.refund_step to ${appRole};
grant update (status, queued, sent_at, ended_at, failure, request_key, refused, payment_reference, steps)
  on disputes.refund to ${appRole};
grant select, insert, delete on disputes.refund_tally to ${appRole};
grant select on disputes.export_refund to ${appRole};
