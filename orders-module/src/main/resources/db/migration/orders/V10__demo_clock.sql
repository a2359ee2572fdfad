-- How far the market's clock is ahead of the machine's: in a demo it can be moved forward, never back. One row.
create table orders.clock (
  only_row boolean primary key default true check (only_row),
  ahead    interval not null default interval '0' check (ahead >= interval '0')
);
insert into orders.clock default values;

grant select, update on orders.clock to ${appRole};
