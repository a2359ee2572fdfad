-- A list of one payout state is read in its order, too. What is released is completed, and found by that: the history of years
-- costs this index nothing.
create index orders_newest_by_payout on orders.orders (seller_id, payout_status, placed_at desc, order_no desc)
  where payout_status <> 'RELEASED';
