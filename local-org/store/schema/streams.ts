/** Feeds that people put together themselves. entity: a user, group, record, file or topic. */
export const STREAMS = `
  CREATE TABLE stream (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT,
    viewed_at INTEGER,
    created_at INTEGER NOT NULL
  );
  CREATE INDEX stream_user ON stream (user_id);

  CREATE TABLE stream_subscription (
    stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE CASCADE,
    entity_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (stream_id, entity_id)
  ) WITHOUT ROWID;
`;
