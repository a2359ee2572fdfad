-- Wishes of callers that were fulfilled, and the answer to each, written in the transaction that fulfilled it.
create table orders.idempotency (
  party       text collate "C" not null,
  method      text collate "C" not null,
  path        text collate "C" not null,
  key         text collate "C" not null check (length(key) between 1 and 128),
  fingerprint text collate "C",
  status      integer check (status between 200 and 399),
  headers     text,
  body        text,
  created_at  timestamptz not null,
  primary key (party, method, path, key)
);
create index idempotency_by_age on orders.idempotency (created_at);

grant select, insert, update, delete on orders.idempotency to ${appRole};
