-- How often things happened, by day: one row for each day that is over and each thing, chained by a MAC whose key is not in
-- the database. Whoever changes, adds or removes a row without the key breaks the chain. No row names a referral.
DROP TABLE audit;
CREATE TABLE audit (
  seq  INTEGER PRIMARY KEY CHECK (seq > 0),
  day  INTEGER NOT NULL,
  what TEXT    NOT NULL CHECK (what IN ('received', 'amended', 'opened', 'acked', 'stopped', 'erased', 'dead', 'unopened', 'canary_missed')),
  n    INTEGER NOT NULL CHECK (n >= 0),
  prev BLOB    NOT NULL CHECK (length(prev) = 32),
  mac  BLOB    NOT NULL CHECK (length(mac) = 32),
  UNIQUE (day, what)
) STRICT;
