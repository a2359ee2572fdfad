-- A list of one country or one member of staff is read in its order, too. Where few orders match, PostgreSQL would otherwise
-- read the orders of every seller to find them: seconds among ten million.
create index orders_newest_by_country on orders.orders (seller_id, ship_country, placed_at desc, order_no desc);
create index orders_newest_by_assignee on orders.orders (seller_id, assignee, placed_at desc, order_no desc)
  where assignee is not null;
