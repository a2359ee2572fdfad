-- The schema stands from the first day, so that its history begins here.
grant usage on schema accounts to ${appRole};
grant select on accounts.schema_history to ${appRole};
