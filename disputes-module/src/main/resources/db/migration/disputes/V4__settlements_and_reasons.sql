-- The latest disputes of a seller that ended, by reason: what they cost says what the answers to a new one may cost.
create index dispute_ended on disputes.dispute (seller_id, reason, ended_at desc) where state = 'ENDED';

-- The list of one reason: a seldom one would otherwise take a look at every dispute there is.
create index dispute_reason on disputes.dispute (seller_id, reason, opened_at desc, order_no desc);
