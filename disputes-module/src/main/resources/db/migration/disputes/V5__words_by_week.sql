-- A search for words goes through a seller's weeks from the newest on and stops when its page is full. So the index
-- tells the words of each seller and week apart: "seller/week/word".
create function disputes.week(at timestamptz) returns bigint immutable strict parallel safe language sql as $$
  select floor(extract(epoch from at at time zone 'UTC') / 604800)::bigint
$$;

-- Said to be dear, so that no search reads a table through by it. An index takes no word of any length.
create function disputes.words_of_week(seller text, at timestamptz, words tsvector) returns tsvector
    immutable strict parallel safe cost 1000 language sql as $$
  select array_to_tsvector(array(
    select seller || '/' || disputes.week(at) || '/' || left(word, 100)
      from unnest(tsvector_to_array(words)) as word))
$$;

-- A list of what is not yet in order would be read anew for each week.
create index dispute_words_of_week on disputes.dispute
  using gin (disputes.words_of_week(seller_id, opened_at, words)) with (fastupdate = off);
drop index disputes.dispute_words;
