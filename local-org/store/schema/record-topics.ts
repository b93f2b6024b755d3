/** The topics that records are under. */
export const RECORD_TOPICS = `
  CREATE TABLE record_topic (
    record_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
    topic_id TEXT NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (record_id, topic_id)
  ) WITHOUT ROWID;
`;
