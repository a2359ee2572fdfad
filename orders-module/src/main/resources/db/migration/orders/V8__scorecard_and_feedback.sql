-- The scorecard: which orders count, for or against their seller, and since when. Rows are only ever added.
create table orders.score_entry (
  seller_id text collate "C" not null,
  kind      text not null check (kind in ('SHIPPED', 'NOT_FULFILLED', 'RECEIVED', 'NOT_RECEIVED', 'NOT_AS_DESCRIBED')),
  order_no  bigint not null,
  at        timestamptz not null,
  -- Why an order is not fulfilled; null for what needs no reason.
  cause     text,
  primary key (seller_id, kind, order_no),
  foreign key (seller_id, order_no) references orders.orders
);
create index score_entry_by_time on orders.score_entry (seller_id, kind, at desc, order_no desc);
-- An order's fate is decided once: shipped, or not.
create unique index score_entry_fate on orders.score_entry (seller_id, order_no)
  where kind in ('SHIPPED', 'NOT_FULFILLED');

-- From which share of orders a level begins, and how many cases it takes at least.
create table orders.score_level (
  measure     text not null check (measure in ('NON_FULFILMENT', 'NOT_RECEIVED', 'NOT_AS_DESCRIBED')),
  level       text not null check (level in ('VIOLATION', 'SERIOUS', 'VERY_SERIOUS')),
  rate        numeric(5, 4) not null check (rate > 0 and rate <= 1),
  least_cases integer not null check (least_cases >= 1),
  primary key (measure, level)
);
insert into orders.score_level (measure, level, rate, least_cases)
select measure, level, rate, 3
  from (values ('NON_FULFILMENT'), ('NOT_RECEIVED'), ('NOT_AS_DESCRIBED')) as measured (measure),
       (values ('VIOLATION', 0.025), ('SERIOUS', 0.05), ('VERY_SERIOUS', 0.10)) as bound (level, rate);

-- What follows from a level.
create table orders.score_penalty (
  level    text not null check (level in ('VIOLATION', 'SERIOUS', 'VERY_SERIOUS')),
  code     text collate "C" not null,
  place    integer not null,
  text     text not null,
  text_zh  text not null,
  primary key (level, code)
);
insert into orders.score_penalty (level, code, place, text, text_zh) values
  ('VIOLATION', 'exposure-lowered', 1, 'Your products are shown lower in search results.', '商品在搜索结果中降权展示。'),
  ('SERIOUS', 'exposure-lowered', 1, 'Your products are shown much lower in search results.', '商品在搜索结果中大幅降权展示。'),
  ('SERIOUS', 'campaigns-closed', 2, 'You cannot join promotions of the marketplace.', '不能报名参加平台活动。'),
  ('VERY_SERIOUS', 'exposure-lowered', 1, 'Your products are hidden from search results.', '商品不在搜索结果中展示。'),
  ('VERY_SERIOUS', 'campaigns-closed', 2, 'You cannot join promotions of the marketplace.', '不能报名参加平台活动。'),
  ('VERY_SERIOUS', 'listing-stop', 3, 'You cannot list new products until the level falls.', '等级恢复之前不能发布新商品。');

-- Counts the past of a seller's living orders, from what the orders say of themselves; what counts already stays. No rate
-- and no trend looks back further than 90 days.
create function orders.score_past(seller text) returns bigint language sql as $$
  with past as (
    insert into orders.score_entry (seller_id, kind, order_no, at, cause)
    select o.seller_id, fate.kind, o.order_no, fate.at, fate.cause
      from orders.orders o
      left join lateral (select e.at from orders.order_event e
                          where e.seller_id = o.seller_id and e.order_no = o.order_no
                            and e.kind = 'UNSHIPPED_REFUNDED' limit 1) as missed on true
     cross join lateral (values
       ('NOT_FULFILLED', case when o.close_reason = 'seller_send_goods_timeout' then o.closed_at end, 'NOT_SHIPPED'),
       ('NOT_FULFILLED', case when o.close_reason = 'cancel_order_close_trade'
                               and o.cancellation_reason in ('OUT_OF_STOCK', 'WRONG_PRICE', 'CANNOT_SHIP_IN_TIME')
                              then o.closed_at end, o.cancellation_reason),
       ('NOT_FULFILLED', missed.at, 'REST_NOT_SHIPPED'),
       ('SHIPPED', case when missed.at is null and (o.status in ('AWAITING_RECEIPT', 'AWAITING_PAYOUT', 'COMPLETED')
                          or o.close_reason in ('seller_accept_issue_no_goods_return', 'seller_response_issue_timeout'))
                        then o.shipped_at end, null),
       ('RECEIVED', o.receipt_confirmed_at, null)) as fate (kind, at, cause)
     where o.seller_id = seller and not o.dormant and fate.at > now() - interval '90 days'
        on conflict do nothing
    returning 1)
  select count(*) from past
$$;
select count(orders.score_past(seller_id)) from orders.seller;

-- Feedback: hidden until both have written or the time for it is over, whichever comes first. It is written with the
-- moment at which it would be revealed if the other side stayed silent; the second to write brings that moment forward.
alter table orders.feedback
  add column revealed_at timestamptz,
  add column reply       text check (length(reply) between 1 and 2000),
  add column replied_at  timestamptz,
  add check ((reply is null) = (replied_at is null));
update orders.feedback set revealed_at = at;
alter table orders.feedback alter column revealed_at set not null;
create index feedback_revealed on orders.feedback (seller_id, revealed_at desc, order_no desc) include (rating);

-- What the seller says of the buyer.
create table orders.seller_feedback (
  seller_id   text collate "C" not null,
  order_no    bigint not null,
  rating      smallint not null check (rating between 1 and 5),
  comment     text check (length(comment) <= 2000),
  at          timestamptz not null,
  revealed_at timestamptz not null,
  primary key (seller_id, order_no),
  foreign key (seller_id, order_no) references orders.orders
);
create index seller_feedback_newest on orders.seller_feedback (seller_id, at desc, order_no desc);
create index orders_feedback_open on orders.orders (seller_id, feedback_until, order_no)
  where feedback_until is not null and not dormant;

-- Requests to cancel: the open ones, most urgent first, and the answered ones, newest first.
update orders.orders set cancellation_ended_at = closed_at
 where cancellation_status = 'ACCEPTED' and cancellation_ended_at is null;
create index orders_cancellation_open on orders.orders (seller_id, answer_due, order_no)
  where cancellation_status = 'REQUESTED' and answer_due is not null;
create index orders_cancellation_answered on orders.orders (seller_id, cancellation_ended_at desc, order_no desc)
  where cancellation_ended_at is not null;

grant select, insert on orders.score_entry to ${appRole};
grant select, update on orders.score_level, orders.score_penalty to ${appRole};
grant insert, delete on orders.score_penalty to ${appRole};
grant select, insert, update on orders.seller_feedback to ${appRole};
