-- Payouts: what is known of each delivery, when its money is due, and the runs that release it.

-- How long things may take stands with the marketplace's other terms; a changed row holds for what begins afterwards.
insert into orders.term (name, amount, unit) values
  ('verification', 360, 'HOURS'),
  ('payout-decision', 168, 'HOURS'),
  ('payout', 5, 'WORKING_DAYS');

-- One row for each order whose payout has begun. It is written by whoever holds the order, so nobody waits for it who does
-- not wait for the order.
create table payouts.payout (
  seller_id     text collate "C" not null,
  order_no      bigint not null,
  -- When the order was received, or activated.
  since         timestamptz not null,
  status        text not null check (status in ('NOT_DUE', 'VERIFYING', 'WITH_OPERATOR', 'SCHEDULED', 'RELEASED')),
  delivered     text not null default 'OPEN' check (delivered in ('MET', 'OPEN', 'CONTRADICTED')),
  country       text not null default 'OPEN' check (country in ('MET', 'OPEN', 'CONTRADICTED')),
  post_code     text not null default 'OPEN' check (post_code in ('MET', 'OPEN', 'CONTRADICTED')),
  -- What the carrier named instead, for people.
  country_told  text,
  post_code_told text,
  -- What stands in for a verification: an operator's word, or imported history.
  approved_by   text check (approved_by in ('OPERATOR', 'HISTORY')),
  dormant       boolean not null default false,
  disputed_at   timestamptz,
  frozen_at     timestamptz,
  -- The clock of the status: until when the verification may take, until when the operator decides, when to release.
  due_at        timestamptz,
  -- Since when that clock stands still; a schedule does not, its order is passed over until it may be released.
  stopped_at    timestamptz,
  released_at   timestamptz,
  -- The early-release request that is open for it, and the last there was.
  open_request  bigint,
  last_request  bigint,
  -- What the money is parted into as things stand, in minor units.
  currency      char(3) not null,
  paid          bigint not null check (paid >= 0),
  refunded      bigint not null check (refunded between 0 and paid),
  commission    bigint not null check (commission >= 0),
  affiliate     bigint not null check (affiliate >= 0),
  payout        bigint not null check (payout >= 0),
  primary key (seller_id, order_no),
  check (paid = refunded + commission + affiliate + payout),
  check ((status = 'RELEASED') = (released_at is not null))
);
create index payout_newest on payouts.payout (seller_id, since desc, order_no desc);
create index payout_newest_by_status on payouts.payout (seller_id, status, since desc, order_no desc);
create index payout_due on payouts.payout (status, seller_id, due_at, order_no)
  where status in ('VERIFYING', 'WITH_OPERATOR', 'SCHEDULED');
create index payout_ready on payouts.payout (due_at)
  where status = 'SCHEDULED' and not dormant and disputed_at is null and frozen_at is null;
create index payout_to_decide on payouts.payout (due_at, seller_id, order_no) where status = 'WITH_OPERATOR';
create index payout_held on payouts.payout (seller_id, since desc, order_no desc)
  where status in ('VERIFYING', 'WITH_OPERATOR')
     or (status = 'SCHEDULED' and (disputed_at is not null or frozen_at is not null));
create index payout_unverified on payouts.payout (seller_id, due_at, order_no)
  where status in ('VERIFYING', 'WITH_OPERATOR') and not dormant;

-- A run of the job payout-run; its state stands with the job's.
create table payouts.payout_run (
  run_id   bigint primary key,
  due_by   timestamptz not null,
  due      bigint not null default 0,
  released bigint not null default 0,
  skipped  bigint not null default 0
);

-- The hours in which a run was started by itself: one node starts it.
create table payouts.payout_hour (
  hour   timestamptz primary key,
  run_id bigint not null
);

create table payouts.skipped_order (
  seller_id text collate "C" not null,
  order_no  bigint not null,
  run_id    bigint not null,
  reason    text not null check (reason in ('DISPUTED', 'FROZEN', 'DORMANT', 'NOT_SCHEDULED', 'BROKEN')),
  detail    text,
  at        timestamptz not null,
  primary key (seller_id, order_no, run_id)
);
create index skipped_order_of_run on payouts.skipped_order (run_id, order_no);

-- Orders whose money was on its way before there were payouts; the part of each is what the formula says.
insert into payouts.payout (seller_id, order_no, since, status, dormant, due_at, disputed_at, frozen_at, released_at,
       approved_by, currency, paid, refunded, payout, commission, affiliate)
select f.seller_id, f.order_no, coalesce(o.receipt_confirmed_at, f.placed_at), f.payout_status, f.dormant,
       case f.payout_status when 'VERIFYING' then case when not f.dormant then coalesce(o.receipt_confirmed_at, f.placed_at) + interval '360 hours' end
                            when 'WITH_OPERATOR' then coalesce(o.receipt_confirmed_at, f.placed_at) + interval '528 hours'
                            when 'SCHEDULED' then coalesce(o.receipt_confirmed_at, f.placed_at) + interval '168 hours' end,
       case when f.dispute_status = 'OPEN' then f.placed_at end, case when f.frozen then f.placed_at end,
       case when f.payout_status = 'RELEASED' then coalesce(f.payout_released_at, f.placed_at) end,
       case when f.payout_status in ('SCHEDULED', 'RELEASED') then 'HISTORY' end,
       f.currency, f.order_amount, f.refunded, part.payout, part.commission, kept - part.payout - part.commission
  from orders.export_funds f
  join orders.export_order o on o.seller_id = f.seller_id and o.placed_at = f.placed_at and o.order_no = f.order_no
 cross join lateral (select f.order_amount - f.refunded as kept) left_over
 cross join lateral (select payouts.sellers_part(kept, f.commission_rate, f.affiliate_rate) as payout) sellers
 cross join lateral (select sellers.payout, payouts.commission_part(kept - sellers.payout, f.commission_rate,
                                                                    f.affiliate_rate) as commission) part
 where f.payout_status <> 'NOT_DUE';

grant select, insert, update on payouts.payout to ${appRole};
grant select, insert, delete on payouts.payout_run to ${appRole};
grant update (due, released, skipped) on payouts.payout_run to ${appRole};
grant select, insert, delete on payouts.payout_hour, payouts.skipped_order to ${appRole};
