-- Pausing or stopping contact. The code that a person was shown lies nowhere: only its HMAC together with the reference.
CREATE TABLE stop_code (
  thread TEXT NOT NULL PRIMARY KEY CHECK (length(thread) = 32 AND thread NOT GLOB '*[^0-9a-f]*'),
  mac    BLOB NOT NULL UNIQUE CHECK (length(mac) = 32)
) STRICT;

-- What somebody asked with a code, its note sealed to the provider's keys. A row without a thread is the last attempt
-- with a code that fits nothing: it takes the same work as another, and the next attempt of any kind removes it.
CREATE TABLE contact_change (
  id     TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
  thread TEXT    CHECK (length(thread) = 32 AND thread NOT GLOB '*[^0-9a-f]*'),
  what   TEXT    NOT NULL CHECK (what IN ('stop', 'changed')),
  sealed BLOB    NOT NULL CHECK (length(sealed) <= 24576),
  day    INTEGER NOT NULL
) STRICT;
CREATE INDEX contact_change_thread ON contact_change (thread, what);

-- The outbox takes two more kinds; a CHECK cannot be changed in place.
CREATE TABLE outbox_2 (
  id         TEXT    PRIMARY KEY,
  thread     TEXT    NOT NULL,
  version    INTEGER NOT NULL,
  kind       TEXT    NOT NULL CHECK (kind IN ('webhook', 'notify', 'remind', 'escalate', 'stop', 'changed')),
  state      TEXT    NOT NULL CHECK (state IN ('due', 'leased', 'done', 'dead')),
  attempts   INTEGER NOT NULL DEFAULT 0,
  due_at     INTEGER NOT NULL,
  lease_till INTEGER,
  lease_by   TEXT,
  last_code  INTEGER,
  UNIQUE (thread, version, kind),
  FOREIGN KEY (thread, version) REFERENCES referral (thread, version)
) STRICT;
INSERT INTO outbox_2 (id, thread, version, kind, state, attempts, due_at, lease_till, lease_by, last_code)
  SELECT id, thread, version, kind, state, attempts, due_at, lease_till, lease_by, last_code FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_2 RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (due_at) WHERE state IN ('due', 'leased');
