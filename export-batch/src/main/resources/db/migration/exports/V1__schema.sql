-- The schema stands from the first day, so that its history begins here.
grant usage on schema exports to ${appRole};
grant select on exports.schema_history to ${appRole};
