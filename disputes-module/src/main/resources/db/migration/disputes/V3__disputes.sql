-- The dispute about an order, from the buyer's claim to its end. An order has one at most, so the order's number names it.
create table disputes.dispute (
  seller_id            text collate "C" not null,
  order_no             bigint not null,
  external_id          text not null,
  buyer_name           text not null,
  title                text not null,
  reason               text not null check (reason in ('NOT_RECEIVED', 'NOT_AS_DESCRIBED', 'WRONG_ITEM', 'DAMAGED',
                         'QUANTITY_SHORT', 'QUALITY', 'COUNTERFEIT', 'OTHER')),
  -- The numbers of the lines in dispute, commas between; empty for the whole order.
  lines                text not null,
  currency             char(3) not null,
  most                 bigint not null check (most > 0),
  state                text not null check (state in ('AWAITING_SELLER', 'NEGOTIATING', 'WITH_OPERATOR',
                         'AWAITING_RETURN', 'RETURNING', 'ENDED')),
  -- What the buyer asks for now: what he gets where a deadline decides.
  asked_solution       text not null check (asked_solution in ('REFUND', 'RETURN_AND_REFUND')),
  asked_amount         bigint not null check (asked_amount > 0),
  asked_text           text check (length(asked_text) <= 4000),
  settled_solution     text check (settled_solution in ('REFUND', 'RETURN_AND_REFUND')),
  settled_amount       bigint check (settled_amount between 0 and most),
  settled_text         text,
  -- What the seller offered last.
  offered              bigint check (offered >= 0),
  ruling_solution      text check (ruling_solution in ('REFUND', 'RETURN_AND_REFUND')),
  ruling_amount        bigint check (ruling_amount between 0 and most),
  ruling_fault         text check (ruling_fault in ('BUYER', 'SELLER', 'PLATFORM')),
  ruling_text          text check (length(ruling_text) <= 4000),
  ruled_at             timestamptz,
  return_carrier       text,
  return_tracking_no   text,
  return_shipped_at    timestamptz,
  return_confirmed_at  timestamptz,
  return_contested_at  timestamptz,
  return_contest       text check (length(return_contest) <= 4000),
  -- The clock: what it is for and when it ends, when something is to happen next, since when it stands while the order is
  -- frozen; a late ruling alarms every day.
  due_kind             text check (due_kind in ('ANSWER', 'NEGOTIATION', 'RULING', 'RETURN', 'RETURN_CONFIRMATION')),
  due_at               timestamptz,
  wake_at              timestamptz,
  overdue_from         timestamptz,
  alarm_at             timestamptz,
  stopped_at           timestamptz,
  frozen               boolean not null,
  outcome              text check (outcome in ('AGREED', 'WITHDRAWN', 'RULED', 'NOT_ANSWERED', 'NOT_RULED', 'RETURNED',
                         'RETURN_NOT_CONFIRMED', 'NOT_RETURNED', 'ORDER_REFUNDED')),
  refund               bigint not null check (refund between 0 and most),
  rounds               integer not null check (rounds between 1 and 2),
  opened_at            timestamptz not null,
  ended_at             timestamptz,
  entries              integer not null,
  evidence_of_buyer    integer not null check (evidence_of_buyer between 0 and 20),
  evidence_of_seller   integer not null check (evidence_of_seller between 0 and 20),
  evidence_of_operator integer not null check (evidence_of_operator between 0 and 20),
  version              bigint not null,
  -- What a search looks for: beginnings of words.
  words                tsvector generated always as (
                         to_tsvector('simple', buyer_name || ' ' || title || ' ' || external_id)) stored,
  primary key (seller_id, order_no),
  check ((state = 'ENDED') = (outcome is not null) and (state = 'ENDED') = (ended_at is not null)),
  check ((state = 'ENDED') = (due_kind is null) and (due_kind is null) = (due_at is null)),
  check (refund = 0 or state = 'ENDED'),
  check (wake_at is null or stopped_at is null)
);
create index dispute_list on disputes.dispute (seller_id, opened_at desc, order_no desc);
create index dispute_tab on disputes.dispute (seller_id, state, opened_at desc, order_no desc);
create index dispute_external on disputes.dispute (seller_id, external_id);
create index dispute_words on disputes.dispute using gin (words);
create index dispute_wakes on disputes.dispute (seller_id, wake_at) where wake_at is not null;
-- What a seller has to answer, soonest first; and what an operator has to rule, of all sellers.
create index dispute_to_answer on disputes.dispute (seller_id, due_kind, due_at, order_no) where due_kind is not null;
create index dispute_to_rule on disputes.dispute (due_at, order_no) where state = 'WITH_OPERATOR';

-- Of each side one proposal stands at most.
create table disputes.proposal (
  seller_id     text collate "C" not null,
  order_no      bigint not null,
  proposal_no   integer not null check (proposal_no >= 1),
  side          text not null check (side in ('BUYER', 'SELLER', 'OPERATOR')),
  side_version  integer not null check (side_version >= 1),
  solution      text not null check (solution in ('REFUND', 'RETURN_AND_REFUND')),
  amount        bigint not null check (amount >= 0),
  text          text check (length(text) <= 4000),
  status        text not null check (status in ('OPEN', 'ACCEPTED', 'REPLACED', 'LAPSED')),
  buyer_agrees  boolean not null,
  seller_agrees boolean not null,
  made_at       timestamptz not null,
  ended_at      timestamptz,
  primary key (seller_id, order_no, proposal_no),
  foreign key (seller_id, order_no) references disputes.dispute,
  check ((status = 'OPEN') = (ended_at is null)),
  check (status <> 'ACCEPTED' or (buyer_agrees and seller_agrees))
);
create unique index proposal_open on disputes.proposal (seller_id, order_no, side) where status = 'OPEN';

-- The process log; rows are only ever added.
create table disputes.dispute_event (
  seller_id text collate "C" not null,
  order_no  bigint not null,
  seq       integer not null check (seq >= 1),
  at        timestamptz not null,
  step      text not null,
  actor     text not null,
  who       text,
  detail    text,
  primary key (seller_id, order_no, seq),
  foreign key (seller_id, order_no) references disputes.dispute
);

-- Evidence, as it was written anew here; rows are only ever added.
create table disputes.evidence (
  seller_id   text collate "C" not null,
  order_no    bigint not null,
  evidence_no integer not null check (evidence_no >= 1),
  side        text not null check (side in ('BUYER', 'SELLER', 'OPERATOR')),
  who         text,
  name        text not null check (length(name) between 1 and 120),
  type        text not null check (type in ('JPEG', 'PNG', 'PDF', 'TEXT')),
  size        bigint not null check (size > 0),
  sha256      text not null check (length(sha256) = 64),
  sent_sha256 text not null check (length(sent_sha256) = 64),
  added_at    timestamptz not null,
  content     bytea not null,
  primary key (seller_id, order_no, evidence_no),
  foreign key (seller_id, order_no) references disputes.dispute
);
-- Images and PDFs are compressed already.
alter table disputes.evidence alter column content set storage external;

-- Counters: each change adds a row, the count is the sum of rows, and the rows are folded now and then.
create table disputes.dispute_tally (
  id        bigint generated always as identity primary key,
  seller_id text collate "C" not null,
  tab       text not null,
  delta     bigint not null
);
create index dispute_tally_of_seller on disputes.dispute_tally (seller_id, tab) include (delta);

-- Disputes whose deadline could not be worked off. They wait longer each time and hold up no other.
create table disputes.overdue (
  seller_id text collate "C" not null,
  order_no  bigint not null,
  attempts  integer not null,
  retry_at  timestamptz not null,
  reason    text not null,
  primary key (seller_id, order_no),
  foreign key (seller_id, order_no) references disputes.dispute
);

-- How long each step may take, in the marketplace's one book of rules.
insert into orders.term (name, amount, unit) values
  ('dispute-answer', 120, 'HOURS'),
  ('dispute-negotiation', 168, 'HOURS'),
  ('dispute-ruling', 336, 'HOURS'),
  ('dispute-ruling-at-latest', 720, 'HOURS'),
  ('dispute-return', 240, 'HOURS'),
  ('dispute-return-confirmation', 384, 'HOURS');

grant select, insert, update on disputes.dispute, disputes.proposal to ${appRole};
grant select, insert on disputes.dispute_event, disputes.evidence to ${appRole};
-- Folding locks the rows it sums up, and PostgreSQL asks for the right to update whoever locks.
grant select, insert, update, delete on disputes.dispute_tally, disputes.overdue to ${appRole};
