-- An alert goes out on each channel that its receiver declared, so the outbox has a row for each; and the clock on "a
-- person opened it" has kinds of its own: half-way, due, overdue, and the fallback provider. `open_by` is the moment that
-- the alert prints. Once a row is done, every time of it is 0. 'first' is whatever channel its receiver declared first.
CREATE TABLE outbox_3 (
  id         TEXT    PRIMARY KEY,
  thread     TEXT    NOT NULL,
  version    INTEGER NOT NULL,
  kind       TEXT    NOT NULL CHECK (kind IN ('notify', 'stop', 'changed', 'remind', 'second', 'duty', 'fallback')),
  channel    TEXT    NOT NULL DEFAULT 'first' CHECK (channel IN ('first', 'file', 'mail', 'webhook', 'notify')),
  state      TEXT    NOT NULL CHECK (state IN ('due', 'leased', 'done', 'dead')),
  attempts   INTEGER NOT NULL DEFAULT 0,
  due_at     INTEGER NOT NULL,
  open_by    INTEGER NOT NULL DEFAULT 0,
  lease_till INTEGER NOT NULL DEFAULT 0,
  lease_by   TEXT,
  last_code  INTEGER,
  UNIQUE (thread, version, kind, channel),
  FOREIGN KEY (thread, version) REFERENCES referral (thread, version)
) STRICT;
INSERT INTO outbox_3 (id, thread, version, kind, state, attempts, due_at, last_code)
  SELECT id, thread, version, kind, CASE state WHEN 'leased' THEN 'due' ELSE state END, attempts, due_at, last_code FROM outbox
  WHERE kind IN ('notify', 'stop', 'changed');
DROP TABLE outbox;
ALTER TABLE outbox_3 RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (due_at) WHERE state IN ('due', 'leased');

-- What a person has to look at. It is told again every hour until somebody says that they have seen it. The subject is a
-- reference, a provider, a channel of one, or the desk.
CREATE TABLE alarm (
  kind     TEXT    NOT NULL CHECK (kind IN ('dead', 'unopened', 'gone', 'refused', 'canary', 'keys', 'sign-in', 'recovery-key', 'disk', 'clock')),
  subject  TEXT    NOT NULL CHECK (length(subject) <= 100 AND subject NOT GLOB '*[^A-Za-z0-9/-]*'),
  day      INTEGER NOT NULL,
  told_at  INTEGER NOT NULL DEFAULT 0,
  seen_on  INTEGER,
  PRIMARY KEY (kind, subject)
) STRICT, WITHOUT ROWID;

-- When something that happens once a day, or once an hour, happened last.
CREATE TABLE housekeeping (
  name TEXT    NOT NULL PRIMARY KEY CHECK (length(name) <= 60),
  at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
