-- The latest disputes of a seller that ended, by reason: what they cost says what the answers to a new one may cost.
create index dispute_ended on disputes.dispute (seller_id, reason, ended_at desc) where state = 'ENDED';
