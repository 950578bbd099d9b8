// The first tables of a ledger, as its first migration makes them; like every migration that was released, never edited.

/** What forbids changing and deleting rows of a table that only grows, as SQL. */
export const onlyGrows = (table: string) => `
CREATE TRIGGER ${table}_keep_update BEFORE UPDATE ON ${table}
BEGIN SELECT RAISE(ABORT, '${table} only grows'); END;
CREATE TRIGGER ${table}_keep_delete BEFORE DELETE ON ${table}
BEGIN SELECT RAISE(ABORT, '${table} only grows'); END;
`;

/** What people put on record and decided, which only grows, and what the machine derived from it. */
export const FIRST_TABLES = `
-- Original bytes, once for each content.
CREATE TABLE blobs (
  sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL
) STRICT;
-- An article as taken in; seq is the order of intake.
CREATE TABLE articles (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL UNIQUE REFERENCES blobs (sha256),
  format TEXT NOT NULL CHECK (format IN ('text', 'html', 'json')),
  file TEXT,
  added_at TEXT NOT NULL
) STRICT;
-- Where an article came from; the same place with other bytes is a new version, and both are kept.
CREATE TABLE origins (
  origin TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  article_id TEXT NOT NULL REFERENCES articles (id),
  at TEXT NOT NULL,
  PRIMARY KEY (origin, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX origins_article ON origins (article_id);
-- What people decided. The newest row for a target and field counts; value NULL takes a decision back.
CREATE TABLE decisions (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  target_kind TEXT NOT NULL CHECK (target_kind IN ('article', 'statement')),
  target_id TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT,
  about TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX decisions_target ON decisions (target_kind, target_id, field, seq);
-- Each time an article was read by the machine.
CREATE TABLE runs (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id TEXT NOT NULL REFERENCES articles (id),
  engine TEXT NOT NULL,
  statements INTEGER NOT NULL,
  at TEXT NOT NULL
) STRICT;
-- Derived: what the newest run read on the page. article is the Article as JSON, statements the list of its
-- Statements in the order of statements.place; both deflated (RFC 1951).
CREATE TABLE readings (
  article_id TEXT PRIMARY KEY NOT NULL REFERENCES articles (id),
  run_id INTEGER NOT NULL REFERENCES runs (id),
  external_id TEXT,
  title TEXT,
  outlet TEXT,
  byline TEXT,
  published TEXT,
  updated TEXT,
  url TEXT,
  words_kept INTEGER NOT NULL,
  words_dropped INTEGER NOT NULL,
  article BLOB NOT NULL,
  statements BLOB NOT NULL
) STRICT;
CREATE INDEX readings_external ON readings (external_id);
-- Derived: parties met in an article.
CREATE TABLE speakers (
  article_id TEXT NOT NULL REFERENCES articles (id),
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  role TEXT,
  stands_for TEXT,
  wikidata TEXT,
  PRIMARY KEY (id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX speakers_article ON speakers (article_id);
-- Derived: what statements are looked up by; the *_at columns are spans in the article's text.
CREATE TABLE statements (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article_id TEXT NOT NULL REFERENCES articles (id),
  place INTEGER NOT NULL,
  speaker_id TEXT,
  kind TEXT NOT NULL,
  said_from TEXT,
  said_to TEXT,
  sentence_at TEXT NOT NULL,
  before_at TEXT,
  after_at TEXT
) STRICT;
CREATE INDEX statements_article ON statements (article_id, place);
CREATE INDEX statements_speaker ON statements (speaker_id);
CREATE INDEX statements_said ON statements (said_from);
-- Derived: the index that search reads; rowid is statements.row.
CREATE VIRTUAL TABLE statement_words USING fts5 (
  content, sentence, speaker, title,
  content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);
${["blobs", "articles", "origins", "decisions", "runs"].map(onlyGrows).join("")}`;
