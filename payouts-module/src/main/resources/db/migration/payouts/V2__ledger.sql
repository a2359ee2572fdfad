-- The ledger: one row is one transfer between two accounts of a seller, so every currency sums up to zero whatever is
-- written. Rows are only ever added. What must not be below zero is a balance with a check, kept in the same transaction;
-- the rows are the truth, the balances can be added up again from them.

-- Where the money of each order is. The sum over the places is what was paid, always.
create table payouts.order_funds (
  seller_id text collate "C" not null,
  order_no  bigint not null,
  currency  text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
  paid      bigint not null check (paid > 0),
  refunded  bigint not null default 0,
  settled   bigint not null default 0 check (settled >= 0),
  escrow    bigint not null default 0 check (escrow >= 0),
  held      bigint not null default 0 check (held >= 0),
  scheduled bigint not null default 0 check (scheduled >= 0),
  commission bigint not null default 0 check (commission >= 0),
  affiliate bigint not null default 0 check (affiliate >= 0),
  released  bigint not null default 0 check (released >= 0),
  -- What of the released is the seller's debt, or was until it was set off.
  reclaimed bigint not null default 0,
  postings  integer not null,
  primary key (seller_id, order_no),
  unique (seller_id, order_no, currency),
  check (refunded between settled and paid),
  check (reclaimed between 0 and released),
  check (paid = refunded + escrow + held + scheduled + commission + affiliate + released - reclaimed)
) with (fillfactor = 70);

-- What is a seller's own.
create table payouts.seller_funds (
  seller_id   text collate "C" not null,
  currency    text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
  available   bigint not null default 0 check (available >= 0),
  withdrawing bigint not null default 0 check (withdrawing >= 0),
  paid_out    bigint not null default 0 check (paid_out >= 0),
  debt        bigint not null default 0 check (debt <= 0),
  primary key (seller_id, currency)
) with (fillfactor = 50);

create sequence payouts.ledger_entry;

create table payouts.ledger (
  seller_id text collate "C" not null,
  -- The transaction that wrote it: whatever is older than all that still run is settled and can be summed up for good.
  booked_in bigint not null default (pg_current_xact_id()::text::bigint),
  entry_no  bigint not null default nextval('payouts.ledger_entry'),
  order_no  bigint,
  currency  text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
  amount    bigint not null check (amount > 0),
  from_kind text collate "C" not null,
  to_kind   text collate "C" not null,
  why       text collate "C" not null,
  reference text collate "C" not null check (length(reference) between 1 and 120),
  at        timestamptz not null,
  -- Available money less debt after it, where it changed that.
  own       bigint,
  primary key (seller_id, booked_in, entry_no),
  unique nulls not distinct (seller_id, order_no, why, reference, from_kind, to_kind),
  -- An order's money has one currency; nothing is posted to an order that never had any.
  foreign key (seller_id, order_no, currency) references payouts.order_funds (seller_id, order_no, currency),
  check (from_kind in ('BUYER_CLEARING', 'ESCROW', 'HELD', 'SCHEDULED', 'AVAILABLE', 'WITHDRAWING', 'PAID_OUT', 'DEBT',
                       'COMMISSION', 'AFFILIATE', 'REFUNDS', 'OPENING')),
  check (to_kind in ('BUYER_CLEARING', 'ESCROW', 'HELD', 'SCHEDULED', 'AVAILABLE', 'WITHDRAWING', 'PAID_OUT', 'DEBT',
                     'COMMISSION', 'AFFILIATE', 'REFUNDS', 'PENALTIES', 'OPENING')),
  check (from_kind <> to_kind),
  check (order_no is not null or not (from_kind in ('ESCROW', 'HELD', 'SCHEDULED') or to_kind in ('ESCROW', 'HELD', 'SCHEDULED'))),
  check (why in ('FUNDS_ARRIVED', 'RECEIVED', 'SCHEDULED', 'UNSCHEDULED', 'RELEASED', 'SET_OFF', 'REFUND',
                 'REFUND_SETTLED', 'WITHDRAWAL', 'WITHDRAWAL_CONFIRMED', 'WITHDRAWAL_RETURNED', 'PENALTY', 'OPENING'))
);
-- An order is released once, from wherever its money stood.
create unique index ledger_released_once on payouts.ledger (seller_id, order_no, to_kind) where why = 'RELEASED';
-- With the time in it, days are picked without a look at the rows between.
create index ledger_statement on payouts.ledger (seller_id, currency, entry_no, at) where own is not null;

-- Sums of settled rows, so that a balance costs what was written since; they can be thrown away at any time.
create table payouts.snapshot (
  seller_id text collate "C" not null,
  kind      text collate "C" not null,
  currency  text collate "C" not null,
  amount    bigint not null,
  -- Rows of transactions before this one are in the sum.
  upto      bigint not null,
  primary key (seller_id, kind, currency)
);

-- The seller's part of what was paid and not refunded, half-up; rates in units of 1/100,000.
create function payouts.sellers_part(kept bigint, commission_rate bigint, affiliate_rate bigint) returns bigint
  language sql immutable as $$
  select round(kept::numeric * (100000 - commission_rate - affiliate_rate) * 0.00001)::bigint
$$;

-- The commission in what is left then: in the ratio of the rates, half-up.
create function payouts.commission_part(fees bigint, commission_rate bigint, affiliate_rate bigint) returns bigint
  language sql immutable as $$
  select case when commission_rate + affiliate_rate = 0 then 0
              else div(2 * fees::numeric * commission_rate + commission_rate + affiliate_rate,
                       2 * (commission_rate + affiliate_rate))::bigint end
$$;

-- Opens the books of orders that came with a history: their money stands where the orders say. What was refunded before
-- went out the way it came in.
create function payouts.open_orders(seller text, numbers bigint[], opened_at timestamptz) returns bigint language sql as $$
  with paid as (
    select f.seller_id, f.order_no, f.currency, f.order_amount as paid, f.refunded, f.order_amount - f.refunded as kept,
           f.commission_rate, f.affiliate_rate,
           case when f.payout_status = 'RELEASED' then 'PAID_OUT'
                when f.payout_status = 'SCHEDULED' then 'SCHEDULED'
                when f.status = 'AWAITING_PAYOUT' then 'HELD'
                else 'ESCROW' end as place
      from orders.export_funds f
     where f.seller_id = seller and f.order_no = any(numbers) and f.order_amount > 0
       and f.payment_status in ('FUNDED', 'PARTLY_REFUNDED', 'REFUNDED')),
  sold as (
    select p.*, case place when 'PAID_OUT' then payouts.sellers_part(kept, commission_rate, affiliate_rate) else 0 end as part
      from paid p),
  parted as (
    select s.*, case place when 'PAID_OUT' then payouts.commission_part(kept - part, commission_rate, affiliate_rate)
                           else 0 end as commission
      from sold s),
  stood as (
    select p.*, case place when 'PAID_OUT' then kept - part - commission else 0 end as affiliate,
           case place when 'PAID_OUT' then part else kept end as placed
      from parted p),
  by_order as (
    insert into payouts.order_funds (seller_id, order_no, currency, paid, refunded, settled, escrow, held, scheduled,
                                     commission, affiliate, released, postings)
    select seller_id, order_no, currency, paid, refunded, refunded,
           case place when 'ESCROW' then kept else 0 end, case place when 'HELD' then kept else 0 end,
           case place when 'SCHEDULED' then kept else 0 end, commission, affiliate, part, 1
      from stood order by order_no),
  by_seller as (
    insert into payouts.seller_funds as f (seller_id, currency, paid_out)
    select seller_id, currency, sum(part) from stood group by seller_id, currency having sum(part) > 0 order by currency
        on conflict (seller_id, currency) do update set paid_out = f.paid_out + excluded.paid_out),
  written as (
    insert into payouts.ledger (seller_id, order_no, currency, amount, from_kind, to_kind, why, reference, at)
    select s.seller_id, s.order_no, s.currency, t.amount, t.from_kind, t.to_kind, 'OPENING', 'opening', opened_at
      from stood s
     cross join lateral (values ('OPENING', 'REFUNDS', s.refunded), ('REFUNDS', 'OPENING', s.refunded),
                                ('OPENING', s.place, s.placed), ('OPENING', 'COMMISSION', s.commission),
                                ('OPENING', 'AFFILIATE', s.affiliate)) as t (from_kind, to_kind, amount)
     where t.amount > 0)
  select count(*) from stood
$$;

-- What is there already is opened as it stands.
select payouts.open_orders(seller_id, array_agg(order_no), now()) from orders.export_funds group by seller_id;

-- What the export may read: one row an order, where each part of what was paid is. Before the payout the parts are what
-- the payout would be today. The offsets keep it one look for each order, in the order of the orders' index, without sorting,
-- and each part computed once.
create view payouts.export_row with (security_invoker = true) as
select f.seller_id, f.placed_at, f.order_no, f.status, f.payment_status, f.cancellation_status, f.dispute_status,
       f.payout_status, f.frozen, f.dormant, f.currency, f.paid_at, f.payout_released_at,
       coalesce(b.paid, 0) as paid, coalesce(b.refunded, 0) as refunded,
       coalesce(b.commission + b.commission_due, 0) as commission,
       coalesce(b.affiliate + b.waiting - b.part - b.commission_due, 0) as affiliate,
       coalesce(b.released, 0) as released,
       coalesce(b.part, 0) as held
  from orders.export_funds f
  left join lateral (
    select sold.*,
           payouts.commission_part(sold.waiting - sold.part, sold.commission_rate, sold.affiliate_rate) as commission_due
      from (select here.*, payouts.sellers_part(here.waiting, here.commission_rate, here.affiliate_rate) as part
              from (select o.paid, o.refunded, o.commission, o.affiliate, o.released - o.reclaimed as released,
                           o.escrow + o.held + o.scheduled as waiting, f.commission_rate, f.affiliate_rate
                      from payouts.order_funds o
                     where o.seller_id = f.seller_id and o.order_no = f.order_no offset 0) as here offset 0) as sold
    offset 0) as b on true;

grant select, insert on payouts.ledger to ${appRole};
grant select, insert, update on payouts.order_funds, payouts.seller_funds, payouts.snapshot to ${appRole};
grant usage on sequence payouts.ledger_entry to ${appRole};
grant select on payouts.export_row to ${appRole};
