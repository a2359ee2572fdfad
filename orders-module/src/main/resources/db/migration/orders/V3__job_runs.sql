-- Work that outlives a request. A run is what somebody asked for; the job repository (public.jb_*) knows only its
-- executions, part of them in the memory of a node, and would let two nodes work on one job at the same time.

create table orders.job_run (
  id         bigint generated always as identity primary key,
  job        text not null,
  owner      text collate "C" check (owner ~ '^[A-Za-z0-9_-]{1,32}$'),
  asked_by   text not null,
  parameters text not null,
  state      text not null check (state in ('QUEUED', 'RUNNING', 'STOPPED', 'COMPLETED', 'FAILED', 'ABANDONED')),
  done       bigint not null default 0,
  total      bigint not null default 0,
  result     text not null default '{}',
  error      text,
  error_zh   text,
  -- Grows with each start and each recovery. Whoever still works under an older one is refused.
  fence      bigint not null default 0,
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at   timestamptz
);
create index job_run_open on orders.job_run (id) where state in ('QUEUED', 'RUNNING');
create index job_run_of_job on orders.job_run (job, id desc);
create index job_run_of_owner on orders.job_run (owner, job, id desc);

-- Apart from the run, so that a heartbeat never waits for a chunk that holds the run's row. Times are the database's.
create table orders.job_lease (
  run_id         bigint primary key references orders.job_run,
  node           text not null,
  fence          bigint not null,
  until          timestamptz not null,
  stop_requested boolean not null default false
);

-- Which batch executions belong to a run, and how each ended: one a start.
create table orders.job_execution (
  execution_id bigint primary key,
  run_id       bigint not null references orders.job_run,
  fence        bigint not null,
  node         text not null,
  state        text not null check (state in ('RUNNING', 'STOPPED', 'COMPLETED', 'FAILED')),
  reason       text,
  reason_zh    text,
  detail       text,
  started_at   timestamptz not null,
  ended_at     timestamptz
);
create index job_execution_of_run on orders.job_execution (run_id, execution_id);

grant select, insert, update on orders.job_run, orders.job_execution to ${appRole};
grant select, insert, update, delete on orders.job_lease to ${appRole};

-- The few executions that are under way, out of all that ever were.
create index jb_executioninstancedata_open on public.jb_executioninstancedata (jobexecid)
  where batchstatus in ('STARTED', 'STARTING', 'STOPPING');
