-- What a provider's desk noted about a referral: closed lists, a day, and never a word. `in_time` stands instead of a time
-- of day, and only beside `opened`; it is empty where no clock ran. The code of 'agreed' and 'handed' is a provider's id.
DROP TABLE desk_step;
CREATE TABLE desk_event (
  thread  TEXT    NOT NULL,
  version INTEGER NOT NULL,
  n       INTEGER NOT NULL CHECK (n BETWEEN 1 AND 50),
  event   TEXT    NOT NULL CHECK (event IN ('opened', 'accepted', 'not-ours', 'attempted', 'reached', 'agreed', 'handed', 'closed')),
  code    TEXT    NOT NULL CHECK (length(code) <= 40 AND code NOT GLOB '*[^a-z0-9-]*'),
  kid     TEXT    NOT NULL CHECK (length(kid) = 16 AND kid NOT GLOB '*[^0-9a-f]*'),
  in_time INTEGER CHECK (in_time IN (0, 1)),
  day     INTEGER NOT NULL,
  PRIMARY KEY (thread, version, n),
  FOREIGN KEY (thread, version) REFERENCES referral (thread, version) ON DELETE CASCADE,
  CHECK (in_time IS NULL OR event = 'opened'),
  CHECK ((code = '') = (event IN ('opened', 'accepted')))
) STRICT;
CREATE INDEX referral_provider ON referral (provider, day) WHERE sealed IS NOT NULL;

-- A referral that was handed on has a thread of its own at the other provider. Whoever holds the code of the first thread
-- stops the second one too.
CREATE TABLE handed (
  thread TEXT    NOT NULL PRIMARY KEY CHECK (length(thread) = 32 AND thread NOT GLOB '*[^0-9a-f]*'),
  origin TEXT    NOT NULL CHECK (length(origin) = 32 AND origin NOT GLOB '*[^0-9a-f]*'),
  day    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX handed_origin ON handed (origin);
