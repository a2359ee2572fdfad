-- Early-release requests with their proof. Files are small and few, and belong to the transaction and to the backup of what
-- they prove, so they stand in the database.
create table payouts.early_release (
  seller_id   text collate "C" not null,
  id          bigint generated always as identity,
  status      text not null default 'OPEN' check (status in ('OPEN', 'APPROVED', 'REFUSED')),
  note        text check (length(note) <= 2000),
  asked_at    timestamptz not null,
  asked_by    text,
  answered_at timestamptz,
  answered_by text,
  reason      text check (length(reason) between 1 and 2000),
  primary key (seller_id, id),
  check ((status = 'OPEN') = (answered_at is null)),
  check ((status = 'REFUSED') = (reason is not null))
);
create index early_release_by_id on payouts.early_release (id);
create index early_release_open on payouts.early_release (id) where status = 'OPEN';

create table payouts.early_release_order (
  seller_id text collate "C" not null,
  id        bigint not null,
  order_no  bigint not null,
  primary key (seller_id, id, order_no),
  foreign key (seller_id, id) references payouts.early_release,
  foreign key (seller_id, order_no) references payouts.payout
);

create table payouts.proof (
  seller_id text collate "C" not null,
  id        bigint not null,
  number    integer not null check (number >= 1),
  name      text not null check (length(name) between 1 and 200),
  type      text not null check (type in ('JPEG', 'PNG', 'PDF', 'TEXT')),
  sha256    char(64) not null,
  content   bytea not null check (length(content) between 1 and 5242880),
  automatic boolean not null,
  added_at  timestamptz not null,
  primary key (seller_id, id, number),
  foreign key (seller_id, id) references payouts.early_release
);

grant select, insert, update on payouts.early_release to ${appRole};
grant select, insert on payouts.early_release_order, payouts.proof to ${appRole};
