-- What the function keeps: sealed bytes, states and days. No column holds an address, a name, a user agent,
-- free text or, once an alert is done, an exact time. STRICT and CHECK are the last wall against a coding mistake.
CREATE TABLE referral (
  thread     TEXT    NOT NULL CHECK (length(thread) = 32 AND thread NOT GLOB '*[^0-9a-f]*'),
  version    INTEGER NOT NULL CHECK (version BETWEEN 1 AND 20),
  provider   TEXT    NOT NULL CHECK (length(provider) <= 40),
  area       TEXT    NOT NULL CHECK (length(area) <= 40),
  reference  TEXT    NOT NULL CHECK (length(reference) = 10),
  fp         BLOB    NOT NULL CHECK (length(fp) = 32),
  fmt        INTEGER NOT NULL CHECK (fmt = 1),
  kids       TEXT    NOT NULL CHECK (length(kids) <= 200),
  sealed_by  TEXT    NOT NULL CHECK (sealed_by IN ('browser', 'server')),
  lane       TEXT    NOT NULL CHECK (lane IN ('normal', 'suspect', 'canary')),
  size_class INTEGER NOT NULL CHECK (size_class IN (2048, 4096, 8192, 16384)),
  sealed     BLOB    CHECK (sealed IS NULL OR length(sealed) <= 24576),
  state      TEXT    NOT NULL CHECK (state IN ('stored', 'delivered', 'acked', 'erased')),
  day        INTEGER NOT NULL,
  erase_on   INTEGER NOT NULL,
  PRIMARY KEY (thread, version),
  CHECK ((state = 'erased') = (sealed IS NULL))
) STRICT;
CREATE UNIQUE INDEX referral_ref ON referral (reference, version);
CREATE INDEX referral_erase ON referral (erase_on) WHERE sealed IS NOT NULL;

CREATE TABLE outbox (
  id         TEXT    PRIMARY KEY,
  thread     TEXT    NOT NULL,
  version    INTEGER NOT NULL,
  kind       TEXT    NOT NULL CHECK (kind IN ('webhook', 'notify', 'remind', 'escalate')),
  state      TEXT    NOT NULL CHECK (state IN ('due', 'leased', 'done', 'dead')),
  attempts   INTEGER NOT NULL DEFAULT 0,
  due_at     INTEGER NOT NULL,
  lease_till INTEGER,
  lease_by   TEXT,
  last_code  INTEGER,
  UNIQUE (thread, version, kind),
  FOREIGN KEY (thread, version) REFERENCES referral (thread, version)
) STRICT;
CREATE INDEX outbox_due ON outbox (due_at) WHERE state IN ('due', 'leased');

CREATE TABLE draft (
  id_hash BLOB PRIMARY KEY CHECK (length(id_hash) = 32),
  thread  TEXT NOT NULL,
  box     BLOB NOT NULL CHECK (length(box) <= 24576),
  expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
  seq  INTEGER PRIMARY KEY,
  day  INTEGER NOT NULL,
  what TEXT    NOT NULL CHECK (what IN ('accepted', 'amended', 'delivered', 'dead', 'redelivered', 'opened', 'escalated', 'acked', 'erased', 'key_rotated', 'restore_drill', 'canary_ok', 'canary_missed')),
  n    INTEGER NOT NULL DEFAULT 1,
  prev BLOB    NOT NULL CHECK (length(prev) = 32),
  mac  BLOB    NOT NULL CHECK (length(mac) = 32)
) STRICT;

CREATE TABLE desk_step (
  thread  TEXT    NOT NULL,
  version INTEGER NOT NULL,
  n       INTEGER NOT NULL CHECK (n BETWEEN 1 AND 50),
  step    TEXT    NOT NULL CHECK (step IN ('opened', 'accepted', 'attempted', 'closed')),
  code    TEXT    NOT NULL DEFAULT '' CHECK (length(code) <= 20 AND code NOT GLOB '*[^a-z-]*'),
  kid     TEXT    NOT NULL CHECK (length(kid) = 16),
  in_time INTEGER NOT NULL CHECK (in_time IN (0, 1)),
  day     INTEGER NOT NULL,
  PRIMARY KEY (thread, version, n),
  FOREIGN KEY (thread, version) REFERENCES referral (thread, version)
) STRICT;
