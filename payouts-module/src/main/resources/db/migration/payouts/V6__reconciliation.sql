-- What the nightly comparison of the ledger with everything else found.

-- One row a comparison; run_id is the number of the job run, which may be purged before.
create table payouts.reconciliation (
  run_id      bigint primary key,
  asked_by    text not null,
  sellers     bigint not null default 0,
  orders      bigint not null default 0,
  differences bigint not null default 0,
  opened      bigint not null default 0,
  closed      bigint not null default 0,
  started_at  timestamptz not null,
  ended_at    timestamptz
);

create table payouts.difference (
  seller_id     text collate "C" not null,
  difference_id bigint generated always as identity,
  order_no      bigint,
  kind          text not null check (kind in ('PAID', 'REFUNDED', 'ESCROW', 'HELD', 'SCHEDULED', 'ORDER_UNKNOWN', 'BALANCE',
                                              'WITHDRAWING', 'PAID_OUT', 'REFUNDS_DUE')),
  account       text check ((account is not null) = (kind = 'BALANCE')),
  currency      char(3) collate "C" not null,
  expected      bigint not null,
  found         bigint not null,
  first_run     bigint not null,
  last_run      bigint not null,
  first_seen    timestamptz not null,
  last_seen     timestamptz not null,
  closed_at     timestamptz,
  primary key (seller_id, difference_id)
);
-- The same difference is one row as long as it lasts.
create unique index difference_open on payouts.difference (seller_id, order_no, kind, account, currency)
  nulls not distinct where closed_at is null;
create index difference_newest on payouts.difference (difference_id);
create index difference_newest_open on payouts.difference (difference_id) where closed_at is null;

-- When it is due by itself: whichever node holds the row asks for it.
create table payouts.reconciliation_schedule (
  one    boolean primary key default true check (one),
  due_at timestamptz not null
);
insert into payouts.reconciliation_schedule (due_at)
values ((date_trunc('day', now() at time zone 'UTC') + interval '1 day 2 hours 30 minutes') at time zone 'UTC');

grant select, insert, update on payouts.reconciliation, payouts.difference to ${appRole};
grant select, update on payouts.reconciliation_schedule to ${appRole};
