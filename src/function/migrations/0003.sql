-- Mistakes in listings that somebody noticed: which listing, what is wrong, and the last day. No column holds who said it,
-- when, from where or in which words; a listing and a mistake have one row, so that a flood cannot fill the disk.
CREATE TABLE listing_report (
  listing TEXT    NOT NULL CHECK (length(listing) <= 120 AND listing NOT GLOB '*[^a-z0-9/-]*'),
  what    TEXT    NOT NULL CHECK (what IN ('number', 'hours', 'closed', 'moved', 'other')),
  day     INTEGER NOT NULL,
  n       INTEGER NOT NULL CHECK (n BETWEEN 1 AND 1000),
  PRIMARY KEY (listing, what)
) STRICT, WITHOUT ROWID;
