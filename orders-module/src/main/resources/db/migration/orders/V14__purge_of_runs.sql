-- An operator may remove what is known of runs that ended long ago. What they made is not touched by it.
grant delete on orders.job_run, orders.job_execution to ${appRole};

-- The waiting runs of one seller are counted with each that he asks for, the running ones with each that begins.
create index job_run_open_of_owner on orders.job_run (owner, job) where state in ('QUEUED', 'RUNNING');
