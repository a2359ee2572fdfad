-- Imports of order history: what came of each, and each line that was not simply taken. An import is a job run and
-- has its id. Counts and remarks are written with the orders themselves, in the transaction of each chunk.

create table exports.order_import (
  run_id   bigint primary key,
  file     text not null unique,
  bytes    bigint not null,
  sha256   text not null,
  lines    bigint not null default 0,
  read     bigint not null default 0,
  imported bigint not null default 0,
  skipped  bigint not null default 0,
  rejected bigint not null default 0,
  warnings bigint not null default 0,
  check (read = imported + skipped + rejected),
  check (warnings <= imported)
);

create table exports.import_remark (
  run_id      bigint not null references exports.order_import,
  line_no     bigint not null check (line_no >= 1),
  kind        text not null check (kind in ('REJECTED', 'WARNING')),
  external_id text,
  reason      text not null,
  primary key (run_id, line_no)
);

grant select, insert, update on exports.order_import to ${appRole};
grant select, insert on exports.import_remark to ${appRole};
