-- The demo's invented people: whether they are at work, and up to when they have lived. One row.
create table accounts.simulation (
  only_row boolean primary key default true check (only_row),
  buyers   boolean not null default false,
  staff    boolean not null default false,
  lived_at timestamptz
);
insert into accounts.simulation default values;

grant select, update on accounts.simulation to ${appRole};
