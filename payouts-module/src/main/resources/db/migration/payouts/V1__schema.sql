-- The schema stands from the first day, so that its history begins here.
grant usage on schema payouts to ${appRole};
grant select on payouts.schema_history to ${appRole};
