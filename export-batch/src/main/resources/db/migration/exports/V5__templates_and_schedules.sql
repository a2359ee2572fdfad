-- What a seller exports again and again: a named content, and when it is made by itself. Names of a seller differ in
-- more than the size of their letters.

create table exports.template (
  seller_id   text collate "C" not null,
  template_id bigint generated always as identity,
  name        text not null check (length(name) between 1 and 80),
  language    text not null check (language in ('EN', 'ZH')),
  statuses    text not null,
  format      text not null check (format in ('XLS', 'XLSX', 'CSV')),
  layout      text not null check (layout in ('CLASSIC', 'MODERN')),
  sheets      text not null check (sheets <> ''),
  columns     text not null,
  changed_by  text not null,
  changed_at  timestamptz not null,
  primary key (seller_id, template_id)
);
create unique index template_name on exports.template (seller_id, lower(name));

-- due_at is the hour that is next, try_at when a node looks at it: later than due_at where it could not be taken at once.
-- Moving due_at on and asking for the export is one transaction, so each hour is taken once, on however many nodes.
create table exports.schedule (
  seller_id    text collate "C" not null,
  template_id  bigint not null,
  rhythm       text not null check (rhythm in ('WEEKLY', 'MONTHLY')),
  day          smallint not null check (day between 1 and case rhythm when 'WEEKLY' then 7 else 28 end),
  hour         smallint not null check (hour between 0 and 23),
  span         smallint not null check (span between 1 and 3),
  mail         text check (length(mail) between 3 and 254),
  set_by       text not null,
  due_at       timestamptz not null,
  try_at       timestamptz not null,
  taken_at     timestamptz,
  last_export  bigint,
  refusal      text,
  refusal_zh   text,
  -- Whether the outcome of last_export has been told.
  told         boolean not null default true,
  primary key (seller_id, template_id),
  foreign key (seller_id, template_id) references exports.template on delete cascade
);
create index schedule_due on exports.schedule (try_at);
create index schedule_untold on exports.schedule (last_export) where not told;

-- A file that is kept no longer; what is known of it stays.
alter table exports.export add column expired_at timestamptz check (expired_at is null or published_at is not null);
create index export_kept on exports.export (published_at) where published_at is not null and expired_at is null;
create index export_of_run on exports.export (export_id);

grant select, insert, update, delete on exports.template, exports.schedule to ${appRole};
grant delete on exports.export, exports.order_import, exports.import_remark to ${appRole};
