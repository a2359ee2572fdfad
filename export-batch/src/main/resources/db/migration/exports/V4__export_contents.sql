-- What an export has in it; whatever was asked for before was the marketplace's own .xls file of all columns. Lists are in
-- the order of their values, so that equal wishes are equal text; columns are in the order wanted, none for all.

alter table exports.export
  add column format  text not null default 'XLS' check (format in ('XLS', 'XLSX', 'CSV')),
  add column layout  text not null default 'CLASSIC' check (layout in ('CLASSIC', 'MODERN')),
  add column sheets  text not null default 'ORDERS' check (sheets <> ''),
  add column columns text not null default '',
  -- How far the making is: written with each chunk, in its transaction. Null before the first.
  add column stand   text;
alter table exports.export
  alter column format drop default, alter column layout drop default, alter column sheets drop default,
  alter column columns drop default;
