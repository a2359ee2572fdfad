-- From available money to the seller's bank: bank accounts with their log, withdrawals, the accounts the platform pays from,
-- and payment files, kept byte for byte.

-- An account is told by its IBAN, or by a number and the BIC of its bank.
create table payouts.bank_account (
  seller_id  text collate "C" not null,
  account_no integer not null check (account_no >= 1),
  currency   char(3) collate "C" not null,
  holder     text not null check (length(holder) between 1 and 140),
  iban       text collate "C" check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}$'),
  number     text collate "C" check (number ~ '^[A-Z0-9]{1,34}$'),
  bic        text collate "C" check (bic ~ '^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$'),
  changed_by text not null,
  changed_at timestamptz not null,
  removed_at timestamptz,
  primary key (seller_id, account_no),
  check ((iban is null) <> (number is null)),
  check (iban is not null or bic is not null)
);

-- What was ever done to bank accounts, with the account in full: who redirects money can be followed. Rows are only added.
create table payouts.bank_account_log (
  seller_id  text collate "C" not null,
  log_no     bigint generated always as identity,
  account_no integer not null,
  kind       text not null check (kind in ('ADDED', 'CHANGED', 'REMOVED')),
  currency   char(3) collate "C" not null,
  holder     text not null,
  iban       text collate "C",
  number     text collate "C",
  bic        text collate "C",
  changed_by text not null,
  at         timestamptz not null,
  primary key (seller_id, log_no),
  foreign key (seller_id, account_no) references payouts.bank_account
);

-- The platform's own accounts. They are no seller's.
create table payouts.paying_account (
  currency   char(3) collate "C" primary key,
  holder     text not null check (length(holder) between 1 and 140),
  iban       text collate "C" check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}$'),
  number     text collate "C" check (number ~ '^[A-Z0-9]{1,34}$'),
  bic        text collate "C" check (bic ~ '^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$'),
  minimum    bigint not null check (minimum > 0),
  changed_by text not null,
  changed_at timestamptz not null,
  check ((iban is null) <> (number is null)),
  check (iban is not null or bic is not null)
);

create sequence payouts.payment_file_no;

create table payouts.payment_file (
  file_id     bigint primary key,
  message_id  text collate "C" not null unique check (length(message_id) <= 35),
  currency    char(3) collate "C" not null,
  payments    integer not null check (payments > 0),
  control_sum bigint not null check (control_sum > 0),
  open        integer not null check (open >= 0),
  returned    integer not null default 0 check (returned >= 0),
  size        bigint not null check (size > 0),
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  made_by     text not null,
  made_at     timestamptz not null,
  check (open + returned <= payments)
);

-- A file's bytes, in pieces, so that nobody ever holds it whole. They come before the file, whose facts they decide.
create table payouts.payment_file_part (
  file_id bigint not null references payouts.payment_file deferrable initially deferred,
  part_no integer not null check (part_no >= 1),
  bytes   bytea not null,
  primary key (file_id, part_no)
);

-- A withdrawal goes where the account pointed when it was asked for.
create table payouts.withdrawal (
  seller_id     text collate "C" not null,
  withdrawal_id bigint generated always as identity,
  amount        bigint not null check (amount > 0),
  currency      char(3) collate "C" not null,
  account_no    integer not null,
  holder        text not null,
  iban          text collate "C",
  number        text collate "C",
  bic           text collate "C",
  state         text not null check (state in ('REQUESTED', 'CANCELLED', 'IN_FILE', 'PAID', 'RETURNED')),
  asked_by      text not null,
  asked_at      timestamptz not null,
  file_id       bigint references payouts.payment_file deferrable initially deferred,
  filed_at      timestamptz,
  ended_by      text,
  ended_at      timestamptz,
  bank_reason   text,
  primary key (seller_id, withdrawal_id),
  foreign key (seller_id, account_no) references payouts.bank_account,
  check ((file_id is null) = (state in ('REQUESTED', 'CANCELLED'))),
  check ((file_id is null) = (filed_at is null)),
  check ((ended_at is null) = (state in ('REQUESTED', 'IN_FILE'))),
  check ((ended_at is null) = (ended_by is null)),
  check ((bank_reason is not null) = (state = 'RETURNED'))
);
create index withdrawal_waiting on payouts.withdrawal (currency, withdrawal_id) where state = 'REQUESTED';
create index withdrawal_of_file on payouts.withdrawal (file_id, withdrawal_id) where file_id is not null;
create index withdrawal_open_in_file on payouts.withdrawal (file_id, seller_id, withdrawal_id) where state = 'IN_FILE';

grant select, insert, update on payouts.bank_account, payouts.withdrawal, payouts.payment_file to ${appRole};
grant select, insert, update, delete on payouts.paying_account to ${appRole};
grant select, insert on payouts.bank_account_log, payouts.payment_file_part to ${appRole};
grant usage on sequence payouts.payment_file_no to ${appRole};
