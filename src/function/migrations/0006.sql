-- Which of several addresses need not be tried again: eight digits of the SHA-256 of each, empty once the alert is done.
-- Whoever has taken an alert is not told twice because somebody else's mailbox was full.
ALTER TABLE outbox ADD COLUMN settled TEXT NOT NULL DEFAULT ''
  CHECK (length(settled) <= 900 AND settled NOT GLOB '*[^0-9a-f,]*');
