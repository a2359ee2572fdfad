-- The three-month exports. seller_id leads the key, as everywhere; export_id is the number of the job run, which knows
-- who asked and when, the state and the progress. A run that failed has no file: the facts of a file are there all at once or not at all.

create table exports.export (
  seller_id       text collate "C" not null,
  export_id       bigint not null,
  first_day       date not null,
  last_day        date not null check (last_day >= first_day),
  zone            text not null,
  language        text not null check (language in ('EN', 'ZH')),
  statuses        text not null,
  spool_name      text not null,
  read_from       timestamptz,
  read_to         timestamptz,
  file_name       text,
  stored_name     text,
  size            bigint check (size > 0),
  sha256          text check (sha256 ~ '^[0-9a-f]{64}$'),
  rows_per_sheet  text,
  published_at    timestamptz,
  primary key (seller_id, export_id),
  check (num_nonnulls(file_name, stored_name, size, sha256, rows_per_sheet, published_at) in (0, 6))
);

grant select, insert, update on exports.export to ${appRole};
