-- Who may come in: users of the portal with hashed passwords, programs with hashed keys.

create sequence accounts.account_sequence;

create table accounts.user_account (
  id            bigint primary key,
  login         text collate "C" not null unique check (login ~ '^[a-z0-9][a-z0-9._@+-]{0,63}$'),
  password_hash text not null,
  role          text not null check (role in ('SELLER', 'OPERATOR')),
  seller_id     text collate "C",
  language      text not null check (language in ('en', 'zh')),
  zone          text not null,
  enabled       boolean not null default true,
  created_at    timestamptz not null,
  check ((role = 'SELLER') = (seller_id is not null))
);

-- The key itself is nowhere: what is stored cannot be turned back into it. Its prefix lets people tell keys apart.
create table accounts.api_key (
  id         bigint primary key,
  name       text not null check (length(name) between 1 and 100),
  hash       text collate "C" not null unique check (hash ~ '^[0-9a-f]{64}$'),
  prefix     text not null,
  seller_id  text collate "C",
  scopes     text not null,
  created_at timestamptz not null,
  revoked_at timestamptz
);
create index api_key_of_seller on accounts.api_key (seller_id, id);

-- Log-in attempts that did not succeed, counted per subject: an account, an address, an account from an address that
-- it was used from before.
create table accounts.login_throttle (
  subject     text collate "C" primary key,
  tries       integer not null,
  last_try_at timestamptz not null,
  next_try_at timestamptz not null
);
create index login_throttle_by_age on accounts.login_throttle (last_try_at);

-- From where an account was used. Attempts from elsewhere cannot lock its owner out.
create table accounts.known_address (
  user_id      bigint not null references accounts.user_account,
  address      text not null,
  last_used_at timestamptz not null,
  primary key (user_id, address)
);

grant usage on sequence accounts.account_sequence to ${appRole};
grant select, insert, update on accounts.user_account, accounts.api_key to ${appRole};
grant select, insert, update, delete on accounts.login_throttle, accounts.known_address to ${appRole};
