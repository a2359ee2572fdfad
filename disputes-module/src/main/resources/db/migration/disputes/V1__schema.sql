-- The schema stands from the first day, so that its history begins here.
grant usage on schema disputes to ${appRole};
grant select on disputes.schema_history to ${appRole};
